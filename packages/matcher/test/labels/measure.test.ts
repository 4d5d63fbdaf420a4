// The contribution of a firm, the weights and the norms: every number of the source once more, and each edge from both sides.
import t from 'tap'
import type { Firm, TargetGroupFte } from '@sroi/matcher'
import { assessLabel, measurePso } from '@sroi/matcher/labels'
import { atWork, DAYS, firm, ruleSetOf, rulesOf, stepOf, verdictOn } from './firm.ts'

const RULES = rulesOf('pso')
const WHOLE = 10_000

// Copied by hand from the issuer's page, in per cents, apart from the data.
const NORMS = [
  [2, 21.4, 28.0, 33.0], [5, 12.6, 17.0, 22.0], [10, 6.7, 9.0, 15.5], [15, 6.2, 8.0, 13.0], [20, 5.7, 7.3, 10.8], [25, 5.2, 6.6, 9.8],
  [30, 4.7, 6.1, 8.9], [35, 4.2, 5.6, 8.4], [40, 3.7, 5.1, 7.9], [45, 3.4, 4.6, 7.4], [50, 3.0, 3.7, 6.8], [60, 2.6, 3.4, 5.7],
  [70, 2.3, 3.0, 5.1], [80, 2.0, 2.6, 4.6], [90, 1.7, 2.3, 4.2], [100, 1.5, 2.1, 3.9], [105, 1.4, 1.9, 3.7]
] as const

const POSITIONS: Readonly<Record<string, number>> = {
  'sw-indication': 1, participatiewet: 1, ioaw: 1, ioaz: 1, wao: 1, wia: 1, waz: 1, wajong: 1, 'bbl-bol-1': 0.5, 'vso-pro-internship': 0.5, 'bbl-bol-2': 0.25,
  'vso-pro': 1, ww: 0.75, 'wiw-id': 1, 'target-group-register': 1, 'status-lost-within-two-years': 1
}
const CONTRACTS: Readonly<Record<string, number>> = {
  regular: 1, 'supported-work': 1, secondment: 0.9, flex: 0.9, internship: 0.75, 'work-experience': 0.75, reintegration: 0.75, 'trial-placement': 0.5
}

const one = (position: string, contractType: string, fteHundredths = 100): TargetGroupFte => ({ position, contractType, fteHundredths })
const direct = (groups: readonly TargetGroupFte[]): unknown => measurePso(atWork(1000, groups), RULES).direct
const exactly = (basisPoints: number): object => ({ leastBasisPoints: basisPoints, mostBasisPoints: basisPoints })

t.test('the norms are those of the page, row by row', async (t) => {
  const [norms] = ruleSetOf('pso').measurement?.norms ?? []
  t.same(norms?.value?.rows, NORMS.map(([size, ...steps]) => ({ fteHundredths: size * 100, steps: Object.fromEntries(steps.map((norm, index) => [String(index + 1), Math.round(norm * 100)])) })))
  t.equal(norms?.value?.lastAndAbove, true)
})

t.test('just below, at and above the norm, at each size and each step', async (t) => {
  for (const [size, ...steps] of NORMS) {
    const rules = { ...RULES, measurement: { ...RULES.measurement, norms: tenfold(size) } }
    for (const [index, norm] of steps.entries()) {
      const level = String(index + 1)
      const at = Math.round(norm * size * 10)
      for (const [target, verdict] of [[at - 1, 'not-met'], [at, 'met'], [at + 1, 'met']] as const) {
        const found = assessLabel(atWork(size * 1000, target), [rules], 'pso', level, DAYS.on).because.find(({ code }) => code === 'label-norm')
        t.equal(found?.verdict, verdict, `${size} fte, step ${level}: ${target} hundredths against ${norm} %`)
      }
    }
  }
})

/** The norms of one size, for a firm of ten times that size: a thousandth part of it is then a whole number of hundredths. */
function tenfold (size: number): typeof RULES.measurement.norms {
  const { norms } = RULES.measurement
  if (norms.state !== 'in-force') throw new Error('no norms')
  const rows = norms.value.rows.filter(({ fteHundredths }) => fteHundredths === size * 100).map((row) => ({ ...row, fteHundredths: row.fteHundredths * 10 }))
  return { ...norms, value: { rows, lastAndAbove: false } }
}

/** What the norm of step 1 was compared with. */
function compared (total: number, target: number): readonly string[] | undefined {
  return stepOf(atWork(total, target), 'pso', '1', 'label-norm')?.facts.map(({ name, value }) => `${name} ${String(value)}`)
}

