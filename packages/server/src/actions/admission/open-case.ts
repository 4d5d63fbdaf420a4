import { randomInt } from 'node:crypto'
import { type IsoDay, MatcherError, type OrganisationIdentifier, type Supplier } from '@sroi/matcher'
import { endedOn, replayCase } from '@sroi/matcher/procedure'
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
import { daysOfCase } from './days-of-case.ts'
import { domainsSaid } from './domains-said.ts'
import { excludedFrom } from './excluded-from.ts'
import { knownCase } from './known-case.ts'
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
  const ended = before === null ? null : await endOf(write, before, on)
  if (before !== null && ended === null) throw new HttpProblem('case-exists', [], `Its case is ${before.reference}. Go on with that one`)
  const firm = await registeredFirm(write, applicant)
  const layers = await writing.cases.rulesNow(laidDown.ruleSet)
  const person = await writing.cases.personOf(by, at)
  if (person.kind === 'machine') throw new HttpProblem('not-allowed', [], 'A person applies, or opens a case for a firm: an application is a request, and a machine makes none')
  const { number: procedureNumber, procedure } = laidDown
  const id = uuidv7()
  const earlier = before === null || ended === null ? null : { id: before.id, endedOn: ended }
  const facts = { id, applicant, saidDomains: domainsSaid(firm, null), earlier }
  const known = { applicantDomains: (await writing.domains.lock(applicant))?.confirmed ?? [], ties: await writing.cases.tiesOf(applicant) }
  const of = replayCase({ file: caseFile({ ...facts, ...known, procedure, newest: laidDown }, layers), events: [] })
  const roles = rolesInCase({ ...write, me: person.id, applicant, procedure: of.file.procedure, on })
  const excluded = roles.includes('firm') ? null : excludedFrom(of, actorOf({ by, procedure: of.file.procedure }, person.id, roles[0] ?? 'coordinator'), { on, knownAt: at })
  if (excluded !== null) throw new RefusedCase('interest-excludes', [excluded])
  const opened: NewCase = {
    ...facts, reference: newReference(on), name: firm.name, holder: roles[0] === 'coordinator' && !roles.includes('firm') ? person.id : null, openedOn: on, openedAt: at, openedBy: person.id, procedureNumber,
    ruleSets: ruleSetReferences(layers), days: daysOfCase(of, at)
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

/** Since when a case is over; null: it is not, and is gone on with, as a draft or a badge that runs. One that was decided on and not sent is not over for anybody: the firm does not know of it. */
async function endOf ({ writing: { cases }, at }: Pick<Write, 'writing' | 'at'>, { id }: CaseSummary, today: IsoDay): Promise<IsoDay | null> {
  const [kept] = await cases.lock([id])
  if (kept === undefined) return null
  const { of } = knownCase({ file: caseFile(kept, await cases.ruleSets(kept.ruleSets)), events: kept.events })
  return endedOn(of, { on: of.last !== null && of.last.on > today ? of.last.on : today, knownAt: at })
}

async function registeredFirm ({ writing }: Pick<Write, 'writing'>, applicant: OrganisationIdentifier): Promise<Supplier> {
  const id = await writing.register.idOf(applicant)
  const firm = id === null ? null : (await writing.register.find(id))?.facts ?? null
  if (firm === null) throw new HttpProblem('applicant-not-registered')
  return firm
}

/** Without letters that are taken for digits. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

function newReference (on: IsoDay): string {
  return `${on.slice(0, 4)}-${Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)]).join('')}`
}
