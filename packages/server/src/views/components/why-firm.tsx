// "Why is this firm not there?": any name gets an answer, with the least that would change it.
import { explain } from '@sroi/matcher/explain'
import type { ReadNeed } from '@sroi/matcher/search'
import type { JSX } from 'preact'
import type { Position } from '../../actions/find-position.ts'
import { describeChange } from '../../representations/describe-change.ts'
import type { NamesOfValues } from '../../representations/name-facet-value.ts'
import type { SearchValues } from '../../routes/pages/search/search-values.ts'
import { searchAddress } from '../search-address.ts'
import { valuesOfQuestion } from '../values-of-question.ts'
import type { PageWords } from '../words.ts'
import { Button } from './button.tsx'
import { TextField } from './field.tsx'
import { FindingTree } from './finding-tree.tsx'
import { Heading } from './heading.tsx'
import { Text } from './text.tsx'

/** Where a firm stands; `unknown`: nobody is called like that; `failed`: it could not be told. */
export type AboutFirm = Position | 'unknown' | 'failed'

interface Props {
  /** Null: no firm was asked about. */
  readonly position: AboutFirm | null
  readonly values: SearchValues
  /** How the words of the need were read. */
  readonly read: ReadNeed | null
  readonly names: NamesOfValues
  readonly words: PageWords
}

export function WhyFirm ({ position, values, read, names, words }: Props): JSX.Element {
  const { search } = words
  return (
    <section class='why-firm' aria-labelledby='why-firm'>
      <Heading level={2} id='why-firm'>{search.missing}</Heading>
      <div class='search-row'>
        <TextField name='why' label={search.missingName} value={values.why} error={position === 'unknown' ? search.missingUnknown : position === 'failed' ? search.missingFailed : undefined} />
        <Button kind='secondary'>{search.missingAsk}</Button>
      </div>
      {position !== null && typeof position !== 'string' && <Told position={position} values={values} read={read} names={names} words={words} />}
    </section>
  )
}

function Told ({ position: { supplier, alsoMeant, place, rank, judgement, counterfactuals }, values, read, names, words }: Props & { position: Position }): JSX.Element {
  const { search } = words
  const { language } = names
  const decisive = [...explain(judgement.finding, language, names).slice(1).map((line) => ({ ...line, depth: line.depth - 1 })), ...judgement.asked.flatMap((one) => explain(one, language, names))].filter(({ verdict }) => verdict !== 'met')
  return (
    <div class='card'>
      <p class='utrecht-paragraph'><b>{supplier.name}</b>: {place === 'ranked' ? search.placeRanked(rank ?? 0) : search.places[place]}</p>
      {decisive.length > 0 && <FindingTree lines={decisive.map((line) => ({ ...line, depth: 0 }))} words={words} />}
      {counterfactuals.length > 0 && (
        <>
          <Heading level={3}>{search.least}</Heading>
          <ul class='plain-list'>
            {counterfactuals.map(({ changes, question }) => {
              const text = changes.map((change) => describeChange(change, names)).join(search.and)
              if (question === null) return <li>{text} <span class='detail'>{changes.every(({ kind }) => kind.startsWith('firm-')) ? search.byFirm : search.byFirmToo}</span></li>
              return <li><a class='utrecht-link utrecht-link--html-a' href={`${searchAddress(language, valuesOfQuestion(question, values, read), { why: supplier.id })}#why-firm`} aria-label={`${search.apply}: ${text}`}>{text}</a></li>
            })}
          </ul>
        </>
      )}
      {place !== 'ranked' && counterfactuals.length === 0 && <Text>{search.leastNone}</Text>}
      {alsoMeant.length > 0 && <Text>{search.alsoMeant} {alsoMeant.map(({ id, name }, index) => <>{index > 0 && ', '}<a class='utrecht-link utrecht-link--html-a' href={`${searchAddress(language, values, { why: id })}#why-firm`}>{name}</a></>)}.</Text>}
    </div>
  )
}