t.test('a published size has its own norm, also by the whole rules', async (t) => {
  t.equal(verdictOn(atWork(10_000, 150), 'pso', '1'), 'met', '1.5 % of 100 fte')
  t.equal(verdictOn(atWork(10_000, 149), 'pso', '1'), 'not-met')
  t.equal(verdictOn(atWork(1000, 67), 'pso', '1'), 'met', '6.7 % of 10 fte')
  t.equal(verdictOn(atWork(1000, 66), 'pso', '1'), 'not-met')
  t.same(compared(1000, 67), ['step 1', 'fte 1000', 'total-contribution 670', 'norm 670'])
})

t.test('between two published sizes nothing is interpolated: both neighbours must agree, and it is said', async (t) => {
  const at = (target: number): string => verdictOn(atWork(700, target), 'pso', '1')
  t.equal(at(89), 'met', '12.7 % reaches the norm of 5 fte and of 10 fte')
  t.equal(at(88), 'unknown', '12.5 % reaches only that of 10 fte; a straight line between them would say met')
  t.equal(at(47), 'unknown', '6.71 %')
  t.equal(at(46), 'not-met', '6.57 % reaches neither')
  t.same(stepOf(atWork(700, 88), 'pso', '1', 'label-norm')?.missing, [{ kind: 'rule-value', name: 'label.norms.size' }])
  t.same([142, 143, 164, 165].map((target) => verdictOn(atWork(5500, target), 'pso', '1')), ['not-met', 'unknown', 'unknown', 'met'], 'the norms themselves: 2.6 % of 60 fte, 3 % of 50')
  t.same(compared(700, 89), ['step 1', 'fte 700', 'total-contribution 1271', 'norm-larger-size 670', 'norm-smaller-size 1260', 'between-sizes true'])
  t.equal(verdictOn(atWork(501, 64), 'pso', '1'), 'met', 'also a hundredth of an fte above a size')
})

t.test('a contribution between bounds is compared with the bound that decides', async (t) => {
  const groups = (sure: number, open: number): TargetGroupFte[] => [one('wia', 'regular', sure), one('wia', 'sw-seconded-elsewhere', open)]
  const shown = (sure: number, open: number): unknown => {
    const { verdict, facts } = stepOf(atWork(1000, groups(sure, open)), 'pso', '1', 'label-norm') ?? { verdict: null, facts: [] }
    return [verdict, facts.find(({ name }) => name === 'total-contribution')?.value]
  }
  t.same(shown(67, 100), ['met', 670], 'at least 6.7 %')
  t.same(shown(10, 56), ['not-met', 660], 'at most 6.6 %')
  t.same(shown(10, 57), ['unknown', 100], 'between 1 % and 6.7 %')
})

t.test('the measurement is told with the norm: one figure each, or two bounds', async (t) => {
  const told = (subject: Firm): readonly string[] => {
    const finding = stepOf(subject, 'pso', '1', 'label-norm')?.because[0]
    return [finding?.verdict ?? '', ...(finding?.facts ?? []).map(({ name, value }) => `${name} ${String(value)}`)]
  }
  t.same(told(atWork(900, 90, 100)), ['met', 'fte 900', 'direct-contribution 1000', 'indirect-contribution 1000', 'total-contribution 2000'])
  t.same(told(atWork(1000, [one('wia', 'sw-seconded-elsewhere')])), ['unknown', 'fte 1000', 'direct-contribution-least 0', 'direct-contribution-most 1000', 'indirect-contribution 0', 'total-contribution-least 0', 'total-contribution-most 1000'])
  t.same(told(firm()), ['unknown', 'fte null', 'direct-contribution null', 'indirect-contribution null', 'total-contribution null'])
})

t.test('a step without a norm is unknown', async (t) => {
  const found = RULES.requirements.find(({ id }) => id === 'norm-1')?.found
  const rules = { ...RULES, requirements: RULES.requirements.map((requirement) => requirement.id === 'norm-1' && found?.state === 'in-force' ? { ...requirement, found: { ...found, value: { kind: 'norm' as const, step: '4' } } } : requirement) }
  for (const size of [700, 1000, 20_000]) t.match(assessLabel(atWork(size, size), [rules], 'pso', '1', DAYS.on).because[0], { verdict: 'unknown', missing: [{ name: 'label.norms.size' }] })
})

t.test('above the largest size its norm holds, and below the smallest there is none', async (t) => {
  t.equal(verdictOn(atWork(10_500, 147), 'pso', '1'), 'met')
  t.equal(verdictOn(atWork(1_000_000, 14_000), 'pso', '1'), 'met')
  t.same(compared(1_000_000, 14_000), ['step 1', 'fte 1000000', 'total-contribution 140', 'norm 140'])
  t.equal(verdictOn(atWork(1_000_000, 13_999), 'pso', '1'), 'not-met')
  t.equal(verdictOn(atWork(199, 199), 'pso', '1'), 'unknown')
  t.same(stepOf(atWork(199, 0), 'pso', '1', 'label-norm')?.missing, [{ kind: 'rule-value', name: 'label.norms.size' }])
  t.equal(verdictOn(atWork(200, 43), 'pso', '1'), 'met', '21.5 % of 2 fte')
})

