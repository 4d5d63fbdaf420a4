// What was decided on a firm, with the reasons as they were told.
import type { CriterionReason, DecisionTaken } from '@sroi/matcher'
import { formatDay } from '@sroi/matcher/explain'
import type { JSX } from 'preact'
import type { CaseView, SeenEvent } from '../../../actions/admission/case-views.ts'
import type { Frame } from '../../frame.ts'
import { Heading } from '../heading.tsx'
import { More } from '../more.tsx'
import { Text } from '../text.tsx'

export function OwnDecisions ({ frame, view: { decisions, events } }: { frame: Frame, view: CaseView }): JSX.Element {
  const { words: { ownCase } } = frame
  return (
    <section aria-labelledby='decisions'>
      <Heading level={2} id='decisions'>{ownCase.decisions}</Heading>
      {decisions.length === 0 ? <Text>{ownCase.noDecisions}</Text> : [...decisions].reverse().map((decision) => <OneDecision decision={decision} event={events.find(({ id }) => id === decision.id)} frame={frame} />)}
    </section>
  )
}

function OneDecision ({ decision: { type, on, sentOn }, event, frame: { language, words: { admissionNames, ownCase } } }: { decision: DecisionTaken, event: SeenEvent | undefined, frame: Frame }): JSX.Element {
  const title = `${admissionNames.events[type].done}, ${formatDay(on, language)}`
  const reasons = event !== undefined && 'reasons' in event ? event.reasons as readonly CriterionReason[] : []
  const motivation = event !== undefined && 'motivation' in event ? String(event.motivation) : ''
  return (
    <div class='card'>
      <Heading level={3}>{title}</Heading>
      {sentOn !== null && <Text kind='small'>{ownCase.sent(formatDay(sentOn, language))}</Text>}
      {motivation !== '' && <p class='utrecht-paragraph own-words'>{motivation}</p>}
      {reasons.length > 0 && <More title={ownCase.reasons} name={title}><ul class='plain-list'>{reasons.map(({ sentence }) => <li>{sentence}</li>)}</ul></More>}
    </div>
  )
}
