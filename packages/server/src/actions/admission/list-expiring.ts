import type { CaseState, ExpiringBadge, IsoDay, LeaningPurchase, Milestone, OrganisationIdentifier, Procedure, RunningBadge, Supplier } from '@sroi/matcher'
import { assessApplication } from '@sroi/matcher/application'
import { expiring, milestones, runningBadge } from '@sroi/matcher/procedure'
import type { LabelRuleSet } from '@sroi/matcher'
import { amsterdamDay } from '../../clock/amsterdam-day.ts'
import type { Dependencies } from '../../dependencies.ts'
import { isSameOrganisation } from '../../organisation/normal-organisation.ts'
import type { CaseRow, KeptCase, KeptContract } from '../../store/index.ts'
import { holdingsOf } from '../label-records/holdings-of.ts'
import { caseOnRecord } from './case-on-record.ts'
import { leaningPurchases } from './leaning-purchases.ts'

/** In these a badge runs. */
const WITH_BADGE: readonly CaseState[] = ['admitted-temporarily', 'extended', 'label-awaited', 'label-under-check', 'admitted-full', 'objection']
/** So many badges are looked at, those whose day comes first. */
const MOST = 200
const MOST_LABELS = 200

export interface ExpiringRow extends ExpiringBadge {
  readonly row: Pick<CaseRow, 'id' | 'reference' | 'name' | 'holder'>
}

export interface ContractNamed extends Pick<KeptContract, 'id' | 'authority'> {
  readonly title: string
}

export interface ExpiringListed {
  readonly on: IsoDay
  readonly rows: readonly ExpiringRow[]
  readonly effect: Procedure['effectOfLapse'] | null
  readonly contracts: ReadonlyMap<string, ContractNamed>
  /** There are more badges than were looked at. */
  readonly isCutShort: boolean
}

/**
 * Whose badge ends within so many days, and what leans on it: agreed purchases of contracts that name the supplier.
 * @param without firms of which nothing is told
 * @param readsContracts whether whoever asks may know of contracts; else nothing is told to lean on a badge
 */
export async function listExpiring (
  { store, clock }: Pick<Dependencies, 'store' | 'clock'>, labelRules: readonly LabelRuleSet[], { withinDays, readsContracts, without = [] }: { readonly withinDays: number, readonly readsContracts: boolean, readonly without?: readonly OrganisationIdentifier[] }
): Promise<ExpiringListed> {
  const knownAt = clock.now()
  const on = amsterdamDay(knownAt)
  const listed = await store.cases.list({ reach: { all: true }, on, states: WITH_BADGE, holder: null, without: { firms: without, unlessHeldBy: null }, after: null, most: MOST + 1 })
  const kept = await store.cases.findAll(listed.slice(0, MOST).map(({ id }) => id))
  const suppliers = (await store.registerAt())?.suppliers ?? []
  const rows = new Map<string, KeptCase>()
  const badges: RunningBadge[] = []
  for (const one of kept) {
    const supplier = idOf(one, suppliers)
    const of = await caseOnRecord(one, store.cases)
    const badge = runningBadge(of, { on, knownAt }, supplier, [])
    if (badge === null || badge.isOpenEnded) continue
    rows.set(one.id, one)
    badges.push({ ...badge, milestones: badge.until === null || badge.until < on ? [] : await stepsLeft({ store }, one, labelRules, of.file.ruleSet, { on, knownAt, before: badge.until }) })
  }
  const contracts = readsContracts ? await leaningPurchases({ store }, new Set(badges.map(({ supplier }) => supplier))) : { purchases: [] as readonly LeaningPurchase[], contracts: new Map<string, ContractNamed>() }
  const effect = (await store.cases.procedure())?.procedure.effectOfLapse ?? null
  const found = expiring({ badges, purchases: contracts.purchases, effect, on, withinDays })
  return {
    on, effect, contracts: contracts.contracts, isCutShort: listed.length > MOST,
    rows: found.flatMap((one) => {
      const row = one.badge.case === null ? undefined : rows.get(one.badge.case)
      return row === undefined ? [] : [{ ...one, row }]
    })
  }
}

/** As purchases name the firm; its number where it is not in the register. */
function idOf ({ applicant }: KeptCase, suppliers: readonly Supplier[]): string {
  return suppliers.find(({ identifier }) => isSameOrganisation(identifier, applicant))?.id ?? `${applicant.scheme}/${applicant.value}`
}

/** What is still to be done for the label that the firm means to get; empty: it has chosen none, or said nothing of itself. */
async function stepsLeft (
  { store }: Pick<Dependencies, 'store'>, { applicant }: KeptCase, labelRules: readonly LabelRuleSet[], ruleSet: Parameters<typeof assessApplication>[0]['ruleSet'], question: { readonly on: IsoDay, readonly knownAt: string, readonly before: IsoDay }
): Promise<readonly Milestone[]> {
  const profile = (await store.profiles.find(applicant))?.profile
  const [aim] = profile?.aims ?? []
  if (profile === undefined || aim === undefined) return []
  const checkedLabels = holdingsOf(await store.labelRecords.list({ organisation: applicant, recheckDueBy: null, after: null, most: MOST_LABELS }))
  const { chances } = assessApplication({ profile, ruleSet, labelRules, checkedLabels, ...question })
  const pathway = chances.map((chance) => chance.pathway).find(({ scheme, level }) => scheme === aim.scheme && (aim.level === null || level === aim.level))
  return pathway === undefined ? [] : milestones(pathway, { on: question.on, before: question.before })
}

