// The fields of a step, drawn by their kind.
import type { CaseEventType, DecisionKind, HearingSubject, IsoDay, Language } from '@sroi/matcher'
import { formatDay } from '@sroi/matcher/explain'
import type { JSX } from 'preact'
import { personName } from '../components/case/person-name.ts'
import { errorOf, type ShownError } from '../components/error-summary.tsx'
import { CheckField, Option, SelectField, TextField } from '../components/field.tsx'
import { FieldGroup } from '../components/field-group.tsx'
import { type Choice, RadioField } from '../components/radio-field.tsx'
import { Text } from '../components/text.tsx'
import { TextArea } from '../components/text-area.tsx'
import type { PageWords } from '../words.ts'
import { asksReasons, type FieldKind, fieldsOf } from './event-fields.ts'
import { fileField, FileKinds } from './file-kinds.tsx'
import { LabelFields } from './label-fields.tsx'
import { type LabelControls, WhichLabel } from './which-label.tsx'
import { labelTitle } from './label-title.ts'
import { keyOfDocument, ownVote, type StepContext } from './step-context.ts'

/** What somebody filled in, by the name of the field; a name can have several values. */
export type StepValues = Readonly<Record<string, readonly string[]>>

export interface StepFieldsProps {
  readonly type: CaseEventType
  readonly context: StepContext
  readonly values: StepValues
  readonly errors: readonly ShownError[]
  readonly language: Language
  readonly words: PageWords
}

interface FieldProps extends StepFieldsProps {
  /** The part of the event. */
  readonly name: string
  readonly label: string
  readonly hint: string | undefined
  readonly error: string | undefined
  readonly value: string
}

export function StepFields (props: StepFieldsProps): JSX.Element {
  const { type, errors, values, words: { caseStep: said } } = props
  return (
    <>
      {fieldsOf(type).map(([name, kind]) => {
        const Drawn = DRAWN[kind]
        return <Drawn {...props} name={name} label={said.ownLabels[`${type}.${name}`] ?? said.labels[kind]} hint={kind === 'motivation' && INSIDE.has(type) ? said.insideHint : said.hints[kind]} error={errorOf(errors, name)} value={lastOf(values, name)} />
      })}
    </>
  )
}

/** The controls of a label that was applied for. */
export const APPLIED_FOR: LabelControls = { which: 'scheme-which', scheme: 'scheme', level: 'level' }

/** What the desk and the committee say among themselves. */
const INSIDE: ReadonlySet<CaseEventType> = new Set<CaseEventType>(['advice-given', 'case-returned', 'proposal-made', 'vote-cast'])

export function lastOf (values: StepValues, name: string): string {
  return values[name]?.at(-1) ?? ''
}

function choicesOf<V extends string> (names: Readonly<Record<V, string>>, of: readonly V[] = Object.keys(names) as V[]): readonly Choice[] {
  return of.map((value) => ({ value, label: names[value] }))
}

/** Choices that the case gives: with one, that one is chosen; with none, it says so. */
function FromCase ({ name, label, hint, error, value, words: { caseStep: said }, choices }: FieldProps & { readonly choices: readonly Choice[] }): JSX.Element {
  const [only] = choices
  if (only === undefined) return <Text>{label} {said.nothingToChoose}</Text>
  return <RadioField name={name} legend={label} hint={hint} error={error} value={choices.length === 1 ? only.value : value} choices={choices} />
}

const MotivationField = ({ name, label, hint, error, value }: FieldProps): JSX.Element => <TextArea name={name} label={label} hint={hint} error={error} value={value} rows={8} />
const SentenceField = ({ name, label, hint, error, value }: FieldProps): JSX.Element => <TextArea name={name} label={label} hint={hint} error={error} value={value} rows={3} />
/** The first day of a badge is asked only where the region has the decision name it. */
const DayOrNoneField = (props: FieldProps): JSX.Element | null => props.name === 'badgeFrom' && props.context.view.procedure.yearFrom !== 'badge-start' ? null : <DayField {...props} />
const LineField = ({ name, label, hint, error, value }: FieldProps): JSX.Element => <TextField name={name} label={label} hint={hint} error={error} value={value} />
const DayField = ({ name, label, hint, error, value }: FieldProps): JSX.Element => <TextField name={name} label={label} hint={hint} error={error} value={value} kind='date' width='short' />

