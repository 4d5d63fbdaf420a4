// Whose badge ends, whose has ended, and what leans on it.
import type { EndedRow, ExpiringBadge, ExtensionAsked, IsoDay, LabelRuleSet, LeaningPurchase, OrganisationIdentifier } from '@sroi/matcher'
import { expiring, recentlyEnded, registeredBadge } from '@sroi/matcher/procedure'
import { amsterdamDay } from '../../clock/amsterdam-day.ts'
import type { Dependencies } from '../../dependencies.ts'
import type { CaseRow, KeptContract } from '../../store/index.ts'
import { badgesOfCases } from './badges-of-cases.ts'
import { badgesOfRegister } from './badges-of-register.ts'
import { leaningPurchases } from './leaning-purchases.ts'

/** So many cases are looked at of each sort: those whose day comes first, and those that ended last. */
const MOST = 200
/** A quarter back is what somebody still acts on. */
const USUAL_DAYS = 90

/** Whose badge it is. */
export interface BadgeOwner {
  readonly name: string
  /** Null: no case gave it. */
  readonly row: Pick<CaseRow, 'id' | 'reference' | 'holder'> | null
  /** A decision on it was taken and not sent: it has no effect yet. */
  readonly isUnsent: boolean
  /** The firm asked for an extension, and nobody has decided on that; null: it did not. */
  readonly asked: ExtensionAsked | null
}

export type ExpiringRow = ExpiringBadge & BadgeOwner
export type EndedListed = EndedRow & BadgeOwner

export interface ContractNamed extends Pick<KeptContract, 'id' | 'authority'> {
  readonly title: string
}

export interface ExpiringListed {
  readonly on: IsoDay
  /** The fewest days left first. */
  readonly rows: readonly ExpiringRow[]
  /** Those that ended last first. */
  readonly ended: readonly EndedListed[]
  readonly contracts: ReadonlyMap<string, ContractNamed>
  /** There are more badges than were looked at. */
  readonly isCutShort: boolean
}

export interface ExpiringAsked {
  /** Badges that end within so many days. */
  readonly withinDays: number
  /** Badges that ended at most so many days ago; absent: 90. */
  readonly endedWithinDays?: number
  /** Whether whoever asks may know of contracts; else nothing is told to lean on a badge. */
  readonly readsContracts: boolean
  /** Firms of which nothing is told. */
  readonly without?: readonly OrganisationIdentifier[]
}

/** What leans on a badge are agreed purchases of contracts that name the supplier; after a lapse each follows what the procedure of its own case laid down. */
export async function listExpiring (
  { store, clock }: Pick<Dependencies, 'store' | 'clock'>, labelRules: readonly LabelRuleSet[], { withinDays, endedWithinDays = USUAL_DAYS, readsContracts, without = [] }: ExpiringAsked
): Promise<ExpiringListed> {
  const knownAt = clock.now()
  const on = amsterdamDay(knownAt)
  const suppliers = (await store.registerAt())?.suppliers ?? []
  const question = { on, knownAt, endsBy: daysFrom(on, withinDays), endedSince: daysFrom(on, -endedWithinDays), most: MOST, labelRules, suppliers, without }
  const effect = (await store.cases.procedure())?.procedure.effectOfLapse ?? null
  const [ofCases, ofRegister] = [await badgesOfCases({ store }, question), await badgesOfRegister({ store }, question, effect)]
  const running = [...ofCases.running, ...ofRegister.running]
  const ended = [...ofCases.ended, ...ofRegister.ended]
  // the register knows every badge, also one that ends much later or never: who has one again is no loss to anybody
  const lost = new Set(ended.map(({ supplier }) => supplier))
  const held = new Set(suppliers.filter((one) => lost.has(one.id) && registeredBadge(one, { on, knownAt })?.isRunning === true).map(({ id }) => id))
  const over = ended.filter(({ supplier }) => !held.has(supplier))
  const { purchases, contracts } = readsContracts
    ? await leaningPurchases({ store }, new Set([...running, ...over].map(({ supplier }) => supplier)))
    : { purchases: [] as readonly LeaningPurchase[], contracts: new Map<string, ContractNamed>() }
  const names = new Map(suppliers.map(({ id, name }) => [id, name]))
  const ownerOf = ({ supplier, case: id }: { readonly supplier: string, readonly case: string | null }): BadgeOwner => {
    const row = id === null ? null : ofCases.cases.get(id) ?? null
    return { name: row?.name ?? names.get(supplier) ?? supplier, row: row === null ? null : { id: row.id, reference: row.reference, holder: row.holder }, isUnsent: id !== null && ofCases.unsent.has(id), asked: id === null ? null : ofCases.asked.get(id) ?? null }
  }
  return {
    on, contracts, isCutShort: ofCases.isCutShort,
    rows: expiring({ badges: running, purchases, effect, on, withinDays }).map((one) => ({ ...one, ...ownerOf(one.badge) })),
    ended: recentlyEnded({ badges: over, purchases, on, withinDays: endedWithinDays }).map((one) => ({ ...one, ...ownerOf(one.badge) }))
  }
}

/** Within the days that there are. */
function daysFrom (day: IsoDay, days: number): IsoDay {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
