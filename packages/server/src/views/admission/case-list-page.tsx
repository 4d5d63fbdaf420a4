// All cases as they stand today: how many in each state, and the ones that wait first.
import type { CaseState } from '@sroi/matcher'
import type { JSX } from 'preact'
import type { CaseCounts, CaseSummary } from '../../store/index.ts'
import { addressIn } from '../address.ts'
import { addressWith } from '../address-with.ts'
import { Button } from '../components/button.tsx'
import { DayLeft } from '../components/case/day-left.tsx'
import { StateBadge } from '../components/case/state-badge.tsx'
import { errorOf, ErrorSummary, type ShownError } from '../components/error-summary.tsx'
import { TextField } from '../components/field.tsx'
import { Heading } from '../components/heading.tsx'
import { PostForm } from '../components/post-form.tsx'
import { Link, Text } from '../components/text.tsx'
import type { Frame } from '../frame.ts'
import { Page } from '../page.tsx'
import { Lacking, LastStep, NextStep } from './case-outlook.tsx'
import { casePath, firmPath } from './case-paths.ts'

export interface CaseListProps {
  readonly frame: Frame
  /** The day for which it is told. */
  readonly on: string
  readonly items: readonly CaseSummary[]
  readonly counts: CaseCounts
  /** Null: in whatever state. */
  readonly state: CaseState | null
  readonly isMine: boolean
  /** Words of a name, a reference or a number; empty: nothing is looked for. */
  readonly typed: string
  /** Null: whoever reads this treats no cases. */
  readonly mine: string | null
  /** Where the list goes on; null: this is the last page. */
  readonly next: string | null
  /** Null: whoever asks opens no cases. */
  readonly open: { readonly scheme: string, readonly value: string, readonly errors: readonly ShownError[], readonly isUnknown: boolean } | null
  readonly canHandOver: boolean
}

export function CaseListPage (props: CaseListProps): JSX.Element {
  const { frame, counts, state, isMine, typed, mine, next, open, canHandOver } = props
  const { language, words: { caseList: said }, words } = frame
  const mineText = isMine ? 'yes' : ''
  const total = counts.reduce((sum, { cases, late }) => ({ cases: sum.cases + cases, late: sum.late + late }), { cases: 0, late: 0 })
  const chosen = (isHere: boolean): { 'aria-current'?: 'true' } => isHere ? { 'aria-current': 'true' } : {}
  return (
    <Page frame={frame} here='admission' title={said.title} hasErrors={open !== null && open.errors.length > 0}>
      {open !== null && <ErrorSummary errors={open.errors} words={words} />}
      <Heading level={1}>{said.title}</Heading>
      <Text kind='lead'>{said.lead}</Text>
      <nav class='case-counts' aria-label={said.counts}>
        <ul>
          <li><a class='case-count' href={addressWith(language, '/admission', { mine: mineText, q: typed })} {...chosen(state === null)}><span>{said.all}</span> <b>{said.count(total.cases, total.late)}</b></a></li>
          {counts.map((one) => (
            <li><a class='case-count' href={addressWith(language, '/admission', { state: one.state, mine: mineText, q: typed })} {...chosen(state === one.state)}><span>{words.admissionNames.states[one.state]}</span> <b>{said.count(one.cases, one.late)}</b></a></li>
          ))}
        </ul>
      </nav>
      {mine !== null && <Text><Link href={addressWith(language, '/admission', { state: state ?? '', mine: isMine ? '' : 'yes', q: typed })}>{isMine ? said.everyones : said.mine}</Link></Text>}
      <form class='card asked-form' method='get' action={addressIn(language, '/admission')} noValidate>
        {state !== null && <input type='hidden' name='state' value={state} />}
        {isMine && <input type='hidden' name='mine' value='yes' />}
        <TextField name='q' label={said.find} hint={said.findHint} value={typed} />
        <Button>{said.findButton}</Button>
        {typed !== '' && <Text><Link href={addressWith(language, '/admission', { state: state ?? '', mine: mineText })}>{said.findNothing}</Link></Text>}
      </form>
      {props.items.length === 0 ? <Text>{said.none}</Text> : <Cases {...props} />}
      {next !== null && <Text><Link href={addressWith(language, '/admission', { state: state ?? '', mine: mineText, q: typed, after: next })}>{said.more}</Link></Text>}
      {canHandOver && <Text><Link href={addressIn(language, '/admission/hand-over')}>{said.handOver}</Link></Text>}
      {open !== null && (
        <section aria-labelledby='open'>
          <Heading level={2} id='open'>{said.open}</Heading>
          <Text>{said.openText}</Text>
          <PostForm class='card asked-form' action={addressIn(language, '/admission')} noValidate>
            <TextField name='scheme' label={said.scheme} hint={said.schemeHint} value={open.scheme} width='short' error={errorOf(open.errors, 'scheme')} required />
            <TextField name='value' label={said.number} value={open.value} width='short' error={errorOf(open.errors, 'value')} required />
            <Button>{said.openButton}</Button>
            {open.isUnknown && <Text><Link href={addressIn(language, firmPath(open))}>{words.firmPage.unregistered}</Link></Text>}
          </PostForm>
        </section>
      )}
    </Page>
  )
}

function Cases ({ frame, on, items }: CaseListProps): JSX.Element {
  const { language, words } = frame
  const { caseList: said, caseStands } = words
  return (
    <table class='routes-table'>
      <caption>{said.caption}</caption>
      <thead><tr>{[said.firm, said.state, said.day, caseStands.missing, said.next, said.holder].map((name) => <th scope='col'>{name}</th>)}</tr></thead>
      <tbody>
        {items.map(({ id, name, reference, state, deadline, holder, holderLabel, last, outlook }) => (
          <tr>
            <th scope='row'><Link href={addressIn(language, casePath(id))}>{name}</Link> <span class='figure__detail'>{reference}</span></th>
            <td data-label={said.state}><StateBadge state={state} words={words} /><LastStep frame={frame} summary={{ last, outlook }} /></td>
            <td data-label={said.day}>{deadline === null ? said.noDay : <DayLeft kind={deadline.kind} lastDay={deadline.lastDay} on={on} frame={frame} />}</td>
            <td data-label={caseStands.missing}><Lacking frame={frame} summary={{ last, outlook }} /></td>
            <td data-label={said.next}><NextStep frame={frame} summary={{ last, outlook }} /></td>
            <td data-label={said.holder}>{holder === null ? said.nobody : holderLabel ?? caseStands.unnamed(holder.slice(-6))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