function CriterionField (props: FieldProps): JSX.Element {
  const { context: { criteria }, language } = props
  return <FromCase {...props} choices={criteria.map(({ criterion, words }) => ({ value: criterion, label: words?.[language] ?? criterion }))} />
}

/** Subjects that can come up in the state the case is in. */
function subjectsIn ({ view: { stands: { state, beneath } } }: StepContext): readonly HearingSubject[] {
  if (state === 'objection') return ['objection', 'suspension', 'withdrawal', 'extension']
  return beneath === 'under-review' || beneath === 'advised' ? ['refusal'] : ['extension', 'suspension', 'withdrawal']
}

function SubjectField (props: FieldProps): JSX.Element {
  return <FromCase {...props} choices={choicesOf(props.words.admissionNames.subjects, subjectsIn(props.context))} />
}

function OpenHearingField (props: FieldProps): JSX.Element {
  const { context: { view: { hearings } }, words: { admissionNames } } = props
  return <FromCase {...props} choices={choicesOf(admissionNames.subjects, hearings.filter(({ state }) => state === 'offered').map(({ subject }) => subject))} />
}

function AskedHearingField (props: FieldProps): JSX.Element {
  const { context: { view: { hearings } }, words: { admissionNames } } = props
  return <FromCase {...props} choices={choicesOf(admissionNames.subjects, hearings.map(({ subject }) => subject))} />
}

/** Where a response is on record there was one. */
function AnsweredField (props: FieldProps): JSX.Element {
  const { context: { view: { hearings } }, value, words: { caseStep: said } } = props
  return <FromCase {...props} value={value || (hearings.some(({ state, views }) => state === 'offered' && views.length > 0) ? 'yes' : '')} choices={choicesOf(said.answered)} />
}

/** What is proposed and open. */
function KindField (props: FieldProps): JSX.Element {
  return <FromCase {...props} choices={choicesOf(props.words.admissionNames.kinds, props.context.openKinds)} />
}

const PROPOSED: readonly DecisionKind[] = ['full', 'extension', 'suspension', 'withdrawal', 'objection']

function ProposedKindField (props: FieldProps): JSX.Element {
  return <FromCase {...props} choices={choicesOf(props.words.admissionNames.kinds, PROPOSED)} />
}

/** A criterion each: yes, no, not known or left open, and why. */
function OpinionsField ({ context: { criteria }, name, label, hint, error, values, language, words: { caseStep: said } }: FieldProps): JSX.Element {
  return (
    <FieldGroup title={label}>
      {hint !== undefined && <Text kind='small'>{hint}</Text>}
      {error !== undefined && <div class='utrecht-form-field-error-message'>{error}</div>}
      {criteria.map(({ criterion, words }, index) => (
        <div class='opinion'>
          <RadioField isPart name={`${name}-${index}`} legend={words?.[language] ?? criterion} value={lastOf(values, `${name}-${index}`)} choices={[...choicesOf(said.judge), { value: '', label: said.noOpinion }]} />
          <TextArea name={`${name}-${index}-why`} label={`${said.why} (${words?.[language] ?? criterion})`} value={lastOf(values, `${name}-${index}-why`)} rows={2} />
        </div>
      ))}
    </FieldGroup>
  )
}

function ReasonsField ({ type, context: { criteria }, name, label, hint, error, values, language }: FieldProps): JSX.Element | null {
  if (!asksReasons(type)) return null
  return (
    <FieldGroup title={label}>
      {hint !== undefined && <Text kind='small'>{hint}</Text>}
      {criteria.map(({ criterion, words }, index) => (
        <TextArea name={`${name}-${index}`} label={words?.[language] ?? criterion} value={lastOf(values, `${name}-${index}`)} rows={2} {...(index === 0 ? { error } : {})} />
      ))}
    </FieldGroup>
  )
}

