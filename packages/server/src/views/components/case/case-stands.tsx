// How a case stands, in five: the answer, why, what is missing, the day, and the next step. The same on every screen, for firm and desk.
import type { CaseEventType, CaseRole, Language } from '@sroi/matcher'
import { explain, formatDay } from '@sroi/matcher/explain'
import type { ComponentChildren, JSX } from 'preact'
import type { CaseView } from '../../../actions/admission/case-views.ts'
import type { Frame } from '../../frame.ts'
import { LinkButton } from '../button.tsx'
import { Heading } from '../heading.tsx'
import { DayLeft } from './day-left.tsx'
import { expectedStep, isDecision, standsBefore } from '../../../admission/expected-step.ts'
import { pressingDeadline } from './pressing-deadline.ts'
import { StateBadge } from './state-badge.tsx'

interface Props {
  readonly frame: Frame
  readonly view: Pick<CaseView, 'stands' | 'deadlines' | 'next' | 'on'> & Partial<Pick<CaseView, 'events' | 'decisions'>>
  /** Where a step is taken. */
  readonly hrefOf: (type: CaseEventType) => string
  /** Where somebody chooses of several decisions; absent: nobody decides on this screen. */
  readonly toDecide?: string
  /** Whose turn it is where it is not the reader's; empty: nobody's, or not to be told. */
  readonly waitsFor?: readonly CaseRole[]
  /** More that is missing, which only this screen knows. */
  readonly missing?: readonly string[]
}

export function CaseStands ({ frame, view: { stands, deadlines, next, on, events = [], decisions = [] }, hrefOf, toDecide, waitsFor = [], missing = [] }: Props): JSX.Element {
  const { language, words } = frame
  const { caseStands: said, admissionNames: names } = words
  const { state, beneath, badge } = stands
  const step = expectedStep(state, next)
  const pressing = pressingDeadline(deadlines, on)
  const [why] = explain(badge, language)
  const lacking = [...new Set([...missing, ...missingIn([badge, ...deadlines.map(({ finding }) => finding)], language), ...(step === null ? [] : [...step.first, ...standsBefore(state, next)]).map((finding) => explain(finding, language)[0]?.text ?? '')])]
  const last = events.at(-1)
  // which of several decisions it will be no button says beforehand
  const isChoice = toDecide !== undefined && step !== null && isDecision(step.type) && next.filter(({ type, first }) => isDecision(type) && first.length === 0).length > 1
  return (
    <section class='card case-stands' aria-labelledby='stands'>
      <Heading level={2} id='stands'>{said.heading}</Heading>
      <p class='case-stands__answer'><StateBadge state={state} words={words} /> <span>{names.meanings[state]}{beneath !== state && ` ${said.beneath(names.states[beneath])}`}</span></p>
      {decisions.some(({ sentOn }) => sentOn === null) && <p class='case-stands__answer'><b>{said.notSent}</b></p>}
      <dl class='case-stands__facts'>
        <Fact name={said.why}>
          {why?.text}
          {last !== undefined && <span class='figure__detail'>{said.last(names.events[last.type].done, formatDay(last.on, language), names.reasons[last.reason] ?? last.reason)}</span>}
          {why?.basis != null && <span class='figure__detail'>{words.finding.source}: {why.basis.text}</span>}
        </Fact>
        <Fact name={said.missing}>{lacking.length === 0 ? said.nothingMissing : <ul class='finding__missing'>{lacking.map((text) => <li>{text}</li>)}</ul>}</Fact>
        <Fact name={said.day}>
          {pressing === null ? deadlines.length === 0 ? said.noDay : said.dayUnknown : <DayLeft kind={pressing.kind} lastDay={pressing.lastDay} on={on} frame={frame} />}
          <span class='figure__detail'>{said.asOf(formatDay(on, language))}</span>
        </Fact>
        <Fact name={said.next}>
          {step !== null && step.first.length === 0
            ? <LinkButton kind='primary' href={isChoice ? toDecide : hrefOf(step.type)}>{isChoice ? said.decide : names.events[step.type].act}</LinkButton>
            : waitsFor.length > 0 ? said.waitsFor(waitsFor.map((role) => names.roles[role]).join(', ')) : step === null ? said.notYours : `${said.first}: ${lacking.join(' ')}`}
        </Fact>
      </dl>
    </section>
  )
}

function Fact ({ name, children }: { name: string, children: ComponentChildren }): JSX.Element {
  return <div class='case-stands__fact'><dt>{name}</dt><dd>{children}</dd></div>
}

/** What would settle what is not known, once. */
function missingIn (findings: readonly Parameters<typeof explain>[0][], language: Language): readonly string[] {
  return findings.filter(({ verdict }) => verdict === 'unknown').flatMap((finding) => explain(finding, language).flatMap(({ missing }) => missing))
}
