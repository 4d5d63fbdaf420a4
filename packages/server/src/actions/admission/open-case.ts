import { randomInt } from 'node:crypto'
import { type IsoDay, MatcherError, type OrganisationIdentifier, type Supplier } from '@sroi/matcher'
import { caseTimeline, replayCase } from '@sroi/matcher/procedure'
import { organisationSchema, problemsOf } from '@sroi/matcher/schema'
import { uuidv7 } from 'uuidv7'
import { z } from 'zod'
import { isWithin } from '../../access/index.ts'
import { amsterdamDay } from '../../clock/amsterdam-day.ts'
import { normalOrganisation } from '../../organisation/normal-organisation.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import { limitIssues, limitProblems } from '../../problems/limit-problems.ts'
import { type CaseRow, type CaseSummary, changeRecord, type NewCase } from '../../store/index.ts'
import { ruleSetReferences } from '../references.ts'
import type { Write } from '../write.ts'
import { caseFile } from './case-on-record.ts'
import { emptyRecordDigest } from './empty-record-digest.ts'
import { excludedFrom } from './excluded-from.ts'
import { RefusedCase } from './refused-case.ts'
import { actorOf, rolesInCase } from './roles-in-case.ts'

export const newCaseSchema = z.strictObject({
  applicant: organisationSchema.optional().meta({ description: 'The number of the firm, which is in the register. Absent: your own, where you signed in for a firm' })
}).meta({ id: 'NewAdmissionCase', description: 'The application of a firm, to be handed in as an event of its case' })

/**
 * Opens a case: a draft with nothing on its record.
 * @param input `NewAdmissionCase`, unchecked.
 * @throws MatcherError INVALID_REQUEST with every problem; HttpProblem `no-procedure`, `applicant-not-registered`, `case-exists`, `not-allowed` for another's firm; RefusedCase for
 * who has an interest in it.
 */
export async function openCase (write: Write, input: unknown): Promise<CaseRow> {
  const { writing, at, by, reach } = write
  const on = amsterdamDay(at)
  const applicant = readApplicant(write, input)
  if (!isWithin(reach, { organisation: applicant, authority: null, visitor: false })) throw new HttpProblem('not-allowed', [], 'It is another firm than the one you signed in for. Leave applicant out to apply for your own')
  const laidDown = await writing.cases.procedure()
  if (laidDown === null) throw new HttpProblem('no-procedure')
  const before = await writing.cases.newestOf(applicant, on)
  if (before !== null && !isOver(before)) throw new HttpProblem('case-exists', [], `Its case is ${before.reference}. Go on with that one`)
  const firm = await registeredFirm(write, applicant)
  const layers = await writing.cases.rulesNow(laidDown.ruleSet)
  const person = await writing.cases.personOf(by, at)
  const { number: procedureNumber, procedure } = laidDown
  const id = uuidv7()
  const earlier = before === null ? null : { id: before.id, endedOn: before.from }
  const facts = { id, applicant, applicantDomains: domainsOf(firm), earlier }
  const of = replayCase({ file: caseFile({ ...facts, procedure, newest: laidDown }, layers), events: [] })
  const roles = person.kind === 'machine' ? [] : rolesInCase({ ...write, me: person.id, applicant, procedure: of.file.procedure, on })
  const excluded = roles.includes('firm') ? null : excludedFrom(of, actorOf({ by, procedure: of.file.procedure }, person.id, roles[0] ?? 'coordinator'), { on, knownAt: at })
  if (excluded !== null) throw new RefusedCase('interest-excludes', [excluded])
  const opened: NewCase = {
    ...facts, reference: newReference(on), name: firm.name, holder: roles.includes('coordinator') ? person.id : null, openedOn: on, openedAt: at, openedBy: person.id, procedureNumber,
    ruleSets: ruleSetReferences(layers), days: caseTimeline(of, at)
  }
  await writing.cases.open(opened)
  writing.appendAtEnd(changeRecord(at, [{ object: 'admission-case', id, before: null, after: emptyRecordDigest(opened) }]), by)
  const { reference, name, holder, openedOn } = opened
  return { id, reference, applicant, name, stage: 'draft', holder, openedOn, version: 0, procedureNumber }
}

/** Who works for the region opens cases of others, and says of whom. */
function readApplicant ({ by, reach }: Pick<Write, 'by' | 'reach'>, input: unknown): OrganisationIdentifier {
  const parsed = newCaseSchema.safeParse(input)
  if (!parsed.success) throw new MatcherError('INVALID_REQUEST', limitProblems(problemsOf(limitIssues(parsed.error.issues), input, newCaseSchema)))
  const applicant = parsed.data.applicant ?? (reach.all ? null : by?.organisation ?? null)
  if (applicant === null) throw new MatcherError('INVALID_REQUEST', [{ place: '/applicant', code: 'absent', detail: 'is absent. Say which firm applies' }])
  return normalOrganisation(applicant)
}

/** What ended can be applied for again; a draft as well as a badge that runs is gone on with. */
function isOver ({ state }: CaseSummary): boolean {
  return state === 'refused' || state === 'left-aside' || state === 'lapsed' || state === 'withdrawn'
}

async function registeredFirm ({ writing }: Pick<Write, 'writing'>, applicant: OrganisationIdentifier): Promise<Supplier> {
  const id = await writing.register.idOf(applicant)
  const firm = id === null ? null : (await writing.register.find(id))?.facts ?? null
  if (firm === null) throw new HttpProblem('applicant-not-registered')
  return firm
}

/** What follows the @ of its addresses, and what its website is called. */
function domainsOf ({ contact: { email, website } }: Supplier): readonly string[] {
  const host = website !== undefined && URL.canParse(website) ? new URL(website).hostname.replace(/^www\./, '') : ''
  return [...new Set([email?.split('@').at(-1) ?? '', host].map((domain) => domain.trim().toLowerCase()).filter((domain) => domain !== ''))]
}

/** Without letters that are taken for digits. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

function newReference (on: IsoDay): string {
  return `${on.slice(0, 4)}-${Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)]).join('')}`
}
