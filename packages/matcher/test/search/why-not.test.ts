// Why is a firm not there, and what is the least that would bring it in?
import fc from 'fast-check'
import t from 'tap'
import { type Filters, MatcherError, type Supplier } from '@sroi/matcher'
import { type Change, type ChangeCosts, search, type SearchRequest, type WhyNot, whyNot } from '@sroi/matcher/search'
import { applyChanges } from '../../dist/search/apply-changes.js'
import { ask } from '../../dist/search/ask.js'
import { judge } from '../../dist/judge.js'
import { admission, label, offering, request, rulesOf, supplier } from '../make.ts'
import { anySearch, READER } from './arbitrary.ts'

const COSTS: ChangeCosts = {
  'choose-also': 1, 'choose-label': 1, widen: 1, 'leave-out': 2, 'deliver-on': 3, 'spend-more': 4, 'firm-states': 3, 'firm-offers': 8, 'firm-lowers-minimum': 6, 'firm-obtains-label': 30, 'firm-is-admitted': 15
}

function why (parts: Partial<Supplier>, filters: Filters = {}, others: Partial<SearchRequest> = {}): WhyNot {
  return whyNot({ ...request({ suppliers: [supplier({ id: 'other' }), supplier({ id: 'it', ...parts })] }), filters, ...others }, 'it', COSTS, READER)
}

function changes ({ counterfactuals }: WhyNot): readonly (readonly Change[])[] {
  return counterfactuals.map((one) => one.changes)
}

t.test('each way in is exact and minimal: applying it ranks the firm, and leaving out any part does not', async (t) => {
  let ways = 0
  let larger = 0
  fc.assert(fc.property(anySearch, (asked) => {
    for (const firm of asked.suppliers) {
      let told: WhyNot
      try {
        told = whyNot(asked, firm.id, COSTS, READER)
      } catch (error) {
        if (error instanceof MatcherError) return true
        throw error
      }
      const { question } = ask(asked, READER)
      const at = { delivery: question.purchase.delivery, near: question.filters.near }
      const isRanked = (parts: readonly Change[]): boolean => {
        const after = applyChanges({ request: asked, supplier: firm }, parts, at)
        return judge(after.supplier, ask(after.request, READER).question).place === 'ranked'
      }
      for (const { changes, judgement, cost } of told.counterfactuals) {
        if (!isRanked(changes) || judgement.verdict !== 'met' || cost !== changes.reduce((sum, { kind }) => sum + COSTS[kind], 0)) return false
        for (let kept = 0; kept < 2 ** changes.length - 1; kept += 1) {
          if (isRanked(changes.filter((_, index) => (kept & (1 << index)) !== 0))) return false
        }
        ways += 1
        if (changes.length > 1) larger += 1
      }
      if (told.counterfactuals.length > 3) return false
    }
    return true
  }), { numRuns: 60 })
  t.ok(ways >= 60 && larger >= 15, `${ways} ways, ${larger} of more than one change`)
})

t.test('it stands where the search puts it, with its rank', async (t) => {
  fc.assert(fc.property(anySearch, (asked) => {
    try {
      const { ranked, pending, refused } = search({ ...asked, show: 1000 }, READER)
      return asked.suppliers.every(({ id }) => {
        const { place, rank } = whyNot(asked, id, COSTS, READER)
        const at = ranked.items.findIndex((one) => one.supplier.id === id)
        const expected = at >= 0 ? 'ranked' : pending.items.some((one) => one.supplier.id === id) ? 'pending' : refused.items.some((one) => one.supplier.id === id) ? 'refused' : 'outside'
        return place === expected && rank === (at >= 0 ? at + 1 : null)
      })
    } catch (error) {
      if (error instanceof MatcherError) return true
      throw error
    }
  }), { numRuns: 40 })
  t.pass('40 registers')
})

t.test('a condition of the user: the least is to choose its value too, then to leave the condition out', async (t) => {
  const told = why({ place: { town: 'Zandvoort', municipality: 'zandvoort' } }, { municipalities: ['haarlem'] })
  t.same([told.place, told.rank], ['outside', null])
  t.same(told.judgement.asked.map(({ code, verdict }) => [code, verdict]), [['asked-municipality', 'not-met']])
  t.same(changes(told), [[{ kind: 'choose-also', condition: 'municipalities', value: 'zandvoort' }]], 'two ways about the same thing are one way')
})

t.test('a radius is widened to the metre', async (t) => {
  const near = { x: 102_000, y: 480_001 }
  t.same(changes(why({}, { withinMetres: 5000 }, { need: { near } }))[0], [{ kind: 'widen', condition: 'withinMetres', to: 9999 }])
  t.same(changes(why({ place: { town: 'X', municipality: 'x', point: { x: 102_001, y: 490_000 } } }, { withinMetres: 5000 }, { need: { near } }))[0], [{ kind: 'widen', condition: 'withinMetres', to: 10_000 }])
})

t.test('a bound is moved just far enough', async (t) => {
  const slow = { offerings: [offering({ id: 'a', leadTimeDays: 40 }), offering({ id: 'b', leadTimeDays: 21 })] }
  const found = changes(why(slow, { mostLeadTimeDays: 7 })).flat()
  t.same(found[0], { kind: 'widen', condition: 'mostLeadTimeDays', to: 21 })
})

