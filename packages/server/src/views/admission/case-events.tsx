// The record of a case: who did what, on which day and why. The newest first.
import { formatDay } from '@sroi/matcher/explain'
import { areVotesSecret } from '@sroi/matcher/procedure'
import type { JSX } from 'preact'
import type { CaseRead } from '../../actions/admission/read-record.ts'
import type { ListedEvidence } from '../../store/index.ts'
import { DocumentList } from '../components/case/document-list.tsx'
import { personName } from '../components/case/person-name.ts'
import { Heading } from '../components/heading.tsx'
import { Text } from '../components/text.tsx'
import type { Frame } from '../frame.ts'
import { momentIn } from '../moment-in.ts'
import { partsInWords } from './parts-in-words.ts'

export function CaseEvents ({ frame, read, files }: { frame: Frame, read: CaseRead, files: readonly ListedEvidence[] }): JSX.Element {
  const { language, words } = frame
  const { casePage: said, admissionNames: names } = words
  const { view } = read
  const ofCase = { caseId: view.case.id, files }
  const isSecret = read.of.proposals.some(({ kind }) => view.procedure.deciders[kind] === 'committee' && areVotesSecret(read.of, kind, view.on))
  return (
    <section aria-labelledby='events'>
      <Heading level={2} id='events'>{said.events}</Heading>
      <Text kind='small'>{said.eventsText}{isSecret && ` ${said.secretVotes}`}</Text>
      {view.events.length === 0
        ? <Text>{said.eventsNone}</Text>
        : (
          <ol class='event-list' reversed>
            {[...view.events].reverse().map((event) => (
              <li id={`event-${event.id}`}>
                <b>{names.events[event.type].done}</b>, {formatDay(event.on, language)}
                <span class='figure__detail'>
                  {[event.actor.id === null ? names.roles[event.actor.role] : `${personName(view.people, event.actor.id, words)} (${names.roles[event.actor.role]})`, names.reasons[event.reason] ?? event.reason, said.recorded(momentIn(event.recordedAt, language))].join('; ')}
                </span>
                {partsInWords(event, read, frame).map(({ name, text, documents }) => documents === undefined
                  ? <p class='event-list__part'><span class='event-list__name'>{name}</span> {text}</p>
                  : <div class='event-list__part'><span class='event-list__name'>{name}</span><DocumentList frame={frame} of={ofCase} documents={documents} /></div>)}
                {event.evidence.length > 0 && <div class='event-list__part'><span class='event-list__name'>{said.evidence}</span><DocumentList frame={frame} of={ofCase} documents={event.evidence} /></div>}
              </li>
            ))}
          </ol>
        )}
    </section>
  )
}
