// One step of a case: its form, what it brings about, and why it cannot be put on record when it cannot.
import type { CaseEventType, Finding } from '@sroi/matcher'
import { EVENT_RULES } from '@sroi/matcher/procedure'
import type { JSX } from 'preact'
import { howToRepair } from '../../problems/how-to-repair.ts'
import { addressIn } from '../address.ts'
import { Alert } from '../components/alert.tsx'
import { Button } from '../components/button.tsx'
import { CaseStands } from '../components/case/case-stands.tsx'
import { FindingLines } from '../components/case/finding-lines.tsx'
import { errorOf, ErrorSummary, type ShownError } from '../components/error-summary.tsx'
import { TextField } from '../components/field.tsx'
import { MoreFields } from '../components/field-group.tsx'
import { Heading } from '../components/heading.tsx'
import { PostForm } from '../components/post-form.tsx'
import { RadioField } from '../components/radio-field.tsx'
import { Link, Text } from '../components/text.tsx'
import type { Frame } from '../frame.ts'
import { Page } from '../page.tsx'
import { casePath, profilePath, stepPath } from './case-paths.ts'
import { FileKinds } from './file-kinds.tsx'
import { FileToAdd } from './file-to-add.tsx'
import { ProfileToHandIn } from './profile-to-hand-in.tsx'
import { asksProfile, ownVote, type StepContext } from './step-context.ts'
import { lastOf, StepFields, type StepValues } from './step-fields.tsx'

/** Why it was not put on record. `stale`: somebody else was first. `kept`: nobody asked that yet, a file was added alone. */
export type NotDone = { readonly kind: 'kept' } | { readonly kind: 'errors', readonly errors: readonly ShownError[] } | { readonly kind: 'refused', readonly findings: readonly Finding[] } | { readonly kind: 'stale' }

interface Props {
  readonly frame: Frame
  readonly type: CaseEventType
  readonly context: StepContext
  readonly values: StepValues
  /** Null: nobody has sent it yet. */
  readonly notDone: NotDone | null
  /** What the machine proposes and what follows, where somebody decides. */
  readonly aside?: JSX.Element | null
}

export function StepPage ({ frame, type, context, values, notDone, aside = null }: Props): JSX.Element {
  const { language, words } = frame
  const { caseStep: said, admissionNames: names } = words
  const { view } = context
  const event = names.events[type]
  const action = view.next.find((one) => one.type === type)
  const errors = notDone?.kind === 'errors' ? notDone.errors : []
  const reasons = EVENT_RULES[type].reasons
  return (
    <Page frame={frame} here='admission' title={event.act} hasErrors={notDone !== null && notDone.kind !== 'kept'}>
      <ErrorSummary errors={errors} words={words} keepsText />
      {notDone?.kind === 'kept' && <Alert kind='ok'><p class='utrecht-paragraph' tabIndex={-1} autofocus>{said.upload.kept}</p></Alert>}
      {notDone?.kind === 'stale' && <Alert kind='warning'><p class='utrecht-paragraph' tabIndex={-1} autofocus id='error-summary'>{said.stale}</p></Alert>}
      {notDone?.kind === 'refused' && (
        <section class='error-summary' aria-labelledby='error-summary'>
          <Alert kind='error'>
            <h2 class='utrecht-heading-2' id='error-summary' tabIndex={-1} autofocus>{said.refusedTitle}</h2>
            <Text>{said.refusedText}</Text>
            <FindingLines findings={notDone.findings} language={language} words={words} repairOf={howToRepair} />
          </Alert>
        </section>
      )}
      <Text kind='small'><Link href={addressIn(language, casePath(view.case.id))}>{said.ofCase(view.case.reference, view.case.name)}</Link> · <Link href={addressIn(language, profilePath(view.case.id))}>{words.caseProfile.link}</Link></Text>
      <Heading level={1}>{event.act}</Heading>
      <Text kind='lead'>{event.effect}</Text>
      {action === undefined
        ? <Alert kind='warning'><Text>{said.notNow}</Text></Alert>
        : (
          <>
            {action.first.length > 0 && notDone?.kind !== 'refused' && (
              <section aria-labelledby='needed'>
                <Heading level={2} id='needed'>{said.needed}</Heading>
                <Text>{said.neededText}</Text>
                <FindingLines findings={action.first} language={language} words={words} repairOf={howToRepair} />
              </section>
            )}
            {aside}
            <PostForm class='facts-form step-form' action={addressIn(language, stepPath(view.case.id, type))} noValidate>
              <input type='hidden' name='version' value={String(view.case.version)} />
              {asksProfile(type) && <ProfileToHandIn context={context} values={values} language={language} words={words} />}
              <StepFields type={type} context={context} values={values} errors={errors} language={language} words={words} />
              <RadioField name='reason' legend={said.reason} error={errorOf(errors, 'reason')} value={lastOf(values, 'reason') || usualReason(type, context)} choices={reasons.map((code) => ({ value: code, label: names.reasons[code] ?? code }))} />
              <TextField name='on' label={said.on} hint={said.onHint} value={lastOf(values, 'on') || view.on} error={errorOf(errors, 'on')} kind='date' width='short' />
              <MoreFields title={said.evidence} isOpen={context.files.some(({ sha256 }) => lastOf(values, `evidence-${sha256.slice(0, 16)}`) !== '')}>
                <Text kind='small'>{said.evidenceHint}</Text>
                <FileKinds name='evidence' files={context.files} asked={view.procedure.documents ?? []} values={values} error={errors.find(({ field }) => field?.startsWith('evidence-') === true)?.message} words={words} />
              </MoreFields>
              <div class='actions list-buttons'><Button>{said.submit}</Button></div>
              <FileToAdd type={type} context={context} values={values} errors={errors} language={language} words={words} />
            </PostForm>
          </>
        )}
      <CaseStands frame={frame} view={view} hrefOf={(next) => addressIn(language, stepPath(view.case.id, next))} />
      <Text><Link href={addressIn(language, casePath(view.case.id))}>{said.back}</Link></Text>
    </Page>
  )
}

/** The reason that the case itself tells; empty: somebody chooses. */
function usualReason (type: CaseEventType, { view }: StepContext): string {
  const { reasons } = EVENT_RULES[type]
  if (type === 'vote-cast') return view.votes.some((vote) => ownVote(view, vote.kind) === vote) ? 'changed' : 'vote'
  return reasons.length === 1 ? reasons[0] ?? '' : ''
}
