// One case, for who treats it, judges it, decides on it, or looks whether all is well.
import { formatDay, nameOfMissing } from '@sroi/matcher/explain'
import type { CaseEventType } from '@sroi/matcher'
import type { JSX } from 'preact'
import type { ComparedCase } from '../../actions/admission/compare-earlier.ts'
import type { DecisionDigests } from '../../actions/admission/decision-digests.ts'
import type { CasePreparation } from '../../actions/admission/prepare-case.ts'
import type { CaseView } from '../../actions/admission/case-views.ts'
import type { CaseRead } from '../../actions/admission/read-record.ts'
import { addressIn } from '../address.ts'
import { Alert } from '../components/alert.tsx'
import { CaseStands } from '../components/case/case-stands.tsx'
import { DeadlineList } from '../components/case/deadline-list.tsx'
import { isDecision } from '../../admission/expected-step.ts'
import { personName } from '../components/case/person-name.ts'
import { Heading } from '../components/heading.tsx'
import { Link, Text } from '../components/text.tsx'
import type { ListedEvidence } from '../../store/index.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../page.tsx'
import { CaseCriteria } from './case-criteria.tsx'
import { CaseEvents } from './case-events.tsx'
import { casePath, profilePath, stepPath } from './case-paths.ts'
import { CasePrepare } from './case-prepare.tsx'
import { CaseRecord } from './case-record.tsx'
import { CaseSteps } from './case-steps.tsx'
import { lackingFor, waitsFor } from './waits-for.ts'

interface Props {
  readonly frame: Frame
  readonly read: CaseRead
  readonly preparation: CasePreparation
  readonly earlier: readonly ComparedCase[]
  readonly digests: DecisionDigests
  /** Those of the case. */
  readonly files: readonly ListedEvidence[]
  /** Domains that the firm names, that nobody looked up and at which somebody of the region has an address. */
  readonly openDomains: readonly string[]
  /** What was put on record just now; null: nothing. */
  readonly done: CaseEventType | null
}

export function CasePage ({ frame, read, preparation, earlier, files, digests, openDomains, done }: Props): JSX.Element {
  const { language, words } = frame
  const { casePage: said, admissionNames: names } = words
  const { view } = read
  const { case: row, stands, people } = view
  const path = casePath(row.id)
  const at = (below: string): string => addressIn(language, `${path}${below}`)
  const isOpen = stands.beneath === 'under-review' || stands.beneath === 'advised'
  return (
    <Page frame={frame} here='admission' title={`${row.name}, ${row.reference}`}>
      <Text kind='small'><Link href={addressIn(language, '/admission')}>{said.backToList}</Link> · <Link href={addressIn(language, profilePath(row.id))}>{words.caseProfile.link}</Link> · <Link href={at('/letters')}>{words.letters.title}</Link> · <Link href={at('/domains')}>{words.firmDomains.link}</Link></Text>
      <Heading level={1}>{row.name}</Heading>
      {done !== null && <Alert kind='ok'><Text>{said.done(names.events[done].done)}</Text></Alert>}
      {openDomains.length > 0 && <Alert kind='warning'><Text>{words.firmDomains.open(openDomains.join(', '))} <Link href={at('/domains')}>{words.firmDomains.lookUp}</Link></Text></Alert>}
      <dl class='small-list'>
        <div><dt>{said.reference}</dt><dd>{row.reference}</dd></div>
        <div><dt>{said.applicant}</dt><dd>{row.applicant.scheme} {row.applicant.value}</dd></div>
        <div><dt>{said.holder}</dt><dd>{row.holder === null ? said.nobody : personName(people, row.holder, words)}</dd></div>
        <div><dt>{said.opened}</dt><dd>{formatDay(row.openedOn, language)}</dd></div>
        <div><dt>{said.procedure}</dt><dd><Link href={addressIn(language, '/procedure')}>{said.procedureNumber(row.procedureNumber)}</Link></dd></div>
      </dl>
      <CaseStands frame={frame} view={view} toDecide={at('/decide')} hrefOf={(type) => isDecision(type) ? at('/decide') : addressIn(language, stepPath(row.id, type))} waitsFor={waitsFor(read)} missing={[...lackingFor(read, frame), ...(isPending(view) ? missingOf(preparation, frame) : [])]} />
      <CaseSteps frame={frame} view={view} />
      <section aria-labelledby='criteria'>
        <Heading level={2} id='criteria'>{said.criteria}</Heading>
        <CaseCriteria frame={frame} read={read} preparation={preparation} />
        {isOpen && <Text><Link href={at('/worksheet')}>{said.worksheet}</Link> · <Link href={at('/decide')}>{said.decide}</Link></Text>}
      </section>
      <section aria-labelledby='deadlines'><Heading level={2} id='deadlines'>{said.deadlines}</Heading><DeadlineList frame={frame} view={view} /></section>
      <CasePrepare frame={frame} read={read} preparation={preparation} earlier={earlier} />
      <CaseRecord frame={frame} view={view} digests={digests} files={files} />
      <CaseEvents frame={frame} read={read} files={files} />
    </Page>
  )
}

/** Of what is not known so many are told on top; all of it stands below. */
const TOLD = 3

function isPending ({ stands: { beneath } }: CaseView): boolean {
  return beneath === 'submitted' || beneath === 'incomplete' || beneath === 'under-review' || beneath === 'advised'
}

function missingOf ({ assessment }: CasePreparation, { language, words: { casePage } }: Frame): readonly string[] {
  return assessment === null ? [casePage.noProfileShort] : assessment.toKnow.slice(0, TOLD).map(({ missing }) => nameOfMissing(missing.name, language))
}
