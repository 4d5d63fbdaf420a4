// A catalogue as bytes, and back: so that a process starts without reading the register again.
import { answerTo } from '../answer-to.ts'
import { MatcherError } from '../error.ts'
import { Catalogue, type CatalogueReader, type Part } from './catalogue.ts'
import type { Columns, Texts } from './columns.ts'
import { joinSections, type Section, type SectionArray, splitSections } from './sections.ts'
import { openSegment } from './segment.ts'

/** Changes with what a number means: an older snapshot is refused, never misread. */
const FORMAT = 'sroi-catalogue-2'

interface Head {
  readonly format: string
  readonly register: Catalogue['register']
  readonly lexicon: Catalogue['lexicon']
  readonly parts: readonly { readonly living: number, readonly hasRemoved: boolean, readonly columns: readonly string[] }[]
}

/** What is in it can be read back as long as the lexicon is the same. Not secret, and no place for what is: it holds all of the register that is searched. */
export function writeSnapshot (catalogue: Catalogue): Uint8Array {
  return answerTo(() => bytesOf(catalogue, Catalogue.partsOf(catalogue)))
}

function bytesOf ({ register, lexicon }: Catalogue, parts: readonly Part[]): Uint8Array {
  const head: Head = { format: FORMAT, register, lexicon, parts: parts.map(({ living, removed, segment }) => ({ living, hasRemoved: removed !== null, columns: Object.keys(segment.columns) })) }
  return joinSections([
    textSection(JSON.stringify(head)),
    ...parts.flatMap(({ segment, removed }): Section[] => [
      textSection(JSON.stringify(segment.texts)),
      ...Object.values(segment.columns as unknown as Record<string, SectionArray>),
      ...(removed === null ? [] : [removed])
    ])
  ])
}

/**
 * The columns lie in the bytes that are given: do not change these afterwards.
 * @throws MatcherError INVALID_SNAPSHOT for bytes that are no snapshot, that were changed or cut off, or that another version or lexicon made: build it again.
 */
export function readSnapshot (bytes: Uint8Array, reader: CatalogueReader): Catalogue {
  return answerTo(() => {
    const { lexicon } = reader.lexicon
    const sections = splitSections(bytes)
    const [first, ...rest] = sections ?? []
    if (first === undefined) throw refused('no-snapshot', 'These bytes are no snapshot of a catalogue, or are not all of one, or were changed. Build the catalogue again from the register.')
    const head = JSON.parse(textOf(first)) as Head
    if (head.format !== FORMAT) throw refused('other-version', `The snapshot has format '${String(head.format)}', this version reads '${FORMAT}'. Build the catalogue again from the register.`)
    if (head.lexicon.id !== lexicon.id || head.lexicon.version !== lexicon.version) {
      throw refused('other-lexicon', `The snapshot was made with lexicon '${head.lexicon.id}' ${head.lexicon.version}, the questions are read with '${lexicon.id}' ${lexicon.version}. Build the catalogue again from the register.`)
    }
    const parts = head.parts.map(({ living, hasRemoved, columns }): Part => {
      const texts = JSON.parse(textOf(rest.shift() as SectionArray)) as Texts
      const taken = Object.fromEntries(columns.map((name) => [name, rest.shift()])) as unknown as Columns
      return { segment: openSegment({ columns: taken, texts }), removed: hasRemoved ? rest.shift() as Uint8Array : null, living, facts: null }
    })
    return new Catalogue(head.register, head.lexicon, parts)
  }, 'INVALID_SNAPSHOT')
}

function textSection (text: string): Uint16Array {
  const characters = new Uint16Array(text.length)
  for (let index = 0; index < text.length; index += 1) characters[index] = text.charCodeAt(index)
  return characters
}

/** In pieces, for a call takes only so many arguments. */
function textOf (characters: SectionArray): string {
  const pieces: string[] = []
  for (let from = 0; from < characters.length; from += 8192) pieces.push(String.fromCharCode(...characters.subarray(from, from + 8192)))
  return pieces.join('')
}

function refused (code: string, detail: string): MatcherError {
  return new MatcherError('INVALID_SNAPSHOT', [{ place: '', code, detail }])
}
