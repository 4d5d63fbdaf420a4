// What a firm can do in its case: each with its own form, and what stands in the way where something does.
import type { CaseEventType, CaseState, Finding, Language, NextAction, Words } from '@sroi/matcher'
import { formatDay } from '@sroi/matcher/explain'
import type { JSX } from 'preact'
import type { CaseView } from '../../../actions/admission/case-views.ts'
import { OTHER } from '../../apply/label-choices.ts'
import { OWN_ACTS, type OwnAct, TEXT_OF } from '../../apply/own-act-names.ts'
import { lastOf } from '../../apply/form-values.ts'
import type { Posted } from '../../../routes/pages/form/posted.ts'
import { addressIn } from '../../address.ts'
import type { Frame } from '../../frame.ts'
import { Button } from '../button.tsx'
import { FindingLines } from '../case/finding-lines.tsx'
import { errorOf, type ShownError } from '../error-summary.tsx'
import { MoreFields } from '../field-group.tsx'
import { CheckField, TextField } from '../field.tsx'
import { Heading } from '../heading.tsx'
import { PostForm } from '../post-form.tsx'
import { Text } from '../text.tsx'
import { TextArea } from '../text-area.tsx'
import { labelChoices, LabelRow } from './label-row.tsx'
import { Select } from './profile-fields.tsx'

export interface OwnActsProps {
  readonly frame: Frame
  readonly view: CaseView
  readonly values: Posted
  readonly errors: readonly ShownError[]
  readonly takesFiles: boolean
  /** What would mend something that stands in the way. */
  readonly repairOf: (finding: Finding) => Words | null
  /** What was tried and not done. */
  readonly act: OwnAct | null
}

/** The place of an act on the page. */
export function idOfAct (act: OwnAct | CaseEventType): string {
  return `do-${act === 'view-received' ? 'view' : act}`
}

/** Something that a firm can do, and what stands in the way of it. */
interface Possible {
  readonly act: OwnAct
  readonly first: readonly Finding[]
}

const ON_BADGE: readonly OwnAct[] = ['view', 'label-handed-in', 'label-applied', 'extension-asked']
const DECIDED: readonly OwnAct[] = ['view', 'objection-lodged']

/** What somebody comes for in each state. What else can be done is closed until somebody opens it. */
const FIRST: Readonly<Record<CaseState, readonly OwnAct[]>> = {
  draft: [], submitted: ['document-added'], incomplete: ['view', 'application-completed', 'document-added'], 'under-review': ['view', 'document-added'], advised: ['view'],
  'admitted-temporarily': ON_BADGE, extended: ON_BADGE, 'label-awaited': ON_BADGE, 'label-under-check': ['view', 'extension-asked'], 'admitted-full': ['view'], suspended: [...DECIDED, 'label-handed-in'],
  objection: ['view', 'objection-withdrawn', 'label-handed-in', 'label-applied'], refused: DECIDED, 'left-aside': DECIDED, lapsed: [...DECIDED, 'label-handed-in'], withdrawn: DECIDED
}

export function OwnActs (props: OwnActsProps): JSX.Element {
  const { view, frame: { words: { ownCase } } } = props
  const possible = OWN_ACTS.flatMap((act): readonly Possible[] => {
    // whoever completes sends the new documents along
    if (act === 'document-added' && view.next.some(({ type }) => type === 'application-completed')) return []
    const action: NextAction | undefined = view.next.find(({ type }) => type === (act === 'view' ? 'view-received' : act))
    return action === undefined ? [] : [{ act, first: act === 'application-completed' ? [] : action.first }]
  })
  const isFirst = ({ act, first }: Possible): boolean => first.length === 0 && (act === props.act || FIRST[view.stands.state].includes(act))
  const [now, others] = [possible.filter(isFirst), possible.filter((one) => !isFirst(one))]
  return (
    <>
      {now.map(({ act, first }) => <Act own={act} first={first} {...props} />)}
      {possible.length === 0 && <Text>{ownCase.nothing}</Text>}
      {others.length > 0 && <MoreFields title={ownCase.others} isOpen={false}>{others.map(({ act, first }) => <Act own={act} first={first} {...props} />)}</MoreFields>}
    </>
  )
}

