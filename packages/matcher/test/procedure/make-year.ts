// Purchases that lean on a badge, and the year of it: a test shows only what matters.
import type { EndedBadge, LeaningPurchase, Pathway, PathwayStep, RunningBadge } from '@sroi/matcher'

/** € 100 for a contract that runs from 2027 to 2029, on the last day of June 2028. */
export function leaning (parts: Partial<LeaningPurchase> = {}): LeaningPurchase {
  return { id: 'p-1', supplier: 's-1', contract: 'c-1', contractor: 'Aannemer Fictief', cents: 10_000, countsCents: 10_000, countsOn: '2028-06-30', contractPeriod: { from: '2027-01-01', until: '2029-12-31' }, cpv: ['77310000'], ...parts }
}

export function running (parts: Partial<RunningBadge> = {}): RunningBadge {
  return { supplier: 's-1', case: 'case-1', state: 'admitted-temporarily', until: '2028-01-19', isOpenEnded: false, milestones: [], ...parts }
}

export function ended (parts: Partial<EndedBadge> = {}): EndedBadge {
  return { supplier: 's-1', case: 'case-1', how: 'lapsed', until: '2028-01-19', effect: 'until-the-day', ...parts }
}

export function pathway (...steps: readonly PathwayStep[]): Pathway {
  return { scheme: 'fictional', level: null, name: 'Fictief keurmerk', outcome: 'reachable', finding: { code: 'pathway', verdict: 'met', facts: [], rule: null, on: null, missing: [], because: [] }, missing: [], latestStart: null, steps }
}

export function act (fact: 'impactReport' | 'missionInStatutes', days: number | null): PathwayStep {
  return { kind: 'act', fact, asked: true, days }
}