t.test('a badge that starts later, or ended: another day of delivery within the contract', async (t) => {
  const later = why({ admissions: [admission({ period: { from: '2027-02-01', until: null } })] })
  t.same(changes(later)[0], [{ kind: 'deliver-on', day: '2027-02-01' }])
  const over = why({ admissions: [admission({ standing: 'temporary', period: { from: '2026-01-01', until: '2027-01-31' } })] }, {}, { need: { delivery: '2027-06-01' } })
  t.same(changes(over)[0], [{ kind: 'deliver-on', day: '2027-01-31' }])
  const past = why({ admissions: [admission({ standing: 'temporary', period: { from: '2026-01-01', until: '2026-06-30' } })] })
  t.notOk(changes(past).flat().some(({ kind }) => kind === 'deliver-on'), 'yesterday cannot be chosen')
})

t.test('no badge: to be admitted, for a full one with a label', async (t) => {
  t.same(changes(why({ admissions: [], labels: [] })), [
    [{ kind: 'firm-is-admitted', standing: 'temporary' }],
    [{ kind: 'firm-is-admitted', standing: 'full' }, { kind: 'firm-obtains-label', scheme: 'b-corp', level: null }]
  ])
  t.same(changes(why({ labels: [label({ period: { from: '2024-01-01', until: '2026-06-30' } })] })).flat().map(({ kind }) => kind).includes('firm-obtains-label'), true, 'a full badge whose label ended')
})

t.test('a fact that is missing: the firm states it', async (t) => {
  t.same(changes(why({}, { mostLeadTimeDays: 14 }))[0], [{ kind: 'leave-out', condition: 'mostLeadTimeDays' }])
  t.same(changes(why({}, { mostLeadTimeDays: 14 }))[1], [{ kind: 'firm-states', fact: 'offerings.leadTimeDays', offering: 'o-1', value: 14 }])
  t.same(changes(why({ offerings: [] }))[0], [{ kind: 'firm-offers', offering: null }])
})

t.test('an order that stays too small: spend more, or a lower minimum, to the cent', async (t) => {
  const told = changes(why({ offerings: [offering({ minimumOrderCents: 9_000_00 })] }, {}, { need: { budgetCents: 4_000_00 } }))
  t.same(told, [[{ kind: 'spend-more', toCents: 9_000_00 }]], 'a lower minimum is about the same')
  t.same(changes(why({ offerings: [offering({ minimumOrderCents: 90_000_00, capacityCents: 100_000_00 })] })), [[{ kind: 'firm-lowers-minimum', offering: 'o-1', toCents: 17_500_00 }]], 'no more than is left of the obligation')
})

t.test('a smallest order is lowered far enough for what the user asks of it as well', async (t) => {
  // € 17 500 would be bought, and nobody with a smallest order above € 500 is wanted
  const told = why({ offerings: [offering({ minimumOrderCents: 40_000_00 })] }, { mostMinimumOrderCents: 500_00 })
  t.match(told.counterfactuals.map((one) => one.changes), [[{ kind: 'firm-lowers-minimum', toCents: 500_00 }]])
  t.equal(told.counterfactuals[0]?.judgement.verdict, 'met')
})

t.test('several things at once are told together', async (t) => {
  const told = why({ place: { town: 'Zandvoort', municipality: 'zandvoort' }, admissions: [], labels: [] }, { municipalities: ['haarlem'] })
  t.same(changes(told)[0], [{ kind: 'choose-also', condition: 'municipalities', value: 'zandvoort' }, { kind: 'firm-is-admitted', standing: 'temporary' }])
})

t.test('where the rule does not know, no change of the question or the firm is made up', async (t) => {
  const told = why({}, {}, { authority: 'elsewhere', ruleSet: rulesOf(null) })
  t.same([told.place, told.counterfactuals], ['pending', []])
  t.same(told.judgement.finding.missing.map(({ kind }) => kind), ['rule-value'])
})

t.test('what a change costs decides which comes first', async (t) => {
  const dear: ChangeCosts = { ...COSTS, 'choose-also': 50, 'firm-is-admitted': 1 }
  const asked = { ...request({ suppliers: [supplier({ id: 'it', admissions: [admission({ standing: 'temporary', period: { from: '2026-01-01', until: null } })] })] }), filters: { standings: ['full' as const] } }
  t.same(whyNot(asked, 'it', COSTS, READER).counterfactuals[0]?.changes, [{ kind: 'choose-also', condition: 'standings', value: 'temporary' }])
  t.same(whyNot(asked, 'it', dear, READER).counterfactuals[0]?.changes, [{ kind: 'firm-is-admitted', standing: 'full' }])
})

t.test('a firm that is not in the register is an error that says so', async (t) => {
  try {
    whyNot(request(), 'nobody', COSTS, READER)
    t.fail('nothing was refused')
  } catch (error) {
    t.same((error as MatcherError).problems.map(({ place, code }) => `${place} ${code}`), ['/supplier no-supplier'])
  }
})

t.test('a firm with many of everything ends soon', async (t) => {
  const many = Array.from({ length: 40 }, (_, index) => index)
  const told = why({
    admissions: many.map((index) => admission({ standing: 'withdrawn', period: { from: `2027-01-${String(index % 28 + 1).padStart(2, '0')}`, until: null } })),
    labels: many.map((index) => label({ scheme: `s-${index}` })),
    offerings: many.map((index) => offering({ id: `o-${index}`, leadTimeDays: 100 + index, capacityCents: index, minimumOrderCents: 90_000_000_00 + index, period: { from: '2030-01-01', until: null } }))
  }, { standings: ['full'], labels: [{ scheme: 'x' }], municipalities: ['a'], worksIn: ['b'], divisions: ['99'], withinMetres: 0, mostLeadTimeDays: 0, leastCapacityCents: 10, mostMinimumOrderCents: 0 })
  t.equal(told.place, 'outside')
})
