// How the words of a need were read: nobody has to guess why a firm was found.
import { formatShare } from '@sroi/matcher/explain'
import type { ReadNeed } from '@sroi/matcher/search'
import type { JSX } from 'preact'
import type { ProposedCode } from '../../actions/propose-codes.ts'
import type { NamesOfValues } from '../../representations/name-facet-value.ts'
import { representReadWords, type ReadWord } from '../../representations/read-words.ts'
import type { SearchValues } from '../../routes/pages/search/search-values.ts'
import { searchAddress } from '../search-address.ts'
import type { PageWords } from '../words.ts'
import { Heading } from './heading.tsx'

interface Props {
  readonly read: ReadNeed
  /** Codes under which the need is bought. */
  readonly proposals: readonly ProposedCode[]
  readonly values: SearchValues
  readonly names: NamesOfValues
  readonly words: PageWords
}

export function ReadPanel ({ read, proposals, values, names, words: pageWords }: Props): JSX.Element {
  const { language, municipalities, codes } = names
  const { search, form } = pageWords
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
      <Proposals proposals={proposals} values={values} names={names} words={pageWords} />
    </section>
  )
}

/** Each is one click away: it is looked for beside the words. */
function Proposals ({ proposals, values, names: { language }, words: { search } }: Omit<Props, 'read'>): JSX.Element | null {
  const chosen = values.facts.cpv.split(/[\s,;]+/u).filter((code) => code !== '')
  const open = proposals.filter(({ code }) => !chosen.includes(code))
  if (open.length === 0) return null
  const address = (code: string): string => searchAddress(language, { ...values, facts: { ...values.facts, cpv: [...chosen, code].join(', ') } }, { why: '' })
  return (
    <details class='card-more proposals'>
      <summary class='card-more__summary'>{search.proposals(open.length)}</summary>
      <p class='detail'>{search.proposalsHint}</p>
      <ul class='plain-list'>
        {open.map(({ code, label, confidence, because }) => (
          <li>
            <a class='utrecht-link utrecht-link--html-a' href={`${address(code)}#results`} aria-label={search.choose(`${code} ${label}`)}>{code} {label}</a>
            <span class='detail proposals__why'>{search.proposed(formatShare(Math.round(confidence / 100) * 100, language))} <span lang='nl'>{because.join(', ')}</span></span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function toldOf ({ also, kind }: ReadWord, search: PageWords['search']): JSX.Element | string {
  if (kind === 'unknown') return search.unknown
  if (also.length === 0) return search.asWritten
  return (kind === 'misspelt' ? search.misspelt : search.also)(also.join(', '))
}
