// A row for each contract: what is left of it, and who can fill it.
import { formatCents } from '@sroi/matcher/explain'
import type { JSX } from 'preact'
import type { BatchAnswer } from '../../actions/summarize-batch.ts'
import type { Frame } from '../frame.ts'
import { VerdictBadge } from './verdict-badge.tsx'

/** An amount stays together. */
const NO_BREAK = '\u00a0'
/** How many suppliers are named in a row. */
const NAMED = 3

export function BatchTable ({ answers, caption, frame }: { answers: readonly BatchAnswer[], caption: string, frame: Frame }): JSX.Element {
  const { batch } = frame.words
  return (
    <table class='routes-table'>
      <caption>{caption}</caption>
      <thead><tr>{[batch.contract, batch.left, batch.counts, batch.enough, batch.who].map((name) => <th scope='col'>{name}</th>)}</tr></thead>
      <tbody>{answers.map((answer) => <Row answer={answer} frame={frame} />)}</tbody>
    </table>
  )
}

function Row ({ answer, frame: { language, words } }: { answer: BatchAnswer, frame: Frame }): JSX.Element {
  const { contract, obligation, coverage: { leftCents, estimated, verdict }, totals, top } = answer
  const { batch } = words
  const isOwed = obligation.applies !== 'not-met'
  const isOpen = isOwed && leftCents !== 0
  const left = !isOwed ? batch.noObligation : leftCents === null ? batch.notKnown : formatCents(leftCents, language)
  return (
    <tr>
      <th scope='row'>{contract}</th>
      <td data-label={batch.left}>{left}{isOwed && estimated && ` (${batch.estimate})`}</td>
      <td data-label={batch.counts}>{isOpen ? totals.ranked : '–'}</td>
      <td data-label={batch.enough}>{isOpen ? <VerdictBadge verdict={verdict} words={words} /> : '–'}</td>
      <td data-label={batch.who}>{isOpen ? top.slice(0, NAMED).map(({ name, cents }) => <div>{cents === 0 ? name : batch.filledBy(name, formatCents(cents, language).replace(' ', NO_BREAK))}</div>) : '–'}</td>
    </tr>
  )
}
