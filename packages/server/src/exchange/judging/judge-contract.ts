import type { Amount, Cents, Contract, ContractParty, Nature, Reservation } from '@sroi/matcher'
import { contractSchema } from '@sroi/matcher/schema'
import { isWithin, type Reach } from '../../access/index.ts'
import { canonicalText } from '../../json/digest.ts'
import { isSameOrganisation, KVK, normalOrganisation } from '../../organisation/normal-organisation.ts'
import type { ReadRow } from '../reading/read-row.ts'
import { CONTRACTS, type ContractPart } from '../sheets/contracts.ts'
import { type Remark, shortened } from '../sheets/remark.ts'
import { changesBetween } from './changes-between.ts'
import { judgedRow, quarantined } from './judged-row.ts'
import type { Judged } from './judgement.ts'
import type { KnownContract } from './register-view.ts'

/** One row, one contract. @param known those of that number. @param newId for a contract that is new. @param reach which contracts it may write */
export function judgeContract (read: ReadRow, known: readonly KnownContract[], newId: string, reach: Reach): Judged {
  const reference = read.values.get('id') as string
  if (read.problems.length > 0) return { rows: [quarantined(read, null, reference)], staged: [] }
  const authority = read.values.get('authority') as string
  const number = kvkOf(read)
  if (number === null) return { rows: [quarantined(read, null, reference, [{ code: 'no-kvk-number', column: 'contractorNumber', value: String(read.values.get('contractorNumber')) }])], staged: [] }
  // before anything is told of what is kept
  const isTheirs = (organisation: ContractPart['owner']): boolean => isWithin(reach, { organisation, authority, visitor: false })
  const notTheirs: Judged = { rows: [quarantined(read, null, reference, [{ code: 'not-yours', column: 'authority', value: authority }])], staged: [] }
  if (!isTheirs(number === undefined ? null : normalOrganisation({ scheme: KVK, value: number }))) return notTheirs
  const found = meant(known.filter(({ part }) => part.authority === authority), number)
  if (found === 'ambiguous') return { rows: [quarantined(read, null, reference, [{ code: 'ambiguous', column: 'id', value: reference, other: 'contractorNumber' }])], staged: [] }
  const before = found?.part ?? null
  if (before !== null && !isTheirs(before.owner)) return notTheirs
  const { part, problems } = putContract(read, reference, authority, number, before)
  const of = `${reference} ${part.contract.title ?? ''}`.trim()
  const id = found?.id ?? newId
  const isSame = before !== null && canonicalText(before) === canonicalText(part)
  const refused = problems.length > 0 || isSame ? problems : problemsOf(part.contract)
  if (refused.length > 0) return { rows: [quarantined(read, found?.id ?? null, of, refused)], staged: [] }
  if (isSame) return { rows: [judgedRow(read, 'unchanged', id, of)], staged: [] }
  return {
    rows: [judgedRow(read, before === null ? 'accepted' : 'changed', id, of, changesBetween(CONTRACTS.columns, before, part))],
    staged: [{ id, base: found?.version ?? null, key: contractKey(part), payload: canonicalText(part) }]
  }
}

/** By what two contracts are the same. */
function contractKey ({ authority, owner, contract }: Pick<ContractPart, 'authority' | 'owner' | 'contract'>): string {
  return JSON.stringify([authority, owner?.scheme ?? null, owner?.value ?? null, contract.id])
}

/** Undefined: the row names no number. Null: it names one that is none. */
function kvkOf ({ values }: ReadRow): string | undefined | null {
  const value = (values.get('contractorNumber') as string | undefined)?.replaceAll(/[.-]/g, '')
  return value === undefined || /^\d{8}$/.test(value) ? value : null
}

/** Of those with that number of that authority, the one of this contractor; else the one that has no contractor yet. Without a contractor, the only one. */
function meant (known: readonly KnownContract[], number: string | undefined): KnownContract | null | 'ambiguous' {
  if (number === undefined) return known.length > 1 ? 'ambiguous' : known[0] ?? null
  return known.find(({ part: { owner } }) => owner !== null && isSameOrganisation(owner, { scheme: KVK, value: number })) ?? known.find(({ part: { owner } }) => owner === null) ?? null
}

function problemsOf (contract: Contract): readonly Remark[] {
  const parsed = contractSchema.safeParse(contract)
  return parsed.success ? [] : parsed.error.issues.slice(0, 5).map(({ path, message }) => ({ code: 'not-in-order', value: shortened(`${path.join('/')} ${message}`) }))
}

/** The contract as the row has it, over what is known of it. */
function putContract ({ values }: ReadRow, id: string, authority: string, number: string | undefined, before: ContractPart | null): { readonly part: ContractPart, readonly problems: readonly Remark[] } {
  const problems: Remark[] = []
  const said = <T>(key: string): T | undefined => values.get(key) as T | undefined
  const known: Contract = before?.contract ?? { id }
  const title = said<string>('title') ?? known.title
  if (title === undefined) problems.push({ code: 'absent', column: 'title' })
  const [from, until] = [said<string>('from') ?? known.period?.from, said<string>('until') ?? known.period?.until]
  if (from === undefined && until !== undefined && until !== null) problems.push({ code: 'without', column: 'until', other: 'from' })
  if (from !== undefined && until !== undefined && until !== null && until < from) problems.push({ code: 'backwards', column: 'until', value: until, other: 'from' })
  const awards = awardsOf(known, said('contractor'), number)
  if (awards === null) problems.push({ code: 'without', column: 'contractorNumber', other: 'contractor' })
  const days = given({ publication: said<string>('published') ?? known.days?.publication, award: said<string>('awarded') ?? known.days?.award, contract: said<string>('concluded') ?? known.days?.contract })
  const value = given({ awarded: sum(said('amount'), known.value?.awarded), estimated: sum(said('estimate'), known.value?.estimated) })
  const contract: Contract = {
    ...known,
    ...given({
      title, awards: awards ?? undefined,
      nature: said<Nature>('nature') ?? known.nature,
      cpv: said<readonly string[]>('cpv') ?? known.cpv,
      months: said<number>('months') ?? known.months,
      reservation: said<Reservation>('reservation') ?? known.reservation,
      days: Object.keys(days).length === 0 ? undefined : days,
      value: Object.keys(value).length === 0 ? undefined : value,
      period: from === undefined ? undefined : { from, ...(until === undefined ? {} : { until }) }
    })
  }
  return { part: { ...before, authority, owner: number === undefined ? before?.owner ?? null : normalOrganisation({ scheme: KVK, value: number }), contract, fillings: before?.fillings ?? [] }, problems }
}

/** The first award with its first party; null: a number without a name. */
function awardsOf ({ awards }: Contract, name: string | undefined, number: string | undefined): Contract['awards'] | null {
  if (name === undefined && number === undefined) return awards
  const [first, ...others] = awards ?? []
  const [party, ...parties] = first?.parties ?? []
  const called = name ?? party?.name
  if (called === undefined) return null
  const changed: ContractParty = { ...party, name: called, ...(number === undefined ? {} : { identifier: normalOrganisation({ scheme: KVK, value: number }) }) }
  return [{ ...first, id: first?.id ?? '1', parties: [changed, ...parties] }, ...others]
}

function sum (cents: Cents | undefined, before: Amount | undefined): Amount | undefined {
  return cents === undefined || cents === before?.cents ? before : { cents, vat: 'excluding' }
}

function given<T extends object> (properties: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> }
}
