// What came of a case so far: decisions, responses, labels, objections.
import { formatDay } from '@sroi/matcher/explain'
import type { ComponentChildren, JSX } from 'preact'
import type { CaseView } from '../../actions/admission/case-views.ts'
import type { DecisionDigests } from '../../actions/admission/decision-digests.ts'
import type { ListedEvidence } from '../../store/index.ts'
import { EarlierViews, HearingViews, ViewsAfterClosing } from '../components/case/hearing-views.tsx'
import { personName } from '../components/case/person-name.ts'
import { Heading } from '../components/heading.tsx'
import { Link, Text } from '../components/text.tsx'
import type { Frame } from '../frame.ts'
import { addressIn } from '../address.ts'
import { decisionFilePath, worksheetPath } from './case-paths.ts'
import { labelTitle } from './label-title.ts'

export function CaseRecord ({ frame, view, digests, files }: { frame: Frame, view: CaseView, digests: DecisionDigests, files: readonly ListedEvidence[] }): JSX.Element {
  const { language, words } = frame
  const { casePage: said, admissionNames: names } = words
  const of = { caseId: view.case.id, files }
  const day = (text: string): string => formatDay(text, language)
  const name = (id: string): string => personName(view.people, id, words)
  return (
    <>
      <Part id='decisions' title={said.decisions} none={said.decisionsNone}>
        {view.decisions.map(({ id, type, kind, on, by, preparedBy, sentOn }) => (
          <li>
            <b>{names.events[type].done}</b>, {day(on)}, {said.decidedBy(name(by))} <span class='figure__detail'>{[...(preparedBy.length === 0 ? [] : [said.preparedBy(preparedBy.map(name).join(', '))]), sentOn === null ? said.notSent : said.sentOn(day(sentOn))].join('; ')}</span>
            <span class='figure__detail'>
              {view.procedure.deciders[kind] === 'committee' && <><Link href={addressIn(language, worksheetPath(view.case.id, id))}>{said.closedWorksheet}</Link> · </>}
              <DecisionFileLine frame={frame} id={view.case.id} decision={id} digest={digests.get(id) ?? null} />
            </span>
          </li>
        ))}
      </Part>
      <Part id='hearings' title={said.hearings} none={said.hearingsNone} more={<><ViewsAfterClosing frame={frame} view={view} of={of} hearings={view.hearings} /><EarlierViews frame={frame} view={view} of={of} hearings={view.hearings} /></>}>
        {view.hearings.map(({ subject, state, until, views }) => (
          <li><b>{names.subjects[subject]}</b>: {names.hearings[state]}{until !== null && `, ${said.until(day(until))}`}{views.length === 0 ? <span class='figure__detail'>{said.views.none}</span> : <HearingViews frame={frame} view={view} of={of} views={views} />}</li>
        ))}
      </Part>
      <Part id='labels' title={said.labels} none={said.labelsNone}>
        {view.labels.map(({ label, receivedOn, check }) => (
          <li><b>{labelTitle(label)}</b>, {said.received(day(receivedOn))} <span class='figure__detail'>{check === null ? said.notChecked : `${said.checked(names.results[check.result], day(check.on))}, ${name(check.by)}, ${names.evidenceLevels[check.level]}`}</span></li>
        ))}
      </Part>
      <Part id='objections' title={said.objections} none={said.objectionsNone}>
        {view.objections.map(({ receivedOn, isOpen }) => <li>{day(receivedOn)}: {isOpen ? said.objectionOpen : said.objectionClosed}</li>)}
      </Part>
    </>
  )
}

/** What it rests on, to keep; and what it can be known by. */
function DecisionFileLine ({ frame: { language, words: { casePage: said } }, id, decision, digest }: { frame: Frame, id: string, decision: string, digest: string | null }): JSX.Element {
  if (digest === null) return <span>{said.fileGone}</span>
  return <><Link href={addressIn(language, decisionFilePath(id, decision))}>{said.decisionFile}</Link> <code class='digest'>SHA-256 {digest}</code></>
}

function Part ({ id, title, none, more, children }: { id: string, title: string, none: string, more?: JSX.Element, children: ComponentChildren[] }): JSX.Element {
  return (
    <section aria-labelledby={id}>
      <Heading level={2} id={id}>{title}</Heading>
      {children.length === 0 ? <Text>{none}</Text> : <ul class='plain-list'>{children}</ul>}
      {more}
    </section>
  )
}
