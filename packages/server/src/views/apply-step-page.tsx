// One step of the profile: what is asked, and when somebody wants to know, what that means.
import type { JSX } from 'preact'
import type { AssessedProfile } from '../actions/firm-profiles/assess-profile.ts'
import type { NamesOfValues } from '../representations/name-facet-value.ts'
import { FIELDS, STEPS, type StepName } from './apply/profile-fields.ts'
import type { ProfileAddress } from './apply/profile-place.ts'
import type { Posted } from '../routes/pages/form/posted.ts'
import { addressIn } from './address.ts'
import { Alert } from './components/alert.tsx'
import { DocumentFields, UploadForm } from './components/apply/document-fields.tsx'
import { LabelChances } from './components/apply/label-chances.tsx'
import { LabelsFields } from './components/apply/labels-fields.tsx'
import { type CodesOfRow, OfferFields } from './components/apply/offer-fields.tsx'
import { OwnVerdict } from './components/apply/own-verdict.tsx'
import { PeopleFields } from './components/apply/people-fields.tsx'
import { type Choice, ProfileFields } from './components/apply/profile-fields.tsx'
import { RegionFields } from './components/apply/region-fields.tsx'
import { Button } from './components/button.tsx'
import { ErrorSummary, type ShownError } from './components/error-summary.tsx'
import { FieldGroup } from './components/field-group.tsx'
import { Heading } from './components/heading.tsx'
import { PostForm } from './components/post-form.tsx'
import { Link, Text } from './components/text.tsx'
import type { Frame } from './frame.ts'
import { Page } from './page.tsx'

/** The id of the form, for the way to the other language. */
export const STEP_FORM = 'profile-step'

export interface ApplyStepPageProps {
  readonly frame: Frame
  readonly address: ProfileAddress
  readonly step: StepName
  readonly values: Posted
  readonly errors: readonly ShownError[]
  /** The version that the form is filled in over; 0: nothing was saved yet. */
  readonly version: number
  /** From the register, and not saved yet. */
  readonly isPrefilled: boolean
  /** What this means with what was typed; null: nobody asked. */
  readonly assessed: AssessedProfile | null
  readonly names: NamesOfValues
  readonly municipalities: readonly Choice[]
  /** Those that can be ticked as where a firm works. */
  readonly workplaces: readonly Choice[]
  readonly documentKinds: readonly Choice[]
  readonly codes: readonly CodesOfRow[]
  readonly takesFiles: boolean
  readonly isUploaded: boolean
}

export function ApplyStepPage (props: ApplyStepPageProps): JSX.Element {
  const { frame, address: { path, here, onBehalfOf }, step, values, errors, version, isPrefilled, assessed, names, documentKinds, takesFiles, isUploaded } = props
  const { language, words } = frame
  const { apply, applyFields } = words
  const { title, lead } = applyFields.steps[step]
  const action = addressIn(language, `${path}/steps/${step}`)
  return (
    <Page frame={frame} title={`${title} – ${onBehalfOf ?? apply.title}`} hasErrors={errors.length > 0} here={here}>
      <ErrorSummary errors={errors} words={words} keepsText />
      <p class='back'><Link href={addressIn(language, path)}>{apply.allSteps}</Link></p>
      <Heading level={1}>{title}</Heading>
      <Text kind='small'>{apply.stepOf(STEPS.indexOf(step) + 1, STEPS.length)}</Text>
      <Text kind='lead'>{lead}</Text>
      {onBehalfOf !== null && <Alert kind='info'><Text>{words.firmPage.onBehalf(onBehalfOf)}</Text></Alert>}
      {isPrefilled && <Alert kind='info'><Text>{onBehalfOf === null ? apply.prefilled : words.firmPage.prefilled}</Text></Alert>}
      {isUploaded && <Alert kind='ok'><Text>{apply.uploaded}</Text></Alert>}
      <PostForm id={STEP_FORM} class='facts-form' action={action} noValidate>
        <input type='hidden' name='version' value={String(version)} />
        {step !== 'labels' && <Fields {...props} title={title} />}
        <List {...props} />
        {step === 'labels' && <Fields {...props} title={apply.factsTitle} />}
        {step === 'documents' && !takesFiles && <Text>{apply.noUpload}</Text>}
        <div class='actions'>
          <p class='list-buttons'><Button name='do' value='save'>{apply.save}</Button>{onBehalfOf === null && <> <Button kind='secondary' name='do' value='look' action={`${action}#now`}>{apply.look}</Button></>}</p>
          {onBehalfOf === null && <Text kind='small'>{apply.lookHint}</Text>}
        </div>
      </PostForm>
      {step === 'documents' && takesFiles && <UploadForm values={values} errors={errors} words={words} kinds={documentKinds} action={addressIn(language, `${path}/documents`)} />}
      {assessed !== null && (
        <section aria-labelledby='now'>
          <Heading level={2} id='now'>{apply.now}</Heading>
          <Alert kind='info'><Text>{apply.looking}</Text></Alert>
          <OwnVerdict assessed={assessed} names={names} words={words} />
          <Heading level={3}>{apply.chances}</Heading>
          <LabelChances assessed={assessed} names={names} words={words} />
        </section>
      )}
    </Page>
  )
}

/** What stands by itself in a step, where anything does. */
function Fields ({ frame: { words }, step, title, values, errors, municipalities }: ApplyStepPageProps & { title: string }): JSX.Element | null {
  if (FIELDS[step].length === 0) return null
  return <FieldGroup title={title}><ProfileFields fields={FIELDS[step]} municipalities={municipalities} values={values} errors={errors} words={words} /></FieldGroup>
}

/** The list of a step, where it has one. */
function List ({ frame: { language, words }, step, values, errors, workplaces, documentKinds, codes }: ApplyStepPageProps): JSX.Element | null {
  const filled = { values, errors, words }
  switch (step) {
    case 'people': return <PeopleFields {...filled} />
    case 'region': return <RegionFields {...filled} municipalities={workplaces} />
    case 'offer': return <OfferFields {...filled} codes={codes} />
    case 'labels': return <LabelsFields {...filled} language={language} />
    case 'documents': return <DocumentFields {...filled} kinds={documentKinds} />
    default: return null
  }
}
