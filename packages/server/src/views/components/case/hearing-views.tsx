// What a firm said when it was heard, for the desk and for who decides.
import type { ViewReceived } from '@sroi/matcher'
import { formatDay } from '@sroi/matcher/explain'
import type { JSX } from 'preact'
import type { CaseView, SeenEvent } from '../../../actions/admission/case-views.ts'
import type { Frame } from '../../frame.ts'
import { Alert } from '../alert.tsx'
import { Heading } from '../heading.tsx'
import { Text } from '../text.tsx'
import { DocumentList, type FilesOfCase } from './document-list.tsx'
import { personName } from './person-name.ts'

interface Props {
  readonly frame: Frame
  readonly view: Pick<CaseView, 'events' | 'people'>
  readonly of: FilesOfCase
}

/** Each with the day it came, by whom, and the way to its text. */
export function HearingViews ({ views, ...props }: Props & { views: readonly ViewReceived[] }): JSX.Element | null {
  if (views.length === 0) return null
  return <ul class='plain-list'>{views.map((one) => <li><OneView {...props} one={one} /></li>)}</ul>
}

function OneView ({ frame: { language, words }, frame, view: { events, people }, of, one: { id, receivedOn, isLate, isAfterClosing } }: Props & { one: Pick<ViewReceived, 'id' | 'receivedOn'> & Partial<ViewReceived> }): JSX.Element {
  const { casePage: { views: said }, admissionNames: names } = words
  const event = events.find((candidate) => candidate.id === id)
  const marks = [...(isLate === true ? [said.late] : []), ...(isAfterClosing === true ? [said.afterClosing] : [])]
  return (
    <>
      {said.received(formatDay(receivedOn, language))}{marks.length > 0 && <b>, {marks.join(', ')}</b>}
      {event !== undefined && <span class='figure__detail'>{said.by(event.actor.role === 'firm' || event.actor.id === null ? names.roles[event.actor.role] : `${personName(people, event.actor.id, words)} (${names.roles[event.actor.role]})`, names.reasons[event.reason] ?? event.reason)}</span>}
      {event !== undefined && (event.evidence.length === 0 ? <span class='figure__detail'>{said.noText}</span> : <DocumentList frame={frame} of={of} documents={event.evidence} />)}
    </>
  )
}

/** What was said in hearings that were decided on, or that began anew: the record keeps it. */
export function EarlierViews ({ frame, view, of, hearings }: Props & { hearings: CaseView['hearings'] }): JSX.Element | null {
  const shown = new Set(hearings.flatMap(({ views }) => views.map(({ id }) => id)))
  const earlier = view.events.filter((event): event is SeenEvent & { readonly receivedOn: string, readonly subject: keyof Frame['words']['admissionNames']['subjects'] } => event.type === 'view-received' && !shown.has(event.id))
  if (earlier.length === 0) return null
  const { casePage: { views: said }, admissionNames: { subjects } } = frame.words
  return (
    <>
      <Text>{said.earlier}</Text>
      <ul class='plain-list'>{earlier.map(({ id, receivedOn, subject }) => <li><b>{subjects[subject]}</b>: <OneView frame={frame} view={view} of={of} one={{ id, receivedOn }} /></li>)}</ul>
    </>
  )
}

/** Whoever goes on after the hearing was closed has not read what came in since. */
export function ViewsAfterClosing ({ hearings, ...props }: Props & { hearings: CaseView['hearings'] }): JSX.Element | null {
  const views = hearings.flatMap((hearing) => hearing.views.filter(({ isAfterClosing }) => isAfterClosing))
  if (views.length === 0) return null
  return <Alert kind='warning'><Text>{props.frame.words.casePage.views.readFirst}</Text><HearingViews {...props} views={views} /></Alert>
}

/** What came in on what is still asked, for who closes the asking. */
export function ViewsSoFar ({ hearings, ...props }: Props & { hearings: CaseView['hearings'] }): JSX.Element {
  const { casePage: { views: said }, admissionNames: { subjects } } = props.frame.words
  const { language } = props.frame
  return (
    <>
      {hearings.filter(({ state }) => state === 'offered').map(({ subject, until, views }) => (
        <section aria-labelledby={`views-${subject}`}>
          <Heading level={2} id={`views-${subject}`}>{said.soFar(subjects[subject])}</Heading>
          {until !== null && <Text kind='small'>{said.term(formatDay(until, language))}</Text>}
          {views.length === 0 ? <Text>{said.none}</Text> : <HearingViews {...props} views={views} />}
          {views.some(({ isLate }) => isLate) && <Alert kind='warning'><Text>{said.lateCounts}</Text></Alert>}
        </section>
      ))}
    </>
  )
}
