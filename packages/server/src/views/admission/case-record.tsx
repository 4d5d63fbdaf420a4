// What came of a case so far: decisions, responses, labels, objections.
import { formatDay } from '@sroi/matcher/explain'
import type { ComponentChildren, JSX } from 'preact'
import type { CaseView } from '../../actions/admission/case-views.ts'
import { personName } from '../components/case/person-name.ts'
import { Heading } from '../components/heading.tsx'
import { Text } from '../components/text.tsx'
import type { Frame } from '../frame.ts'
import { labelTitle } from './label-title.ts'

export function CaseRecord ({ frame, view }: { frame: Frame, view: CaseView }): JSX.Element {
  const { language, words } = frame
  const { casePage: said, admissionNames: names } = words
  const day = (text: string): string => formatDay(text, language)
  const name = (id: string): string => personName(view.people, id, words)
  return (
    <>
      <Part id='decisions' title={said.decisions} none={said.decisionsNone}>
        {view.decisions.map(({ type, on, by, preparedBy, sentOn }) => (
          <li><b>{names.events[type].done}</b>, {day(on)}, {said.decidedBy(name(by))} <span class='figure__detail'>{[...(preparedBy.length === 0 ? [] : [said.preparedBy(preparedBy.map(name).join(', '))]), sentOn === null ? said.notSent : said.sentOn(day(sentOn))].join('; ')}</span></li>
        ))}
      </Part>
      <Part id='hearings' title={said.hearings} none={said.hearingsNone}>
        {view.hearings.map(({ subject, state, until }) => <li><b>{names.subjects[subject]}</b>: {names.hearings[state]}{until !== null && `, ${said.until(day(until))}`}</li>)}
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

function Part ({ id, title, none, children }: { id: string, title: string, none: string, children: ComponentChildren[] }): JSX.Element {
  return (
    <section aria-labelledby={id}>
      <Heading level={2} id={id}>{title}</Heading>
      {children.length === 0 ? <Text>{none}</Text> : <ul class='plain-list'>{children}</ul>}
    </section>
  )
}
