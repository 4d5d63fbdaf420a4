// One label on record: does it hold, when to look again, what stands out, and what somebody found before.
import type { Finding, IsoDay, RegisterHint } from '@sroi/matcher'
import { explain, formatDay } from '@sroi/matcher/explain'
import type { JSX } from 'preact'
import type { KeptLabelRecord, Person } from '../../store/index.ts'
import { addressIn } from '../address.ts'
import { Alert } from '../components/alert.tsx'
import { Button } from '../components/button.tsx'
import { FindingLines } from '../components/case/finding-lines.tsx'
import { personName } from '../components/case/person-name.ts'
import { errorOf, ErrorSummary, type ShownError } from '../components/error-summary.tsx'
import { TextField } from '../components/field.tsx'
import { Heading } from '../components/heading.tsx'
import { PostForm } from '../components/post-form.tsx'
import { RadioField } from '../components/radio-field.tsx'
import { Link, Text } from '../components/text.tsx'
import { TextArea } from '../components/text-area.tsx'
import type { Frame } from '../frame.ts'
import { momentIn } from '../moment-in.ts'
import { Page } from '../page.tsx'
import { casePath, firmPath } from './case-paths.ts'
import { FileKinds } from './file-kinds.tsx'
import { LabelCheckFields } from './label-check-fields.tsx'
import { labelTitle } from './label-title.ts'
import type { FileToName } from './step-context.ts'
import { lastOf, type StepValues } from './step-fields.tsx'

export type LabelDone = 'entered' | 'checked' | 'suspended'

/** Who looks like the firm, and by what. */
export interface HintShown extends RegisterHint {
  /** What the other is called in the register; null: it is not there. */
  readonly name: string | null
}

export interface LabelPageProps {
  readonly frame: Frame
  readonly record: KeptLabelRecord
  /** What the firm is called in the register; null: it is not there. */
  readonly firm: string | null
  readonly versions: readonly KeptLabelRecord[]
  readonly people: readonly Person[]
  readonly on: IsoDay
  /** Whether it holds, and whether somebody must look again. */
  readonly findings: readonly Finding[]
  readonly hints: readonly HintShown[]
  readonly done: LabelDone | null
  /** Null: whoever reads this only looks. */
  readonly form: { readonly values: StepValues, readonly errors: readonly ShownError[], readonly files: readonly FileToName[] } | null
}

export function LabelPage ({ frame, record, firm, versions, people, on, findings, hints, done, form }: LabelPageProps): JSX.Element {
  const { language, words } = frame
  const { labelRegister: said, admissionNames: names } = words
  const { label, organisation, check, suspension, event } = record
  const day = (text: string): string => formatDay(text, language)
  return (
    <Page frame={frame} here='labels' title={labelTitle(label)} hasErrors={form !== null && form.errors.length > 0}>
      {form !== null && <ErrorSummary errors={form.errors} words={words} keepsText />}
      <Text kind='small'><Link href={addressIn(language, '/labels')}>{said.back}</Link></Text>
      <Heading level={1}>{labelTitle(label)}</Heading>
      {done !== null && <Alert kind='ok'><Text>{said.done[done]}</Text></Alert>}
      <dl class='small-list'>
        <div><dt>{said.firm}</dt><dd>{firm !== null && `${firm}, `}{organisation.scheme} {organisation.value}</dd></div>
        <div><dt>{said.days}</dt><dd>{said.period(day(label.period.from), label.period.until === null ? null : day(label.period.until))}</dd></div>
        <div><dt>{said.found}</dt><dd>{names.results[check.result]}, {names.evidenceLevels[check.level]}</dd></div>
        <div><dt>{said.checked}</dt><dd>{said.by(day(check.on), personName(people, check.by, words))}</dd></div>
        <div><dt>{said.source}</dt><dd>{check.source}</dd></div>
        {event !== null && <div><dt>{said.fromCase}</dt><dd><Link href={addressIn(language, casePath(event.caseId))}>{words.casePage.events}</Link></dd></div>}
      </dl>
      {suspension !== null && <Alert kind='warning'><Text>{said.inDoubt(day(suspension.since))}: {suspension.reason}</Text></Alert>}
      <section aria-labelledby='holds'><Heading level={2} id='holds'>{said.holds}</Heading><FindingLines findings={findings} language={language} words={words} /></section>
      <section aria-labelledby='hints'>
        <Heading level={2} id='hints'>{said.hints}</Heading>
        {hints.length === 0 ? <Text>{said.hintsNone}</Text> : <><Text kind='small'>{said.hintsText}</Text><ul class='plain-list'>{hints.map((hint) => <li><Hint frame={frame} hint={hint} canFill={form !== null} /></li>)}</ul></>}
      </section>
      {form !== null && <Forms frame={frame} record={record} on={on} form={form} />}
      <section aria-labelledby='versions'>
        <Heading level={2} id='versions'>{said.versions}</Heading>
        <ol class='event-list' reversed>
          {versions.map((one) => (
            <li>
              <b>{said.steps[one.step]}</b>: {names.results[one.check.result]}
              <span class='figure__detail'>{[said.by(day(one.check.on), personName(people, one.recordedBy, words)), one.check.source, said.recorded(momentIn(one.recordedAt, language))].join('; ')}</span>
            </li>
          ))}
        </ol>
      </section>
    </Page>
  )
}

