// A market test as a finding.
import type { Finding } from '../model/finding.ts'
import type { CountedToday, MarketTest } from '../model/market-test.ts'
import type { IsoDay } from '../model/values.ts'
import { fact, finding } from '../primitives/index.ts'

export function marketFinding ({ today, later, byRoute, capacity, offers, plan }: Omit<MarketTest, 'finding' | 'provenance'>, on: IsoDay): Finding {
  const more = later.byRecord + later.byPathway
  const until = fact('until', 'day', later.until)
  return finding('market-test', verdictOf(today), {
    facts: [...countsOf(today), fact('qualify-later', 'count', more), until],
    on,
    discretion: true,
    because: [
      finding('market-today', verdictOf(today), { facts: countsOf(today), on }),
      finding('market-later', more > 0 ? 'met' : later.unknown > 0 ? 'unknown' : 'not-met', {
        facts: [until, fact('qualify-later', 'count', more), fact('by-record', 'count', later.byRecord), fact('by-pathway', 'count', later.byPathway), fact('qualify-unknown', 'count', later.unknown)],
        on: later.until,
        missing: later.unknown > 0 ? [{ kind: 'supplier-fact', name: 'label.pathway' }] : []
      }),
      ...byRoute.map((counted) => finding('market-route', verdictOf(counted), { facts: [fact('route', 'code', counted.route), ...countsOf(counted)], on })),
      finding('market-capacity', capacity.notStated > 0 ? 'unknown' : 'met', {
        facts: [fact('capacity-together', 'cents', capacity.cents), ...(capacity.notStated === 0 ? [] : [fact('capacity-not-stated', 'count', capacity.notStated)])],
        on,
        missing: capacity.notStated > 0 ? [{ kind: 'supplier-fact', name: 'offerings.capacity' }] : []
      }),
      offersFinding(offers, on),
      plan.finding
    ]
  })
}

function offersFinding ({ yearCents, ...counts }: MarketTest['offers'], on: IsoDay): Finding {
  const verdict = verdictOf(counts)
  const missing = [
    ...(yearCents === null ? [{ kind: 'contract-fact' as const, name: 'value.estimated' }, { kind: 'contract-fact' as const, name: 'period' }] : []),
    ...(yearCents !== null && counts.unknown > 0 ? [{ kind: 'supplier-fact' as const, name: 'offerings.capacity' }] : [])
  ]
  return finding('market-offers', verdict, { facts: [fact('value-in-year', 'cents', yearCents), ...countsOf(counts)], on, missing: counts.unknown > 0 ? missing : [] })
}

/** One that qualifies is enough to say that there are; where nobody is known to, one that may leaves it open. */
function verdictOf ({ met, unknown }: CountedToday): Finding['verdict'] {
  return met > 0 ? 'met' : unknown > 0 ? 'unknown' : 'not-met'
}

function countsOf ({ met, unknown, notMet }: CountedToday): Finding['facts'] {
  return [fact('qualify', 'count', met), fact('qualify-unknown', 'count', unknown), fact('qualify-not', 'count', notMet)]
}
