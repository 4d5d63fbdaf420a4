// A case that somebody may not open because of an interest: that it is there, why not, and what they can still do.
import type { Finding } from '@sroi/matcher'
import { EVENT_RULES } from '@sroi/matcher/procedure'
import type { JSX } from 'preact'
import type { ClosedCaseView } from '../../actions/admission/case-views.ts'
import { howToRepair } from '../../problems/how-to-repair.ts'
import type { Person } from '../../store/index.ts'
import { addressIn } from '../address.ts'
import { Button } from '../components/button.tsx'
import { DayLeft } from '../components/case/day-left.tsx'
import { FindingLines } from '../components/case/finding-lines.tsx'
import { personName } from '../components/case/person-name.ts'
import { pressingDeadline } from '../components/case/pressing-deadline.ts'
import { StateBadge } from '../components/case/state-badge.tsx'
import { Option, SelectField } from '../components/field.tsx'
import { Heading } from '../components/heading.tsx'
import { PostForm } from '../components/post-form.tsx'
import { RadioField } from '../components/radio-field.tsx'
import { Link, Text } from '../components/text.tsx'
import type { Frame } from '../frame.ts'
import { Page } from '../page.tsx'
import { stepPath } from './case-paths.ts'

interface Props {
  readonly frame: Frame
  readonly view: ClosedCaseView
  readonly colleagues: readonly Person[]
  /** Why handing it over was refused; empty: nobody tried. */
  readonly refused: readonly Finding[]
}

/** Who treats it can still hand it over: that is how an interest leaves a case. */
export function ClosedCasePage ({ frame, view: { case: row, excluded, next, holds, me }, colleagues, refused }: Props): JSX.Element {
  const { language, words } = frame
  const { casePage: said, caseStep, admissionNames: names } = words
  const others = colleagues.filter(({ id }) => id !== me?.id && id !== row.holder)
  return (
    <Page frame={frame} here='admission' title={said.closed} hasErrors={refused.length > 0}>
      <Heading level={1}>{said.closed}</Heading>
      <Text kind='lead'>{caseStep.ofCase(row.reference, row.name)}</Text>
      <Text>{said.closedText}</Text>
      <ClosedFacts frame={frame} row={row} holds={holds} canHandOver={next.some(({ type }) => type === 'case-handed-over') && others.length > 0} />
      <FindingLines findings={[excluded, ...refused]} language={language} words={words} repairOf={howToRepair} />
      {next.some(({ type }) => type === 'case-handed-over') && (
        <section aria-labelledby='next'>
          <Heading level={2} id='next'>{said.closedNext}</Heading>
          {others.length === 0
            ? <Text>{caseStep.nobodyElse}</Text>
            : (
              <PostForm class='card asked-form' action={addressIn(language, stepPath(row.id, 'case-handed-over'))} noValidate>
                <input type='hidden' name='version' value={String(row.version)} />
                <SelectField name='to' value='' label={caseStep.labels.colleague} options={<><Option value='' chosen=''>{caseStep.choosePerson}</Option>{others.map(({ id }) => <Option value={id} chosen=''>{personName(colleagues, id, words)}</Option>)}</>} />
                <RadioField name='reason' legend={caseStep.reason} value='interest' choices={EVENT_RULES['case-handed-over'].reasons.map((code) => ({ value: code, label: names.reasons[code] ?? code }))} />
                <Button>{names.events['case-handed-over'].act}</Button>
              </PostForm>
            )}
        </section>
      )}
      <Text><Link href={addressIn(language, '/admission')}>{said.backToList}</Link></Text>
    </Page>
  )
}

/** The answer, what is missing, the day and the next step: the reason stands below, with its rule. How a case stands is told to who treats it alone. */
function ClosedFacts ({ frame, row, holds, canHandOver }: Pick<Props, 'frame'> & { readonly row: ClosedCaseView['case'], readonly holds: ClosedCaseView['holds'], readonly canHandOver: boolean }): JSX.Element {
  const { casePage: said, caseStands: stands } = frame.words
  const pressing = holds === null ? null : pressingDeadline(holds.deadlines, holds.on)
  return (
    <dl class='case-stands__facts'>
      {holds !== null && <div class='case-stands__fact'><dt>{stands.heading}</dt><dd><StateBadge state={holds.stands.state} words={frame.words} /></dd></div>}
      <div class='case-stands__fact'><dt>{stands.missing}</dt><dd>{holds !== null ? said.closedMissing : row.holder === null ? said.closedNobody : said.closedOther}</dd></div>
      <div class='case-stands__fact'><dt>{stands.day}</dt><dd>{holds === null ? said.closedDay : pressing === null ? stands.noDay : <DayLeft kind={pressing.kind} lastDay={pressing.lastDay} on={holds.on} frame={frame} />}</dd></div>
      <div class='case-stands__fact'><dt>{stands.next}</dt><dd>{canHandOver ? <Link href='#next'>{frame.words.admissionNames.events['case-handed-over'].act}</Link> : said.closedNothing}</dd></div>
    </dl>
  )
}
