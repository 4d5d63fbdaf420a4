// Findings of what can be done when nothing fits, and of what is said to a buyer, from many searches.
import fc from 'fast-check'
import { type BuildingBlockRule, type Finding, MatcherError, type MergedRuleSet } from '@sroi/matcher'
import { inviteFirms, marketTest, nextBest, type SearchRequest } from '@sroi/matcher/search'
import { admission, everyFinding, label, offering, provision, request, rulesOf, statement, supplier, TODAY } from '../make.ts'
import { anySearch, READER } from './arbitrary.ts'

function orNone (find: () => readonly Finding[]): readonly Finding[] {
  try {
    return find().flatMap(everyFinding)
  } catch (error) {
    if (error instanceof MatcherError) return []
    throw error
  }
}

/** The rules of the region with a small table of building blocks. */
function withBlocks (): MergedRuleSet {
  const merged = rulesOf('bloemendaal')
  const block = (values: BuildingBlockRule['values']): BuildingBlockRule => ({ values, hoursBasis: null, proRataByDuration: null, minimumWeekHundredths: null, cap: null, maximumPerDayCents: null })
  const rows = [
    provision(block([{ unit: 'year', cents: 30_000_00 }]), { id: 'a', when: { efforts: { kinds: ['hire', 'secondment'], groups: ['participatiewet'], benefitMonths: { lower: { value: 24, operator: '>=' }, upper: null } } } }),
    provision(block([{ unit: 'hour', cents: 100_00 }, { unit: 'actual-cost', basisPoints: 10_000 }]), { id: 'b', when: { efforts: { kinds: ['hours'] } } }),
    provision(block([{ unit: 'labour-cost', basisPoints: 5000 }]), { id: 'c', when: { efforts: { kinds: ['internship'], education: [{ track: 'bbl', levels: { from: 1, until: 2 } }] } } }),
    provision<BuildingBlockRule>(null, { id: 'd', when: { efforts: { kinds: ['training'] } } })
  ]
  return { ...merged, provisions: { ...merged.provisions, buildingBlocks: rows.map((row) => ({ ruleSet: 'test', provision: row })) } }
}

function ofBuyer (asked: SearchRequest): readonly Finding[] {
  const { filters: _filters, seed: _seed, after: _after, ...rest } = asked
  return [
    ...orNone(() => [inviteFirms({ ...rest, procedure: 'multiple-private', invite: 2 }, READER).finding]),
    ...orNone(() => [marketTest({ ...rest, routes: ['sheltered-workshop', 'sheltered-programme'] }, READER).finding])
  ]
}

export function manyAdviceFindings (): readonly Finding[] {
  const searches = fc.sample(anySearch, { numRuns: 80, seed: 5 })
  const blocks = request({ ruleSet: withBlocks(), suppliers: [supplier({ offerings: [offering({ capacityCents: 100_00 })] })] })
  const { capacityCents: _capacity, ...silent } = offering()
  const workshops = ['a', 'b'].map((id) => supplier({ id, shelteredWorkshop: statement(true), offerings: [silent] }))
  const later = supplier({ id: 'c', shelteredWorkshop: statement(true), labels: [label({ period: { from: '2027-02-01', until: null } })] })
  const temporary = supplier({ admissions: [admission({ standing: 'temporary', period: { from: '2026-06-01', until: '2027-05-31' } })] })
  const coordinator = { name: 'Fictief loket', contact: {} }
  return [
    ...searches.flatMap((asked) => [...orNone(() => nextBest(asked, READER, { coordinator }).steps.map(({ finding }) => finding)), ...ofBuyer(asked)]),
    ...orNone(() => nextBest(blocks, READER, { coordinator }).steps.map(({ finding }) => finding)),
    ...orNone(() => nextBest({ ...request({ suppliers: workshops }), filters: { standings: ['temporary'], mostLeadTimeDays: 5, leastCapacityCents: 1, labels: [{ scheme: 'pso' }] } }, READER).steps.map(({ finding }) => finding)),
    ...orNone(() => nextBest({ ...request({ suppliers: [temporary] }), filters: { standings: ['full'] } }, READER).steps.map(({ finding }) => finding)),
    ...orNone(() => [inviteFirms({ ...request({ suppliers: workshops }), procedure: 'single-private', invite: 1, invitedLately: {}, reason: { text: 'Zij werken al in de wijk', on: TODAY } }, READER).finding]),
    ...orNone(() => [marketTest({ ...request({ suppliers: [...workshops, later] }), routes: ['sheltered-workshop'] }, READER).finding]),
    ...orNone(() => [marketTest({ ...request({ suppliers: workshops }), routes: ['public-service'] }, READER).finding])
  ]
}