/** Whoever looks at it sees both sides: a machine says nothing of what it means. */
function Hint ({ frame: { language, words: { labelRegister: said } }, hint: { other, name, finding }, canFill }: { frame: Frame, hint: HintShown, canFill: boolean }): JSX.Element {
  const textOf = (fact: string): string => String(finding.facts.find((one) => one.name === fact)?.value ?? '')
  const firm = `${name === null ? '' : `${name}, `}${other.scheme} ${other.value}`
  return (
    <>
      <b>{canFill ? <Link href={addressIn(language, firmPath(other))}>{firm}</Link> : firm}</b> <span>{explain(finding, language)[0]?.text}</span>
      <span class='figure__detail'>{said.hintSides(textOf('hint-own'), textOf('hint-other'))}</span>
    </>
  )
}

function Forms ({ frame: { language, words }, record: { id, version, suspension }, on, form: { values, errors, files } }: Pick<LabelPageProps, 'frame' | 'record' | 'on'> & { readonly form: NonNullable<LabelPageProps['form']> }): JSX.Element {
  const { labelRegister: said } = words
  const at = (below: string): string => addressIn(language, `/labels/${id}/${below}`)
  return (
    <>
      <section aria-labelledby='check'>
        <Heading level={2} id='check'>{said.checkTitle}</Heading>
        <PostForm class='facts-form step-form' action={at('checks')} noValidate>
          <input type='hidden' name='version' value={String(version)} />
          <LabelCheckFields values={values} errors={errors} today={on} words={words} />
          {suspension !== null && <RadioField name='doubt' legend={said.doubt} value={lastOf(values, 'doubt')} error={errorOf(errors, 'doubt')} choices={Object.entries(said.doubts).map(([value, label]) => ({ value, label }))} />}
          <div class='actions'><Button>{said.checkButton}</Button></div>
        </PostForm>
      </section>
      {suspension === null && (
        <section aria-labelledby='suspend'>
          <Heading level={2} id='suspend'>{said.suspendTitle}</Heading>
          <Text>{said.suspendText}</Text>
          <PostForm class='facts-form step-form' action={at('suspensions')} noValidate>
            <input type='hidden' name='version' value={String(version)} />
            <TextField name='since' label={said.since} value={lastOf(values, 'since')} kind='date' width='short' error={errorOf(errors, 'since')} />
            <TextArea name='reason' label={said.why} value={lastOf(values, 'reason')} error={errorOf(errors, 'reason')} />
            <FileKinds name='evidence' files={files} asked={[]} values={values} error={errors.find(({ message }) => message === said.mend.evidence)?.message} words={words} />
            <div class='actions'><Button kind='secondary'>{said.suspendButton}</Button></div>
          </PostForm>
        </section>
      )}
    </>
  )
}