t.test('the weights are those of the page, row by row', async (t) => {
  const weights = (table: Readonly<Record<string, number | null>> | null | undefined): object => Object.fromEntries(Object.entries(table ?? {}).map(([name, weight]) => [name, weight === null ? null : weight / WHOLE]))
  const { positionWeights = [], contractWeights = [] } = ruleSetOf('pso').measurement ?? {}
  t.same(weights(positionWeights[0]?.value), POSITIONS)
  t.same(weights(contractWeights[0]?.value), { ...CONTRACTS, 'sw-seconded-elsewhere': null })
  for (const [position, weight] of Object.entries(POSITIONS)) t.same(direct([one(position, 'regular')]), exactly(weight * 1000), `${position} counts for ${weight}`)
  for (const [contract, weight] of Object.entries(CONTRACTS)) t.same(direct([one('wia', contract)]), exactly(weight * 1000), `${contract} counts for ${weight}`)
})

t.test('both weights of a worker are multiplied, and the groups are added before the one rounding', async (t) => {
  t.same(direct([one('bbl-bol-1', 'internship')]), exactly(375), '0.5 times 0.75')
  t.same(direct([one('ww', 'secondment', 33), one('bbl-bol-2', 'trial-placement', 1)]), exactly(224), '2.2275 % and 0.0125 % are 2.24 %; rounded apart they would be 2.23 %')
})

t.test('where no rule says how the two weights go together, only a worker of whom one of them is all of it is weighed', async (t) => {
  const silent = { ...RULES, measurement: { ...RULES.measurement, weighting: { state: 'no-provision' as const, on: DAYS.on, known: false, missing: [{ kind: 'rule-value' as const, name: 'label.weighting' }] } } }
  const of = (position: string, contract: string): unknown => measurePso(atWork(1000, [one(position, contract)]), silent).direct
  t.same(of('wia', 'internship'), exactly(750))
  t.same(of('ww', 'regular'), exactly(750))
  t.same(of('ww', 'internship'), { leastBasisPoints: 0, mostBasisPoints: 1000 })
  t.same(measurePso(atWork(1000, [one('ww', 'internship')]), silent).missing, [{ kind: 'rule-value', name: 'label.weighting' }])
})

t.test('equated positions have the weight of the other one', async (t) => {
  t.same(direct([one('status-holder', 'regular')]), exactly(1000))
  t.same(direct([one('nug-put-forward', 'regular')]), exactly(1000))
})

t.test('what has no known weight counts for something between nothing and all of it', async (t) => {
  const unknown = measurePso(atWork(1000, [one('wia', 'sw-seconded-elsewhere'), one('wia', 'regular')]), RULES)
  t.same(unknown.direct, { leastBasisPoints: 1000, mostBasisPoints: 2000 })
  t.same(unknown.missing, [{ kind: 'rule-value', name: 'label.weight.contract.sw-seconded-elsewhere' }])
  t.same(measurePso(atWork(1000, [one('someone-else', 'regular')]), RULES).missing, [{ kind: 'rule-value', name: 'label.weight.position.someone-else' }])
  t.same(direct([one('constructor', 'regular')]), { leastBasisPoints: 0, mostBasisPoints: 1000 }, 'a word of the language is no position')
})

t.test('hours become fte by the norm the firm names; neither norm is assumed', async (t) => {
  const hours = { position: 'wia', contractType: 'regular', hoursPerWeekHundredths: 7200 }
  const of = (fullTimeHoursHundredths?: number): ReturnType<typeof measurePso> => measurePso(firm({ workforce: { totalFteHundredths: 1000, targetGroup: [hours], ...(fullTimeHoursHundredths === undefined ? {} : { fullTimeHoursHundredths }) }, purchases: [] }), RULES)
  t.same(of(4000).direct, exactly(1800), '72 hours of 40')
  t.same(of(3600).direct, exactly(2000), '72 hours of 36')
  t.same(of().missing, [{ kind: 'supplier-fact', name: 'workforce.fullTimeHours' }])
  t.same(measurePso(firm({ workforce: { totalFteHundredths: 1000, targetGroup: [{ position: 'wia', contractType: 'regular' }] }, purchases: [] }), RULES).missing, [{ kind: 'supplier-fact', name: 'workforce.targetGroup.fte' }])
})

