import type { Finding, IsoDay, Recheck, RegisterEntry, RegisterHint } from '@sroi/matcher'
import { labelHolds, recheckOf, registerHints } from '@sroi/matcher/label-register'
import { amsterdamDay } from '../../clock/amsterdam-day.ts'
import type { Dependencies } from '../../dependencies.ts'
import { isSameOrganisation, normalOrganisation } from '../../organisation/normal-organisation.ts'
import type { CaseCaller } from '../admission/case-views.ts'
import { firmsToLeave } from '../admission/refuse-interested.ts'
import type { FirmLooks, KeptLabelRecord, Store } from '../../store/index.ts'

/** How a label on record stands, and what somebody may want to look at. It decides nothing. */
export interface LabelExamined {
  readonly on: IsoDay
  /** Does it hold on the day, as far as somebody found? */
  readonly holds: Finding
  readonly recheck: Recheck
  /** Null: whoever asks sees no other firm. */
  readonly hints: readonly RegisterHint[] | null
}

/** So many profiles are compared with. */
const MOST_PROFILES = 5_000

/** Whoever acts for a firm sees no other, and whoever has an interest in one is told nothing of that one. */
export async function examineLabel ({ store, clock }: Pick<Dependencies, 'store' | 'clock'>, record: KeptLabelRecord, caller: Pick<CaseCaller, 'by' | 'reach'>): Promise<LabelExamined> {
  const on = amsterdamDay(clock.now())
  return { on, holds: labelHolds(record, on), recheck: recheckOf(record, { on, everyDays: (await store.cases.procedure())?.procedure.recheckDays ?? null }), hints: caller.reach.all ? await hintsFor(store, caller, record) : null }
}

async function hintsFor (store: Store, caller: Pick<CaseCaller, 'by' | 'reach'>, record: KeptLabelRecord): Promise<readonly RegisterHint[]> {
  const left = await firmsToLeave({ store }, caller)
  return (await hintsOf(store, record)).filter(({ other }) => !left.some(({ organisation }) => isSameOrganisation(organisation, other)))
}

/**
 * Firms that have, had or want a label or a badge are compared: by what the register calls them, and by what they say of themselves, with where they can be visited and which organisations
 * direct them. The register knows neither. A firm that left it out is compared by its name alone, and so is one whose town is not known: the same street is in many towns.
 */
async function hintsOf (store: Store, { organisation }: KeptLabelRecord): Promise<readonly RegisterHint[]> {
  const { suppliers = [] } = await store.registerAt() ?? {}
  const entries = joined([
    ...suppliers.filter((one) => one.labels.length > 0 || one.admissions.length > 0 || isSameOrganisation(one.identifier, organisation)).map(({ identifier, name }): RegisterEntry => ({ organisation: identifier, names: [name], address: null, directors: null })),
    ...(await store.profiles.looks(MOST_PROFILES)).map(entryOfFirm)
  ])
  const own = entries.find((entry) => isSameOrganisation(entry.organisation, organisation))
  return own === undefined ? [] : registerHints(own, entries)
}

function entryOfFirm ({ organisation, names = [], place, address, directors }: FirmLooks): RegisterEntry {
  return { organisation, names, address: address === undefined || place === undefined ? null : `${address}, ${place.town}`, directors: directors?.map(normalOrganisation) ?? null }
}

/** One entry for a firm, with every name that it goes by. */
function joined (all: readonly RegisterEntry[]): readonly RegisterEntry[] {
  const firms = new Map<string, RegisterEntry>()
  for (const entry of all) {
    const key = JSON.stringify([entry.organisation.scheme, entry.organisation.value])
    const known = firms.get(key)
    firms.set(key, known === undefined ? entry : { ...known, names: [...new Set([...known.names, ...entry.names])], address: known.address ?? entry.address, directors: known.directors ?? entry.directors })
  }
  return [...firms.values()]
}
