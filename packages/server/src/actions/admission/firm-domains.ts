// Which mail domains are really those of a firm that applies: looked up by a coordinator, for what a firm says of itself excludes nobody.
import { MatcherError, type Problem } from '@sroi/matcher'
import { firmProfileSchema, problemsOf } from '@sroi/matcher/schema'
import { z } from 'zod'
import type { Dependencies } from '../../dependencies.ts'
import { digestOf } from '../../json/digest.ts'
import { isSameOrganisation } from '../../organisation/normal-organisation.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import { limitIssues, limitProblems } from '../../problems/limit-problems.ts'
import { type CaseRow, changeRecord, type KeptDomains, type Person } from '../../store/index.ts'
import type { Write } from '../write.ts'
import type { CaseCaller } from './case-views.ts'
import { domainsSaid } from './domains-said.ts'
import { lockCase } from './lock-case.ts'
import { type CaseRead, readRecord } from './read-record.ts'
import { refuseInterestedChange } from './refuse-interested.ts'
import { refuseOwnDomains } from './refuse-own-domains.ts'
import { RefusedCase } from './refused-case.ts'

const domain = firmProfileSchema.shape.mailDomains.unwrap().element
const domains = z.array(domain).max(50, { error: 'holds more than 50 domains' })

export const firmDomainsSchema = z.strictObject({
  confirmed: domains.meta({ description: 'Those that really are of the firm: whoever has one takes no part in its cases' }),
  setAside: domains.meta({ description: 'Those that it names and that are not its own: of a mail provider, of a municipality, of somebody else' })
}).meta({ id: 'FirmDomains', description: 'What a coordinator found of the mail domains of a firm, all of it' })

export interface DomainSeen {
  /** In small letters. */
  readonly domain: string
  /** Null: nobody looked it up. */
  readonly found: 'confirmed' | 'set-aside' | null
  /** The firm names it now, or did when it applied. */
  readonly isSaid: boolean
  /** Everybody has addresses there, as the procedure says: sharing it is no tie. */
  readonly isCommon: boolean
  /** Who of the region has an address there: they take no part when it is confirmed. */
  readonly people: readonly Person[]
}

export interface DomainsOfFirm {
  readonly case: CaseRow
  readonly domains: readonly DomainSeen[]
  /** Null: nobody looked yet. */
  readonly looked: KeptDomains | null
}

/**
 * What is known of the mail domains of the firm of a case.
 * @throws HttpProblem `case-not-found`, also for its firm; RefusedCase for who has an interest in it
 */
export async function viewDomains (dependencies: Pick<Dependencies, 'store' | 'clock'>, caller: CaseCaller, id: string): Promise<DomainsOfFirm> {
  const read = await readRecord(dependencies, caller, id)
  if ('closed' in read) throw new RefusedCase('interest-excludes', [read.closed.excluded], id)
  return domainsOf(dependencies, read)
}

/** The same of a case that was read: its record is not reckoned again. */
export async function domainsOf ({ store }: Pick<Dependencies, 'store'>, { view: { case: row } }: Pick<CaseRead, 'view'>): Promise<DomainsOfFirm> {
  const { applicant } = row
  const kept = await store.cases.find(row.id)
  const supplier = (await store.registerAt())?.suppliers.find(({ identifier }) => isSameOrganisation(identifier, applicant))
  const profile = (await store.profiles.find(applicant))?.profile ?? null
  const said = new Set([...kept?.saidDomains ?? [], ...domainsSaid(supplier ?? { contact: {} }, profile)].map(plain))
  const looked = await store.domains.find(applicant)
  const [confirmed, aside] = [looked?.confirmed ?? [], looked?.setAside ?? []]
  const { procedure } = kept?.newest ?? {}
  const common = new Set((procedure?.commonMailDomains ?? []).map(plain))
  const all = [...new Set([...said, ...confirmed, ...aside])].sort()
  const owners = await store.cases.peopleAt(all)
  return {
    case: row, looked,
    domains: all.map((one) => {
      const people = owners.filter((owner) => owner.domain === one).map(({ domain: _domain, ...person }) => person)
      return {
        domain: one, found: confirmed.includes(one) ? 'confirmed' as const : aside.includes(one) ? 'set-aside' as const : null, isSaid: said.has(one), isCommon: common.has(one),
        people: people.filter((person, index) => people.findIndex(({ id: other }) => other === person.id) === index)
      }
    })
  }
}

/** Domains that may keep somebody out, and that nobody looked up yet. */
export function openDomains ({ domains }: DomainsOfFirm): readonly string[] {
  return domains.filter(({ found, isCommon, people }) => found === null && !isCommon && people.length > 0).map(({ domain: one }) => one)
}

/**
 * Puts on record what a coordinator found. It holds for every case of the firm, from now on.
 * @param input `FirmDomains`, unchecked.
 * @throws MatcherError INVALID_REQUEST with every problem; HttpProblem `case-not-found`, `not-allowed` for a machine, or when it was changed meanwhile; RefusedCase for who has an interest in the firm, or mail at a domain that is not confirmed
 */
export async function lookUpDomains (write: Write, id: string, input: unknown): Promise<KeptDomains> {
  const { writing, by, at } = write
  if (by?.kind !== 'person') throw new HttpProblem('not-allowed', [], 'A person looks up what is of a firm: it decides who takes no part in its cases')
  const { applicant } = await lockCase(write, id)
  await refuseInterestedChange(write, applicant, { isOfRegion: true })
  const before = await writing.domains.lock(applicant)
  write.requireVersion(before?.version ?? 0, false)
  const found = await readDomains(write, input)
  await refuseOwnDomains(write, before ?? { confirmed: [], setAside: [] }, found)
  if (before !== null && digestOf({ confirmed: before.confirmed, setAside: before.setAside }) === digestOf(found)) return before
  const after = await writing.domains.save(applicant, found, (before?.version ?? 0) + 1, by, at)
  writing.appendAtEnd(changeRecord(at, [{
    object: 'firm-domains', id: `${applicant.scheme}/${applicant.value}`, before: before === null ? null : digestOf({ confirmed: before.confirmed, setAside: before.setAside }), after: digestOf(found)
  }]), by)
  return after
}

async function readDomains ({ writing }: Pick<Write, 'writing'>, input: unknown): Promise<{ readonly confirmed: readonly string[], readonly setAside: readonly string[] }> {
  const parsed = firmDomainsSchema.safeParse(input)
  if (!parsed.success) throw new MatcherError('INVALID_REQUEST', limitProblems(problemsOf(limitIssues(parsed.error.issues), input, firmDomainsSchema)))
  const common = new Set(((await writing.cases.procedure())?.procedure.commonMailDomains ?? []).map(plain))
  const [confirmed, setAside] = [parsed.data.confirmed, parsed.data.setAside].map((list) => [...new Set(list.map(plain))].sort()) as [string[], string[]]
  const problems: Problem[] = [
    ...confirmed.filter((one) => setAside.includes(one)).map((one) => ({ place: '/setAside', code: 'domain-twice', detail: `'${one}' is both confirmed and set aside. Choose one` })),
    ...confirmed.filter((one) => common.has(one)).map((one) => ({ place: '/confirmed', code: 'common-domain', detail: `'${one}' is a domain of everybody, as the procedure says: sharing it is no tie. Set it aside` }))
  ]
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
  return { confirmed, setAside }
}

function plain (text: string): string {
  return text.trim().toLowerCase()
}