/** What is not on record is ticked, until somebody has filled it in. */
function MissingField ({ context: { view: { procedure }, lacking }, name, label, hint, error, values, words: { caseStep: said } }: FieldProps): JSX.Element {
  const isFresh = Object.keys(values).length === 0
  return (
    <FieldGroup title={label}>
      {hint !== undefined && <Text kind='small'>{hint}</Text>}
      {error !== undefined && <div class='utrecht-form-field-error-message'>{error}</div>}
      {(procedure.documents ?? []).map((kind, index) => (
        <CheckField name={name} value={kind} {...(index === 0 ? {} : { id: `field-${name}-${index}` })} label={said.documents[kind] ?? kind} isChecked={(isFresh ? lacking : values[name] ?? []).includes(kind)} />
      ))}
      <TextArea name={`${name}-other`} label={said.otherMissing} value={lastOf(values, `${name}-other`)} rows={3} />
    </FieldGroup>
  )
}

/** What the profile names and the record does not is chosen, until somebody has filled it in. */
function DocumentsField ({ context: { files, known, view: { procedure } }, name, label, hint, error, values, words }: FieldProps): JSX.Element {
  const isFresh = Object.keys(values).length === 0
  const named = files.flatMap(({ sha256, kind }) => kind === null || known.has(keyOfDocument({ kind, sha256 })) ? [] : [[fileField(name, sha256), [kind]] as const])
  return <FieldGroup title={label}>{hint !== undefined && <Text kind='small'>{hint}</Text>}<FileKinds name={name} files={files} asked={procedure.documents ?? []} values={isFresh ? Object.fromEntries(named) : values} error={error} words={words} /></FieldGroup>
}

function ColleagueField ({ context: { colleagues, view: { me, case: { holder } } }, name, label, error, value, words }: FieldProps): JSX.Element {
  const { caseStep: said } = words
  const others = colleagues.filter(({ id }) => id !== me?.id && id !== holder)
  const canTakeOver = me !== null && me.id !== holder
  if (others.length === 0 && !canTakeOver) return <Text>{said.nobodyElse}</Text>
  return (
    <SelectField
      name={name} value={value} label={label} error={error}
      options={
        <>
          <Option value='' chosen={value}>{said.choosePerson}</Option>
          {canTakeOver && <Option value={me.id} chosen={value}>{said.takeOver}</Option>}
          {others.map(({ id }) => <Option value={id} chosen={value}>{personName(colleagues, id, words)}</Option>)}
        </>
      }
    />
  )
}

/** A decision that was taken and is to be told apart by its day. */
function DecisionField (props: FieldProps & { readonly isOpen: (id: string) => boolean }): JSX.Element {
  const { context: { view: { decisions } }, isOpen, language, words: { caseStep: said, admissionNames } } = props
  return <FromCase {...props} choices={decisions.filter(({ id }) => isOpen(id)).map(({ id, type, on }) => ({ value: id, label: said.decidedOn(admissionNames.events[type].done, formatDay(on, language)) }))} />
}

function LabelToCheckField (props: FieldProps): JSX.Element {
  const { context: { view: { labels } }, language, words: { caseStep: said } } = props
  const open = labels.filter(({ check }) => check === null || check.result !== 'invalid')
  return <FromCase {...props} choices={open.map(({ id, label, receivedOn }) => ({ value: id, label: `${labelTitle(label)}, ${said.receivedOn(formatDay(receivedOn, language))}` }))} />
}

function GroundField (props: FieldProps): JSX.Element {
  const { context: { view: { procedure }, extensionAsked }, value, words: { caseStep: said } } = props
  return <FromCase {...props} value={value || (extensionAsked?.ground ?? '')} choices={(procedure.extension?.reasons ?? []).map((ground) => ({ value: ground, label: said.grounds[ground] ?? ground }))} />
}

function UntilHint ({ day, language, words: { caseStep: said } }: { readonly day: IsoDay | null, readonly language: Language, readonly words: PageWords }): JSX.Element | null {
  return day === null ? null : <Text kind='small'>{said.grantUntil(formatDay(day, language))}</Text>
}

