// Which provision applies, on two clocks: the days it is valid, and what could be known.
import t from 'tap'
import { mergeRuleSets, MatcherError, type RateRule, type RuleSet } from '@sroi/matcher'
import { findBinding, findProvision, type Situation } from '../dist/rules/index.js'
import { open, provision, rules, rulesOf, ruleSet } from './make.ts'

const at = (parts: Partial<Situation> = {}): Situation => ({ trigger: 'contract', nature: 'services', days: { publication: '2026-01-01' }, knownAt: '2026-11-22T00:00:00Z', ...parts })
const scope = { applies: true }

t.test('finds the provision that was valid on the selecting day', async (t) => {
  const set = rules({ scope: [
    provision(scope, { id: 'old', valid: { from: '2020-01-01', until: '2025-12-31' } }),
    provision(scope, { id: 'new', valid: { from: '2026-01-01', until: null } })
  ] })
  const idOn = (days: Situation['days']): string => {
    const found = findProvision(set, 'scope', at({ days }))
    return found.state === 'in-force' ? found.rule.provision : `${found.state} ${found.missing.map(({ name }) => name).join()}`
  }
  t.equal(idOn({ publication: '2025-12-31' }), 'old', 'the last day is included')
  t.equal(idOn({ publication: '2026-01-01' }), 'new')
  t.equal(idOn({ publication: '2019-12-31' }), 'no-provision scope', 'a day before any rule')
  t.equal(idOn({ publication: '2025-12-01', contract: '2026-02-01' }), 'undecided scope.selectedBy', 'a text that does not say which day selects decides nothing when the days disagree')
  t.equal(idOn({ publication: '2025-01-01', contract: '2025-02-01' }), 'old', 'unless all days agree')
  t.equal(idOn({}), 'undecided days.publication', 'without a day nothing is selected')
})

t.test('a provision that names its day waits for that day', async (t) => {
  const set = rules({ scope: [provision(scope, { selectedBy: 'award' })] })
  t.same(open(findProvision(set, 'scope', at())).missing, [{ kind: 'contract-fact', name: 'days.award' }])
  t.equal(open(findProvision(set, 'scope', at({ days: { award: '2026-03-01' } }))).on, '2026-03-01')
})

t.test('an unknown nature is harmless only while all natures agree', async (t) => {
  const set = rules({
    scope: [provision(scope)],
    labourShare: [provision({ minimumBasisPoints: 3000, operator: '>=' as const }, { when: { natures: ['supplies'] } })]
  })
  const { nature: _nature, ...unknownNature } = at()
  t.equal(findProvision(set, 'scope', unknownNature).state, 'in-force')
  t.same(findProvision(set, 'labourShare', unknownNature), { state: 'undecided', missing: [{ kind: 'contract-fact', name: 'nature' }] })
  t.equal(findProvision(set, 'labourShare', at({ nature: 'works' })).state, 'no-provision')
  t.equal(findProvision(set, 'labourShare', at({ nature: 'supplies' })).state, 'in-force')
})

t.test('two provisions at once decide nothing', async (t) => {
  const set = rules({ rate: [provision({ kind: 'fixed' as const, basisPoints: 500, lowerIsPossible: false }, { id: 'a' }), provision({ kind: 'fixed' as const, basisPoints: 200, lowerIsPossible: false }, { id: 'b' })] })
  const found = findProvision(set, 'rate', at())
  t.same(open(found).missing, [{ kind: 'rule-value', name: 'rate.contradiction' }])
  t.same(found.state === 'undecided' && found.contradicting?.map(({ provision: id }) => id), ['a', 'b'], 'and both are named')
})

t.test('what is missing in the source is missing here, with its source', async (t) => {
  const found = open(findProvision(rules({ rate: [provision<RateRule>(null)] }), 'rate', at()))
  t.equal(found.state, 'value-missing')
  t.equal(found.rule?.basis.title, 'A rule')
  t.same(found.missing, [{ kind: 'rule-value', name: 'rate' }])
})

t.test('tells a day before any rule from an authority without rules', async (t) => {
  const before = open(findProvision(rules({ scope: [provision(scope)] }), 'scope', at({ days: { publication: '2010-01-01' } })))
  t.same([before.state, before.known], ['no-provision', true])
  t.equal(open(findProvision(rules({}), 'scope', at())).known, false)
})

t.test('Bloemendaal, 10 February 2021: in force as known today, not as known then', async (t) => {
  const set = rulesOf('bloemendaal')
  const on = (knownAt: string): string => findProvision(set, 'rate', at({ days: { publication: '2021-02-10' }, knownAt })).state
  t.equal(on('2021-02-10T12:00:00Z'), 'no-provision')
  t.equal(on('2021-05-20T23:59:59Z'), 'no-provision')
  t.equal(on('2021-05-21T00:00:00Z'), 'in-force')
  t.equal(on('2026-11-22T00:00:00Z'), 'in-force')
})

