// A firm that applies on paper: the desk fills in what it says of itself, opens its case and hands it in.
import type { Finding, OrganisationIdentifier } from '@sroi/matcher'
import { formatDay } from '@sroi/matcher/explain'
import type { JSX } from 'preact'
import { amsterdamDay } from '../../clock/amsterdam-day.ts'
import { howToRepair } from '../../problems/how-to-repair.ts'
import type { StepDone } from '../../routes/pages/apply/steps-done.ts'
import type { CaseSummary, KeptProfile, Person } from '../../store/index.ts'
import { addressIn } from '../address.ts'
import { Alert } from '../components/alert.tsx'
import { StepList } from '../components/apply/step-list.tsx'
import { Button } from '../components/button.tsx'
import { FindingLines } from '../components/case/finding-lines.tsx'
import { personName } from '../components/case/person-name.ts'
import { StateBadge } from '../components/case/state-badge.tsx'
import { ErrorSummary, type ShownError } from '../components/error-summary.tsx'
import { Heading } from '../components/heading.tsx'
import { PostForm } from '../components/post-form.tsx'
import { Link, Text } from '../components/text.tsx'
import type { Frame } from '../frame.ts'
import { Page } from '../page.tsx'
import { casePath, firmPath, stepPath } from './case-paths.ts'

export interface FirmPageProps {
  readonly frame: Frame
  readonly organisation: OrganisationIdentifier
  /** What it is called. */
  readonly name: string
  /** The newest; null: nothing was saved. */
  readonly kept: KeptProfile | null
  readonly people: readonly Person[]
  readonly isPrefilled: boolean
  readonly isSaved: boolean
  readonly steps: readonly StepDone[]
  /** The newest first. */
  readonly cases: readonly CaseSummary[]
  /** Whether the newest profile is on the record of the newest case. */
  readonly isHandedIn: boolean
  readonly errors: readonly ShownError[]
  readonly refused: readonly Finding[]
}

export function FirmPage (props: FirmPageProps): JSX.Element {
  const { frame, organisation, name, kept, people, isPrefilled, isSaved, steps, errors, refused } = props
  const { language, words } = frame
  const { firmPage: said, caseProfile } = words
  return (
    <Page frame={frame} here='admission' title={name} hasErrors={errors.length > 0 || refused.length > 0}>
      <ErrorSummary errors={errors} words={words} />
      {refused.length > 0 && <Alert kind='error'><h2 class='utrecht-heading-2' tabIndex={-1} autofocus>{words.caseStep.refusedTitle}</h2><FindingLines findings={refused} language={language} words={words} repairOf={howToRepair} /></Alert>}
      <Text kind='small'><Link href={addressIn(language, '/admission')}>{words.casePage.backToList}</Link></Text>
      <Heading level={1}>{name}</Heading>
      <Text kind='lead'>{said.lead}</Text>
      {isSaved && <Alert kind='ok'><Text>{said.isSaved}</Text></Alert>}
      {isPrefilled && <Alert kind='info'><Text>{said.prefilled}</Text></Alert>}
      <dl class='small-list'>
        <div><dt>{said.number}</dt><dd>{organisation.scheme} {organisation.value}</dd></div>
        <div>
          <dt>{said.profile}</dt>
          <dd>{kept === null ? said.noProfile : `${caseProfile.version(kept.version, formatDay(amsterdamDay(kept.savedAt), language))} ${kept.onBehalf ? caseProfile.byDesk(personName(people, kept.savedBy, words)) : caseProfile.byFirm}`}</dd>
        </div>
      </dl>
      <section aria-labelledby='profile-steps'>
        <Heading level={2} id='profile-steps'>{said.steps}</Heading>
        <StepList frame={frame} path={firmPath(organisation)} steps={steps} />
      </section>
      <Cases {...props} />
    </Page>
  )
}

/** What ended can be applied for again. */
function isOver ({ state }: CaseSummary): boolean {
  return state === 'refused' || state === 'left-aside' || state === 'lapsed' || state === 'withdrawn'
}

function Cases (props: FirmPageProps): JSX.Element {
  const { frame: { language, words }, organisation, kept, cases } = props
  const { firmPage: said } = words
  const [current] = cases
  return (
    <section aria-labelledby='cases'>
      <Heading level={2} id='cases'>{said.cases}</Heading>
      {cases.length === 0
        ? <Text>{said.casesNone}</Text>
        : <ul class='plain-list'>{cases.map((one) => <li><Link href={addressIn(language, casePath(one.id))}>{one.reference}</Link> <StateBadge state={one.state} words={words} /> <span class='figure__detail'>{said.opened(formatDay(one.openedOn, language))}</span></li>)}</ul>}
      {current !== undefined && !isOver(current) && <HandIn {...props} current={current} />}
      {(current === undefined || isOver(current)) && (
        <div class='card'>
          <Heading level={3}>{said.open}</Heading>
          {kept === null
            ? <Text>{said.saveFirst}</Text>
            : (
              <>
                <Text>{said.openText}</Text>
                <PostForm action={addressIn(language, firmPath(organisation))}><input type='hidden' name='version' value={String(kept.version)} /><Button>{said.openButton}</Button></PostForm>
              </>
              )}
        </div>
      )}
    </section>
  )
}

/** The step by which a profile goes on the record; null: in this state nothing is added to an application. */
function stepOf ({ state }: CaseSummary): 'application-submitted' | 'document-added' | null {
  if (state === 'draft') return 'application-submitted'
  return state === 'submitted' || state === 'incomplete' || state === 'under-review' || state === 'advised' ? 'document-added' : null
}

function HandIn ({ frame: { language, words: { firmPage: said } }, kept, isHandedIn, current }: FirmPageProps & { current: CaseSummary }): JSX.Element | null {
  const step = stepOf(current)
  if (kept !== null && isHandedIn) return <Text>{said.isHandedIn}</Text>
  return kept === null || step === null ? null : <Text><Link href={addressIn(language, stepPath(current.id, step))}>{said.handIn}</Link></Text>
}
