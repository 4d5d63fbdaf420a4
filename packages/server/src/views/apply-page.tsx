// Where a firm begins and comes back to: its steps, what they mean now, and handing in.
import type { Finding, Language, Words } from '@sroi/matcher'
import { explain, formatDay } from '@sroi/matcher/explain'
import type { JSX } from 'preact'
import type { AssessedProfile } from '../actions/firm-profiles/assess-profile.ts'
import type { NamesOfValues } from '../representations/name-facet-value.ts'
import type { StepDone } from '../routes/pages/apply/steps-done.ts'
import type { CaseSummary } from '../store/index.ts'
import { addressIn } from './address.ts'
import { Alert } from './components/alert.tsx'
import { LabelChances } from './components/apply/label-chances.tsx'
import { OwnVerdict } from './components/apply/own-verdict.tsx'
import { StepList } from './components/apply/step-list.tsx'
import { Button } from './components/button.tsx'
import { FindingLines } from './components/case/finding-lines.tsx'
import { StateBadge } from './components/case/state-badge.tsx'
import { FindingTree } from './components/finding-tree.tsx'
import { Heading } from './components/heading.tsx'
import { PostForm } from './components/post-form.tsx'
import { Link, Text } from './components/text.tsx'
import type { Frame } from './frame.ts'
import { Page } from './page.tsx'
import type { PageWords } from './words.ts'

export interface ApplyPageProps {
  readonly frame: Frame
  /** The name of the firm; null: it has given none. */
  readonly name: string | null
  readonly steps: readonly StepDone[]
  /** 0: nothing was saved yet. */
  readonly version: number
  readonly savedOn: string | null
  /** The desk saved it for the firm. */
  readonly isSavedByDesk: boolean
  readonly isPrefilled: boolean
  /** It was saved just now. */
  readonly isSaved: boolean
  readonly assessed: AssessedProfile
  readonly names: NamesOfValues
  /** The newest first. */
  readonly cases: readonly CaseSummary[]
  /** Whether a new application can be handed in, and why not. */
  readonly handIn: 'yes' | 'save-first' | 'no-procedure' | 'has-case'
  readonly refused: readonly Finding[]
  readonly repairOf: (finding: Finding) => Words | null
  /** Something else that did not work. */
  readonly problem: string | null
}

export function ApplyPage (props: ApplyPageProps): JSX.Element {
  const { frame, name, version, savedOn, isSavedByDesk, isPrefilled, isSaved, assessed, names, cases, refused, repairOf, problem } = props
  const { language, words } = frame
  const { apply } = words
  const [current] = cases
  return (
    <Page frame={frame} title={apply.title} hasErrors={refused.length > 0 || problem !== null} here='apply'>
      {(refused.length > 0 || problem !== null) && (
        <Alert kind='error'>
          <h2 class='utrecht-heading-2'>{apply.refusedTitle}</h2>
          {problem !== null && <Text>{problem}</Text>}
          {refused.length > 0 && <FindingLines findings={refused} language={language} words={words} names={names} repairOf={repairOf} />}
        </Alert>
      )}
      <Heading level={1}>{name === null ? apply.title : `${apply.title}: ${name}`}</Heading>
      <Text kind='lead'>{apply.lead}</Text>
      <Text>{apply.reuse}</Text>
      {isSaved && <Alert kind='ok'><Text>{apply.saved} {version}.</Text></Alert>}
      {isPrefilled && <Alert kind='info'><Text>{apply.prefilled}</Text></Alert>}
      {current !== undefined && <CurrentCase cases={cases} language={language} words={words} />}
      <section aria-labelledby='steps'>
        <Heading level={2} id='steps'>{apply.steps}</Heading>
        <StepList frame={frame} path='/apply' steps={props.steps} />
        {savedOn !== null && <Text kind='small'>{apply.lastSaved(formatDay(savedOn, language))}{isSavedByDesk && ` ${apply.savedByDesk}`}</Text>}
      </section>
      <section aria-labelledby='now'>
        <Heading level={2} id='now'>{apply.now}</Heading>
        <OwnVerdict assessed={assessed} names={names} words={words} />
      </section>
      <HandIn {...props} />
      <section aria-labelledby='chances'>
        <Heading level={2} id='chances'>{apply.chances}</Heading>
        <LabelChances assessed={assessed} names={names} words={words} />
      </section>
    </Page>
  )
}

function CurrentCase ({ cases, language, words }: { cases: readonly CaseSummary[], language: Language, words: PageWords }): JSX.Element {
  const { apply, admissionNames } = words
  const [current, ...earlier] = cases
  const link = ({ id, reference }: CaseSummary): JSX.Element => <Link href={addressIn(language, `/apply/cases/${id}`)}>{apply.toCase(reference)}</Link>
  return (
    <section class='card' aria-labelledby='own-case'>
      <Heading level={2} id='own-case'>{apply.ownCase}</Heading>
      {current !== undefined && (
        <>
          <p><StateBadge state={current.state} words={words} /> {admissionNames.meanings[current.state]}</p>
          <p>{link(current)}</p>
        </>
      )}
      {earlier.length > 0 && <><Heading level={3}>{apply.ownCases}</Heading><ul class='plain-list'>{earlier.map((one) => <li>{link(one)}</li>)}</ul></>}
    </section>
  )
}

function HandIn ({ frame: { language, words }, handIn, version, assessed: { completeness }, names }: ApplyPageProps): JSX.Element | null {
  const { apply } = words
  if (handIn === 'has-case') return null
  const why = { 'save-first': apply.handInFirst, 'no-procedure': apply.noProcedure }
  return (
    <section class='card' aria-labelledby='hand-in'>
      <Heading level={2} id='hand-in'>{apply.handInTitle}</Heading>
      {completeness !== null && (
        <>
          <Heading level={3}>{apply.documents}</Heading>
          <FindingTree lines={explain(completeness.finding, language, names)} words={words} />
        </>
      )}
      {handIn === 'yes'
        ? (
          <>
            <Text>{apply.handInText}</Text>
            <PostForm action={addressIn(language, '/apply/hand-in')}><input type='hidden' name='version' value={String(version)} /><Button>{apply.handIn}</Button></PostForm>
          </>
          )
        : <Text>{why[handIn]}</Text>}
    </section>
  )
}
