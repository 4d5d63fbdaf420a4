// How the words of a need were read: nobody has to guess why a firm was found.
import type { ReadNeed } from '@sroi/matcher/search'
import type { JSX } from 'preact'
import type { NamesOfValues } from '../../representations/name-facet-value.ts'
import { representReadWords, type ReadWord } from '../../representations/read-words.ts'
import type { PageWords } from '../words.ts'
import { Heading } from './heading.tsx'

export function ReadPanel ({ read, names: { language, municipalities, codes }, words: { search, form } }: { read: ReadNeed, names: NamesOfValues, words: PageWords }): JSX.Element {
  const words = representReadWords(read)
  return (
    <section class='read-panel' aria-labelledby='read'>
      <Heading level={2} id='read'>{search.read}</Heading>
      <ul class='plain-list'>
        {words.map((word) => <li><b lang='nl'>{word.written}</b> {toldOf(word, search)}</li>)}
        {read.codes.map((code) => <li>{search.code(code, codes.get(code)?.[language] ?? form.noCode)}</li>)}
        {read.places.map(({ id }) => <li>{search.near(municipalities.get(id)?.[language] ?? id)}</li>)}
        {words.length + read.codes.length === 0 && <li>{search.nothing}</li>}
        {read.cutOff && <li>{search.cutOff}</li>}
      </ul>
    </section>
  )
}

function toldOf ({ also, kind }: ReadWord, search: PageWords['search']): JSX.Element | string {
  if (kind === 'unknown') return search.unknown
  if (also.length === 0) return search.asWritten
  return (kind === 'misspelt' ? search.misspelt : search.also)(also.join(', '))
}