t.test('a correction counts from the day it was published', async (t) => {
  const set = rules({ rate: [
    provision({ kind: 'fixed' as const, basisPoints: 500, lowerIsPossible: false }, { id: 'wrong', withdrawn: '2026-06-01' }),
    provision({ kind: 'fixed' as const, basisPoints: 200, lowerIsPossible: false }, { id: 'right', published: '2026-06-01' })
  ] })
  const on = (knownAt: string): string | undefined => open(findProvision(set, 'rate', at({ knownAt }))).rule?.provision
  t.equal(on('2026-05-31T23:59:59Z'), 'wrong')
  t.equal(on('2026-06-01T00:00:00Z'), 'right')
})

t.test('what was published after the contract was concluded does not bind it', async (t) => {
  const set = rulesOf('bloemendaal')
  const bind = (days: Situation['days'], isConcluded = true): string => {
    const { found, tooLate } = findBinding(set, 'scope', at({ days }), isConcluded)
    const { missing } = open(found)
    return `${found.state}${tooLate === null ? '' : `, ${tooLate.provision} was too late`}${missing === undefined ? '' : `: ${missing.map(({ name }) => name).join()}`}`
  }
  t.equal(bind({ publication: '2021-02-10', contract: '2021-05-20' }), 'no-provision, scope-tenders was too late: scope')
  t.equal(bind({ publication: '2021-02-10', contract: '2021-05-21' }), 'in-force')
  t.equal(bind({ publication: '2021-02-10' }), 'undecided: days.contract', 'the day of the contract decides, and is not known')
  t.equal(bind({ publication: '2021-02-10', award: '2021-05-25' }), 'in-force', 'a contract is not concluded before its award')
  t.equal(bind({ publication: '2021-02-10' }, false), 'in-force', 'no contract yet')
  t.equal(findBinding(set, 'scope', at({ days: { publication: '2021-02-10', contract: '2021-06-01' }, knownAt: '2021-05-20T12:00:00Z' }), true).found.state, 'no-provision', 'a day of the contract that lies ahead brings no knowledge of it')
  t.equal(bind({ publication: '2010-01-01', contract: '2010-06-01' }), 'no-provision: scope', 'no rule came too late where none came')
})

t.test('rule sets are read as one, base first', async (t) => {
  const base: RuleSet = { id: 'base', version: '1', title: { nl: 'b', en: 'b' }, authority: null, provisions: { scope: [provision(scope, { id: 's' })], rate: [provision({ kind: 'fixed' as const, basisPoints: 500, lowerIsPossible: false }, { id: 'r' })] } }
  const top: RuleSet = { ...base, id: 'top', authority: 'town', extends: 'base', provisions: { rate: [provision({ kind: 'fixed' as const, basisPoints: 200, lowerIsPossible: false }, { id: 'r2', replaces: 'r' })] } }
  const merged = mergeRuleSets([base, top])
  t.equal(merged.authority, 'town')
  t.same(merged.layers, [{ id: 'base', version: '1' }, { id: 'top', version: '1' }])
  t.same(merged.provisions.rate.map(({ ruleSet, provision }) => `${ruleSet} ${provision.id}`), ['top r2'])
  t.same(merged.provisions.scope.map(({ ruleSet }) => ruleSet), ['base'], 'what is not replaced stays')
  t.same(mergeRuleSets([]).provisions.scope, [], 'an authority without rule sets has no provisions')
})

t.test('rule sets that do not build on each other are refused, with every problem', async (t) => {
  const wrong: RuleSet = { ...ruleSet('netherlands'), id: 'wrong', extends: 'nothing', provisions: { rate: [provision({ kind: 'fixed' as const, basisPoints: 1, lowerIsPossible: false }, { replaces: 'gone' })] } }
  try {
    mergeRuleSets([wrong])
    t.fail('nothing was refused')
  } catch (error) {
    t.ok(error instanceof MatcherError)
    t.equal((error as MatcherError).code, 'INVALID_RULE_SET')
    t.same((error as MatcherError).problems.map(({ place, code }) => `${place} ${code}`), ['/wrong/extends wrong-layer', '/wrong/provisions/rate/p/replaces replaces-nothing'])
  }
})

t.test('a provision for a labour share waits until the share is known', async (t) => {
  const fixed = (basisPoints: number): RateRule => ({ kind: 'fixed', basisPoints, lowerIsPossible: false })
  const set = rules({ rate: [
    provision(fixed(500), { id: 'labour', when: { labourShare: { atLeastBasisPoints: 3000 } } }),
    provision(fixed(200), { id: 'goods', when: { labourShare: { belowBasisPoints: 3000 } } })
  ] })
  t.same(open(findProvision(set, 'rate', at())).missing, [{ kind: 'contract-fact', name: 'labourShare' }])
  t.equal(open(findProvision(set, 'rate', at({ labourShareBasisPoints: 3000 }))).rule?.provision, 'labour')
  t.equal(open(findProvision(set, 'rate', at({ labourShareBasisPoints: 2999 }))).rule?.provision, 'goods')
})