t.test('indirect: the suppliers’ fte of all fte and those together', async (t) => {
  t.match(measurePso(atWork(900, 90, 100), RULES), { sizeFteHundredths: 900, direct: exactly(1000), indirect: exactly(1000), total: exactly(2000), missing: [] })
  t.match(measurePso(atWork(300, 100, 100), RULES), { direct: exactly(3333), indirect: exactly(2500), total: exactly(5833) })
  t.match(measurePso(atWork(300, 100, 150), RULES), { direct: exactly(3333), indirect: exactly(3333), total: exactly(6666) }, 'the total is rounded once, not its parts')
  t.match(measurePso(atWork(600, 100, 300), RULES), { direct: exactly(1666), indirect: exactly(3333), total: exactly(5000) }, 'one sixth and one third are a half')
})

t.test('at least 20 % of the total is the firm’s own: just below, at and above', async (t) => {
  // 10 % indirect asks for 2.5 % direct
  const at = (target: number): string | undefined => stepOf(atWork(9000, target, 1000), 'pso', '1', 'label-direct-part')?.verdict
  t.equal(at(224), 'not-met')
  t.equal(at(225), 'met')
  t.equal(at(226), 'met')
  t.same(stepOf(atWork(9000, 225, 1000), 'pso', '1', 'label-direct-part')?.facts.map(({ name, value }) => `${name} ${String(value)}`), ['direct-contribution 250', 'indirect-contribution 1000', 'minimum 2000', 'bound >='])
  t.equal(verdictOn(atWork(9000, 224, 1000), 'pso', '1'), 'not-met', 'although 12.4 % is far above the norm')
  t.equal(verdictOn(atWork(9000, 225, 1000), 'pso', '1'), 'met')
  t.equal(at(0), 'not-met')
  t.equal(stepOf(atWork(9000, 0), 'pso', '1', 'label-direct-part')?.verdict, 'met', 'of nothing, nothing is asked')
})

t.test('what is missing is named, and decides nothing', async (t) => {
  const nothing = measurePso(firm(), RULES)
  t.match(nothing, { sizeFteHundredths: null, direct: null, indirect: null, total: null })
  t.same(nothing.missing.map(({ name }) => name), ['workforce.totalFte', 'workforce.targetGroup', 'purchases'])
  const noPurchases = firm({ workforce: { totalFteHundredths: 1000, targetGroup: [one('wia', 'regular', 100)] } })
  t.equal(stepOf(noPurchases, 'pso', '1', 'label-norm')?.verdict, 'met', 'purchases only add')
  t.equal(stepOf(noPurchases, 'pso', '1', 'label-direct-part')?.verdict, 'unknown', 'but too many of them could spoil it')
  t.same(stepOf(noPurchases, 'pso', '1', 'label-direct-part')?.facts.map(({ name, value }) => `${name} ${String(value)}`), ['direct-contribution 1000', 'indirect-contribution-least 0', 'indirect-contribution-most 10000', 'minimum 2000', 'bound >='])
  t.equal(stepOf(noPurchases, 'pso', '3', 'label-norm')?.verdict, 'unknown')
  const noTarget = firm({ workforce: { totalFteHundredths: 1000 }, purchases: [] })
  t.equal(stepOf(noTarget, 'pso', '1', 'label-norm')?.verdict, 'unknown')
  t.equal(stepOf(noTarget, 'pso', '1', 'label-direct-part')?.verdict, 'met', 'where nothing is bought, all there is is its own')
  t.equal(stepOf(firm(), 'pso', '1', 'label-direct-part')?.verdict, 'unknown')
})

t.test('more target group than workers is a contradiction, and so is a firm without workers', async (t) => {
  t.match(measurePso(atWork(100, 101), RULES), { direct: null, missing: [{ name: 'workforce.targetGroup.more-than-all' }] })
  t.match(measurePso(atWork(100, 100), RULES), { direct: exactly(10_000) })
  t.match(measurePso(atWork(0, []), RULES), { sizeFteHundredths: 0, direct: null, missing: [{ name: 'workforce.totalFte' }] })
})

t.test('without the rules nothing is measured: an earlier day, and a label without norms', async (t) => {
  const before = rulesOf('pso', { knownAt: '2026-11-21T10:00:00Z' })
  t.same(measurePso(atWork(1000, 100), before).direct, { leastBasisPoints: 0, mostBasisPoints: 1000 })
  t.same(measurePso(atWork(1000, 100), before).missing.map(({ name }) => name), ['label.positionWeights', 'label.contractWeights', 'label.weighting'])
  const hours = firm({ workforce: { totalFteHundredths: 1000, targetGroup: [{ position: 'wia', contractType: 'regular', hoursPerWeekHundredths: 1 }] }, purchases: [] })
  t.ok(measurePso(hours, before).missing.some(({ name }) => name === 'label.fullTime'))
  t.equal(verdictOn(atWork(1000, 1000), 'pso', '1', '2026-11-22', { knownAt: '2026-11-21T10:00:00Z' }), 'unknown')
})