function OpenObjectionField (props: FieldProps): JSX.Element {
  const { context: { view: { objections } }, language, words: { caseStep: said, admissionNames } } = props
  return <FromCase {...props} choices={objections.filter(({ isOpen }) => isOpen).map(({ id, receivedOn }) => ({ value: id, label: `${admissionNames.kinds.objection}, ${said.receivedOn(formatDay(receivedOn, language))}` }))} />
}

function InsteadField (props: FieldProps): JSX.Element {
  const { context: { view: { procedure, stands } }, name, label, error, value, values, errors, language, words } = props
  const { caseStep: said } = words
  const part = (of: keyof typeof said.insteadFields): string => `${name}-${of}`
  return (
    <FieldGroup title={label}>
      <RadioField name={name} legend={label} error={error} value={value} choices={choicesOf(said.instead)} />
      <Text kind='small'>{said.insteadHint}</Text>
      <TextField name={part('badgeFrom')} label={said.insteadFields.badgeFrom} value={lastOf(values, part('badgeFrom'))} error={errorOf(errors, part('badgeFrom'))} kind='date' width='short' />
      <UntilHint day={stands.until} language={language} words={words} />
      <TextField name={part('until')} label={said.insteadFields.until} value={lastOf(values, part('until'))} error={errorOf(errors, part('until'))} kind='date' width='short' />
      <SelectField
        name={part('ground')} label={said.insteadFields.ground} value={lastOf(values, part('ground'))} error={errorOf(errors, part('ground'))}
        options={<><Option value='' chosen={lastOf(values, part('ground'))}>{said.choose}</Option>{(procedure.extension?.reasons ?? []).map((ground) => <Option value={ground} chosen={lastOf(values, part('ground'))}>{said.grounds[ground] ?? ground}</Option>)}</>}
      />
    </FieldGroup>
  )
}

function ReplacesField ({ context: { view }, words: { caseStep: said } }: FieldProps): JSX.Element | null {
  const own = view.votes.find((vote) => vote.by === view.me?.id && ownVote(view, vote.kind) === vote)
  return own === undefined ? null : <Text>{said.replacesText(said.choice[own.choice])}</Text>
}

const DRAWN: Readonly<Record<FieldKind, (props: FieldProps) => JSX.Element | null>> = {
  motivation: MotivationField,
  sentence: SentenceField,
  source: LineField,
  day: DayField,
  'day-or-none': DayOrNoneField,
  missing: MissingField,
  documents: DocumentsField,
  criterion: CriterionField,
  verdict: (props) => <FromCase {...props} choices={choicesOf(props.words.caseStep.judge)} />,
  'based-on': (props) => <FromCase {...props} choices={choicesOf(props.words.caseStep.basedOn)} />,
  colleague: ColleagueField,
  subject: SubjectField,
  'open-hearing': OpenHearingField,
  'asked-hearing': AskedHearingField,
  answered: AnsweredField,
  kind: KindField,
  'proposed-kind': ProposedKindField,
  choice: (props) => <FromCase {...props} choices={choicesOf(props.words.caseStep.choice)} />,
  replaces: ReplacesField,
  reasons: ReasonsField,
  opinions: OpinionsField,
  'unsent-decision': (props) => <DecisionField {...props} isOpen={(id) => props.context.view.decisions.some((one) => one.id === id && one.sentOn === null)} />,
  'decision-to-object': (props) => <DecisionField {...props} isOpen={(id) => props.context.view.decisions.some((one) => one.id === id && one.kind !== 'objection') && !props.context.view.objections.some(({ against }) => against === id)} />,
  scheme: ({ label, values, errors, language, words }) => <WhichLabel controls={APPLIED_FOR} label={label} values={values} errors={errors} language={language} words={words} />,
  // it is told with the label
  level: () => null,
  label: ({ name, label, values, errors, language, words }) => <LabelFields name={name} title={label} values={values} errors={errors} language={language} words={words} />,
  'label-to-check': LabelToCheckField,
  result: (props) => <FromCase {...props} choices={choicesOf(props.words.admissionNames.results)} />,
  'evidence-level': (props) => <FromCase {...props} choices={choicesOf(props.words.admissionNames.evidenceLevels)} />,
  ground: GroundField,
  'open-objection': OpenObjectionField,
  instead: InsteadField
}
