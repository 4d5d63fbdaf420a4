// A firm's own case. It never shows votes, advice that is for others, or another firm.
import type { Finding, LabelAim, Words } from '@sroi/matcher'
import { formatDay } from '@sroi/matcher/explain'
import type { JSX } from 'preact'
import type { CaseView } from '../actions/admission/case-views.ts'
import type { AssessedProfile } from '../actions/firm-profiles/assess-profile.ts'
import type { NamesOfValues } from '../representations/name-facet-value.ts'
import type { OwnAct } from './apply/own-act-names.ts'
import { nameOfLabel } from './apply/label-choices.ts'
import type { Posted } from '../routes/pages/form/posted.ts'
import { addressIn } from './address.ts'
import { lettersPath } from './admission/case-paths.ts'
import { Alert } from './components/alert.tsx'
import { idOfAct, OwnActs } from './components/apply/own-acts.tsx'
import { OwnClock } from './components/apply/own-clock.tsx'
import { OwnDecisions } from './components/apply/own-decisions.tsx'
import { CaseStands } from './components/case/case-stands.tsx'
import { firmWaitsFor } from './components/case/firm-waits-for.ts'
import { FindingLines } from './components/case/finding-lines.tsx'
import { ErrorSummary, type ShownError } from './components/error-summary.tsx'
import { Heading } from './components/heading.tsx'
import { Link, Text } from './components/text.tsx'
import type { Frame } from './frame.ts'
import { Page } from './page.tsx'

export interface OwnCasePageProps {
  readonly frame: Frame
  readonly view: CaseView
  /** With the last day of the badge that runs; null: none does. */
  readonly assessed: AssessedProfile | null
  readonly aims: readonly LabelAim[]
  readonly names: NamesOfValues
  /** What somebody tried, and was not done. */
  readonly act: OwnAct | null
  readonly values: Posted
  readonly errors: readonly ShownError[]
  readonly refused: readonly Finding[]
  readonly repairOf: (finding: Finding) => Words | null
  readonly takesFiles: boolean
  /** Something was done just now. */
  readonly isDone: boolean
}

export function OwnCasePage (props: OwnCasePageProps): JSX.Element {
  const { frame, view, assessed, aims, names, errors, refused, repairOf, isDone } = props
  const { language, words } = frame
  const { apply, ownCase } = words
  const { stands, case: { reference, name } } = view
  return (
    <Page frame={frame} title={ownCase.title(reference)} hasErrors={errors.length > 0 || refused.length > 0} here='apply'>
      <ErrorSummary errors={errors} words={words} keepsText />
      {refused.length > 0 && <Alert kind='error'><h2 class='utrecht-heading-2'>{apply.refusedTitle}</h2><FindingLines findings={refused} language={language} words={words} names={names} repairOf={repairOf} /></Alert>}
      <p class='back'><Link href={addressIn(language, '/apply')}>{ownCase.back}</Link> · <Link href={addressIn(language, lettersPath(view.case.id))}>{words.letters.title}</Link></p>
      <Heading level={1}>{ownCase.title(reference)}</Heading>
      <Text kind='lead'>{name}</Text>
      {isDone && <Alert kind='ok'><Text>{ownCase.done}</Text></Alert>}
      <CaseStands frame={frame} view={view} hrefOf={(type) => type === 'application-submitted' ? `${addressIn(language, '/apply')}#hand-in` : `#${idOfAct(type)}`} waitsFor={firmWaitsFor(stands.state)} />
      <Asked frame={frame} view={view} />
      <OwnClock frame={frame} view={view} assessed={assessed} aims={aims} names={names} />
      <section aria-labelledby='choices'>
        <Heading level={2} id='choices'>{ownCase.choices}</Heading>
        <OwnActs {...props} />
      </section>
      <OwnLabels frame={frame} view={view} />
      <OwnDecisions frame={frame} view={view} />
      <Happened frame={frame} view={view} />
    </Page>
  )
}

/** What somebody waits for from the firm: an addition, or a view. */
function Asked ({ frame: { language, words: { apply, ownCase, admissionNames } }, view }: { frame: Frame, view: CaseView }): JSX.Element | null {
  const request = [...view.events].reverse().find(({ type }) => type === 'completion-requested')
  const missing = view.stands.state === 'incomplete' && request !== undefined && 'missing' in request ? request.missing as readonly string[] : []
  const until = request !== undefined && 'termUntil' in request ? request.termUntil as string | null : null
  const heard = view.hearings.filter(({ state }) => state === 'offered')
  if (missing.length === 0 && heard.length === 0) return null
  return (
    <Alert kind='warning'>
      {missing.length > 0 && (
        <>
          <h2 class='utrecht-heading-3'>{ownCase.asked}</h2>
          <ul class='finding__missing'>{missing.map((what) => <li>{apply.documentKinds[what] ?? what}</li>)}</ul>
          <p class='utrecht-paragraph'>{until === null ? ownCase.askedNoDay : ownCase.askedText(formatDay(until, language))}</p>
        </>
      )}
      {heard.map(({ subject, until: day, views }) => (
        <>
          <h2 class='utrecht-heading-3'>{ownCase.hearing}</h2>
          <p class='utrecht-paragraph'>{day !== null && ownCase.hearingText(admissionNames.subjects[subject], formatDay(day, language))}</p>
          {views.slice(-1).map(({ receivedOn }) => <p class='utrecht-paragraph'>{ownCase.hearingGiven(formatDay(receivedOn, language))}</p>)}
        </>
      ))}
    </Alert>
  )
}

function OwnLabels ({ frame: { language, words: { ownCase, admissionNames } }, view: { labels } }: { frame: Frame, view: CaseView }): JSX.Element {
  return (
    <section aria-labelledby='labels'>
      <Heading level={2} id='labels'>{ownCase.labels}</Heading>
      {labels.length === 0
        ? <Text>{ownCase.noLabels}</Text>
        : <ul class='plain-list'>{labels.map(({ label, receivedOn, check }) => <li>{nameOfLabel(label, language)} ({label.number}), {ownCase.received(formatDay(receivedOn, language))}: {check === null ? ownCase.notChecked : admissionNames.results[check.result]}</li>)}</ul>}
    </section>
  )
}

function Happened ({ frame: { language, words: { ownCase, admissionNames } }, view: { events } }: { frame: Frame, view: CaseView }): JSX.Element {
  return (
    <section aria-labelledby='record'>
      <Heading level={2} id='record'>{ownCase.record}</Heading>
      <Text kind='small'>{ownCase.recordText}</Text>
      <ol class='plain-list'>
        {events.map(({ type, on, reason, actor }) => (
          <li>{formatDay(on, language)}: {admissionNames.events[type].done}<span class='figure__detail'>{admissionNames.reasons[reason] ?? reason}, {admissionNames.roles[actor.role]}</span></li>
        ))}
      </ol>
    </section>
  )
}
