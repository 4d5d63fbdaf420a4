// What the machine proposes, with all that it rests on, and what a person can decide. The machine decides nothing.
import { explain } from '@sroi/matcher/explain'
import { areVotesSecret } from '@sroi/matcher/procedure'
import type { ProposedDecision } from '@sroi/matcher'
import type { JSX } from 'preact'
import type { EffectOfExtension } from '../../actions/admission/effect-of-extension.ts'
import type { CaseRead } from '../../actions/admission/read-record.ts'
import { howToRepair } from '../../problems/how-to-repair.ts'
import type { ListedEvidence } from '../../store/index.ts'
import { addressIn } from '../address.ts'
import { Alert } from '../components/alert.tsx'
import { CaseStands } from '../components/case/case-stands.tsx'
import { ViewsAfterClosing } from '../components/case/hearing-views.tsx'
import { isDecision } from '../../admission/expected-step.ts'
import { FindingLines } from '../components/case/finding-lines.tsx'
import { FindingTree } from '../components/finding-tree.tsx'
import { Heading } from '../components/heading.tsx'
import { Link, Text } from '../components/text.tsx'
import type { Frame } from '../frame.ts'
import { Page } from '../page.tsx'
import { StepList } from './case-steps.tsx'
import { ExtensionAskedPart } from './extension-asked.tsx'
import { ExtensionEffectPart } from './extension-effect.tsx'
import { casePath, profilePath, stepPath } from './case-paths.ts'
import { lackingFor, waitsFor } from './waits-for.ts'

interface Props {
  readonly frame: Frame
  readonly read: CaseRead
  readonly proposals: readonly ProposedDecision[]
  /** What an extension changes for purchases; null: none was asked for, or none can be given. */
  readonly effect: EffectOfExtension | null
  /** Those of the case. */
  readonly files: readonly ListedEvidence[]
}

export function DecidePage ({ frame, read, proposals, effect, files }: Props): JSX.Element {
  const { view } = read
  const { language, words } = frame
  const { worksheet: said, caseStep } = words
  const path = casePath(view.case.id)
  const decisions = view.next.filter(({ type }) => isDecision(type))
  const isSecret = proposals.some(({ kind }) => view.procedure.deciders[kind] === 'committee' && areVotesSecret(read.of, kind, view.on))
  return (
    <Page frame={frame} here='admission' title={said.decideTitle}>
      <Text kind='small'><Link href={addressIn(language, path)}>{caseStep.ofCase(view.case.reference, view.case.name)}</Link> · <Link href={addressIn(language, profilePath(view.case.id))}>{words.caseProfile.link}</Link></Text>
      <Heading level={1}>{said.decideTitle}</Heading>
      <Text kind='lead'>{said.decideLead}</Text>
      {read.of.extensionAsked !== null && <ExtensionAskedPart frame={frame} asked={read.of.extensionAsked} />}
      {effect !== null && <ExtensionEffectPart frame={frame} effect={effect} />}
      <ViewsAfterClosing frame={frame} view={view} of={{ caseId: view.case.id, files }} hearings={view.hearings} />
      {proposals.length === 0 && <Alert kind='info'><Text>{said.noProposals}</Text></Alert>}
      {proposals.map((proposal) => <Proposal frame={frame} proposal={proposal} />)}
      <section aria-labelledby='choices'>
        <Heading level={2} id='choices'>{said.choices}</Heading>
        {decisions.length > 0 && isSecret && <Text>{said.closingCounts}</Text>}
        {decisions.length === 0 ? <Text>{said.choicesNone}</Text> : <StepList frame={frame} id={view.case.id} steps={decisions} />}
        <Text><Link href={addressIn(language, `${path}/worksheet`)}>{said.toWorksheet}</Link></Text>
      </section>
      <CaseStands frame={frame} view={view} toDecide='#choices' hrefOf={(type) => addressIn(language, stepPath(view.case.id, type))} waitsFor={waitsFor(read)} missing={lackingFor(read, frame)} />
    </Page>
  )
}

function Proposal ({ frame: { language, words }, proposal: { kind, event, finding, first } }: { frame: Frame, proposal: ProposedDecision }): JSX.Element {
  const { worksheet: said, admissionNames: names } = words
  return (
    <section aria-labelledby={`proposal-${kind}`}>
      <Heading level={2} id={`proposal-${kind}`}>{said.proposal(names.kinds[kind])}</Heading>
      <Text><b>{event === null ? said.proposesNothing : said.proposed(names.events[event].act)}</b></Text>
      <Heading level={3}>{said.why}</Heading>
      <div class='explanation'><FindingTree lines={explain(finding, language)} words={words} /></div>
      {first.length > 0 && (
        <>
          <Heading level={3}>{said.first}</Heading>
          <FindingLines findings={first} language={language} words={words} repairOf={howToRepair} />
        </>
      )}
    </section>
  )
}