function Act (props: OwnActsProps & { own: OwnAct, first: readonly Finding[] }): JSX.Element {
  const { own: act, first, frame: { language, words }, view, takesFiles } = props
  const { ownCase } = words
  const { title, text, button } = ownCase.acts[act]
  const id = idOfAct(act)
  return (
    <section class='card' aria-labelledby={id}>
      <Heading level={3} id={id}>{title}</Heading>
      <Text>{text}</Text>
      {act === 'view' && !takesFiles && <Text>{ownCase.noText}</Text>}
      {first.length > 0
        ? <><Text>{ownCase.cannot}</Text><FindingLines findings={first} language={language} words={words} repairOf={props.repairOf} /></>
        : (act !== 'view' || takesFiles) && (
          <PostForm class='facts-form' action={addressIn(language, `/apply/cases/${view.case.id}`)} noValidate>
            <input type='hidden' name='act' value={act} />
            <input type='hidden' name='version' value={String(view.case.version)} />
            <ActFields {...props} />
            <p class='actions'><Button kind={act === 'firm-withdrew' ? 'secondary' : 'primary'}>{button}</Button></p>
          </PostForm>
          )}
    </section>
  )
}

function ActFields ({ own: act, act: triedAct, frame: { language, words }, values, errors, view, takesFiles }: OwnActsProps & { own: OwnAct }): JSX.Element | null {
  const { ownCase, apply } = words
  const tried = triedAct === act ? values : {}
  const text = TEXT_OF[act]
  const filled = { values: tried, errors, words }
  switch (act) {
    case 'label-handed-in': return (
      <>
        <LabelRow row='label' language={language} {...filled} />
        <Select name='renewed' label={ownCase.fields.renewed} value={lastOf(tried, 'renewed') || 'issued'} error={undefined} choices={(['issued', 'renewed'] as const).map((value) => ({ value, name: ownCase.reasonNames[value] }))} words={words} />
        <TextField name='certificate' label={ownCase.fields.certificate} hint={ownCase.hints.certificate} value={lastOf(tried, 'certificate')} error={errorOf(errors, 'certificate')} />
      </>
    )
    case 'label-applied': return (
      <div class='field-row'>
        <Select name='applied-which' label={apply.labelFields.which} value={lastOf(tried, 'applied-which')} error={errorOf(errors, 'applied-which')} choices={[...labelChoices(language), { value: OTHER, name: apply.otherLabel }]} words={words} />
        <TextField name='applied-other' label={apply.labelFields.other} value={lastOf(tried, 'applied-other')} error={errorOf(errors, 'applied-other')} />
      </div>
    )
    case 'objection-lodged': case 'view': return (
      <>
        {act === 'view' && view.hearings.length > 1 && <Select name='subject' label={ownCase.fields.subject} value={lastOf(tried, 'subject')} error={errorOf(errors, 'subject')} choices={view.hearings.map(({ subject }) => ({ value: subject, name: words.admissionNames.subjects[subject] }))} words={words} />}
        {act === 'objection-lodged' && <Against view={view} value={lastOf(tried, 'against')} language={language} words={words} />}
        {text !== undefined && (takesFiles
          ? <TextArea name={text} label={ownCase.fields[text]} hint={ownCase.hints[text]} value={lastOf(tried, text)} error={errorOf(errors, text)} />
          : <Text>{ownCase.noText}</Text>)}
      </>
    )
    case 'extension-asked': return (
      <>
        <Select name='ground' label={ownCase.fields.ground} value={lastOf(tried, 'ground')} error={errorOf(errors, 'ground')} choices={(view.procedure.extension?.reasons ?? []).map((value) => ({ value, name: words.caseStep.grounds[value] ?? value }))} words={words} />
        <TextArea name='why' label={ownCase.fields.why} hint={ownCase.hints.why} value={lastOf(tried, 'why')} error={errorOf(errors, 'why')} />
      </>
    )
    case 'objection-withdrawn': return <>{view.objections.filter(({ isOpen }) => isOpen).slice(0, 1).map(({ id }) => <input type='hidden' name='objection' value={id} />)}</>
    case 'firm-withdrew': return (
      <>
        {errorOf(errors, 'confirm') !== undefined && <div class='utrecht-form-field-error-message'>{errorOf(errors, 'confirm')}</div>}
        <CheckField name='confirm' value='yes' label={ownCase.fields.confirm} isChecked={false} />
      </>
    )
    default: return null
  }
}

/** Decisions that nobody has objected to; of one there is nothing to choose. */
function Against ({ view: { decisions, objections, events }, value, language, words }: { view: CaseView, value: string, language: Language, words: Frame['words'] }): JSX.Element {
  const open = decisions.filter(({ id, kind }) => kind !== 'objection' && !objections.some(({ against }) => against === id)).reverse()
  const choices = open.map(({ id, type, on }) => ({ value: id, name: `${words.admissionNames.events[type].done}, ${formatDay(events.find((event) => event.id === id)?.on ?? on, language)}` }))
  if (choices.length === 1) return <>{choices.map((choice) => <><input type='hidden' name='against' value={choice.value} /><Text>{choice.name}</Text></>)}</>
  return <Select name='against' label={words.ownCase.fields.against} value={value === '' ? choices[0]?.value ?? '' : value} error={undefined} choices={choices} words={words} />
}
