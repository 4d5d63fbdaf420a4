// A case that somebody may not open because of an interest: that it is there, why not, and what they can still do.
import type { Finding } from '@sroi/matcher'
import { EVENT_RULES } from '@sroi/matcher/procedure'
import type { JSX } from 'preact'
import type { ClosedCaseView } from '../../actions/admission/case-views.ts'
import { howToRepair } from '../../problems/how-to-repair.ts'
import type { Person } from '../../store/index.ts'
import { addressIn } from '../address.ts'
import { Button } from '../components/button.tsx'
import { FindingLines } from '../components/case/finding-lines.tsx'
import { personName } from '../components/case/person-name.ts'
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
export function ClosedCasePage ({ frame, view: { case: row, excluded, next, me }, colleagues, refused }: Props): JSX.Element {
  const { language, words } = frame
  const { casePage: said, caseStep, admissionNames: names } = words
  const others = colleagues.filter(({ id }) => id !== me?.id && id !== row.holder)
  return (
    <Page frame={frame} here='admission' title={said.closed} hasErrors={refused.length > 0}>
      <Heading level={1}>{said.closed}</Heading>
      <Text kind='lead'>{caseStep.ofCase(row.reference, row.name)}</Text>
      <Text>{said.closedText}</Text>
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
