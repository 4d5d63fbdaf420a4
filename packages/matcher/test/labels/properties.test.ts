// What holds for every firm.
import fc from 'fast-check'
import t from 'tap'
import type { Firm, Pathway } from '@sroi/matcher'
import { assessLabel, measurePso, planPathways } from '@sroi/matcher/labels'
import { anyFirm, anyGroup } from './arbitrary.ts'
import { dated, DAYS, plusFirm, rulesOf, SHIPPED } from './firm.ts'
import { RESOLVED } from './many-findings.ts'
import { daysBetween, daysLater } from '../../dist/primitives/index.js'

const RULES = rulesOf('pso')
const plan = (firm: Firm): readonly Pathway[] => planPathways(firm, SHIPPED, DAYS)

/** Every firm that knows one fact less. */
function withoutOneFact (firm: Firm): readonly Firm[] {
  const drop = <O extends object>(owner: O, key: string): O => Object.fromEntries(Object.entries(owner).filter(([name]) => name !== key)) as O
  const sections = ['workforce', 'statements', 'shares', 'counts'] as const
  return [
    ...['legalForm', 'foundedOn', 'purchases', ...sections].filter((key) => key in firm).map((key) => drop(firm, key)),
    ...sections.flatMap((section) => Object.keys(firm[section] ?? {}).map((key) => ({ ...firm, [section]: drop(firm[section] as object, key) })))
  ]
}

t.test('a missing fact never makes a label reachable or ruled out', async (t) => {
  let dropped = 0
  fc.assert(fc.property(anyFirm, (firm) => {
    const before = plan(firm).map(({ outcome }) => outcome)
    for (const poorer of withoutOneFact(firm)) {
      dropped += 1
      for (const [index, { outcome, name }] of plan(poorer).entries()) {
        if (outcome !== 'unknown' && outcome !== before[index]) throw new Error(`${name}: ${before[index] ?? ''} became ${outcome} of ${JSON.stringify(poorer)}`)
      }
    }
  }), { numRuns: 300, seed: 1 })
  t.ok(dropped > 500, `${dropped} firms that know one fact less`)
})

t.test('every outcome occurs among these firms', async (t) => {
  const outcomes = new Set(fc.sample(anyFirm, { numRuns: 300, seed: 1 }).flatMap((firm) => plan(firm).map(({ outcome }) => outcome)))
  t.same([...outcomes].sort(), ['never', 'reachable', 'unknown'])
})

t.test('more target group never lowers the direct share, nor the total', async (t) => {
  fc.assert(fc.property(anyFirm, anyGroup, (firm, extra) => {
    const { workforce = {} } = firm
    const [less, more] = [workforce.targetGroup ?? [], [...workforce.targetGroup ?? [], extra]]
    const measured = [less, more].map((targetGroup) => measurePso({ ...firm, workforce: { ...workforce, targetGroup } }, RULES))
    const [one, other] = measured
    if (one?.direct === null || other?.direct === null || one?.total === null || other?.total === null || one === undefined || other === undefined) return
    if (other.direct.leastBasisPoints < one.direct.leastBasisPoints || other.direct.mostBasisPoints < one.direct.mostBasisPoints) throw new Error('lower')
    if (other.total.leastBasisPoints < one.total.leastBasisPoints) throw new Error('lower in all')
  }), { numRuns: 1000, seed: 1 })
  t.pass('1000 firms')
})

t.test('the least is never more than the most, and the total is its parts but for the rounding', async (t) => {
  fc.assert(fc.property(anyFirm, (firm) => {
    const { direct, indirect, total } = measurePso(firm, RULES)
    if (direct === null || indirect === null || total === null) return true
    const parts = direct.leastBasisPoints + indirect.leastBasisPoints
    return [direct, indirect, total].every(({ leastBasisPoints, mostBasisPoints }) => leastBasisPoints <= mostBasisPoints) && total.leastBasisPoints >= parts && total.leastBasisPoints <= parts + 1
  }), { numRuns: 1000, seed: 1 })
  t.pass('1000 firms')
})

t.test('the verdict and what is missing agree, at every level', async (t) => {
  fc.assert(fc.property(anyFirm, (firm) => RESOLVED.every(({ scheme, levels }) => levels.every(({ level }) => {
    const { verdict, missing } = assessLabel(firm, RESOLVED, scheme, level, DAYS.on)
    return (verdict === 'unknown') === (missing.length > 0)
  }))), { numRuns: 300, seed: 1 })
  t.pass('300 firms')
})

t.test('the finding of a pathway says what keeps it open, and only then', async (t) => {
  fc.assert(fc.property(anyFirm, (firm) => plan(firm).every(({ outcome, finding, missing }) =>
    outcome === 'unknown' ? missing.length > 0 && JSON.stringify(finding.missing) === JSON.stringify(missing) : finding.missing.length === 0)), { numRuns: 200, seed: 1 })
  t.pass('200 firms')
})

/** A firm that has most of what PSO asks, and not always long enough. */
const readyFirm: fc.Arbitrary<Firm> = fc.tuple(fc.constantFrom(299, 400, 900), fc.constantFrom('2020-01-01', '2025-11-22', '2026-05-01')).map(([fteHundredths, since]) =>
  plusFirm({}, { targetGroup: [{ position: 'wia', contractType: 'regular', fteHundredths }], steady: { fteHundredths: 250, since } }))
const someFirm = fc.oneof(anyFirm, readyFirm)

/** As shipped, but of issuers that say how many days their procedure takes: of the real ones nobody knows. */
const timed = (days: number): typeof SHIPPED => SHIPPED.map((ruleSet) => ({ ...ruleSet, procedure: [dated({ days })] }))

t.test('only what is reachable has steps to start with, and a latest start lies between the two days', async (t) => {
  let [starts, never] = [0, 0]
  fc.assert(fc.property(someFirm, fc.constantFrom(0, 30, 400), (firm, days) => [...plan(firm), ...planPathways(firm, timed(days), DAYS)].every(({ outcome, steps, latestStart, missing }) => {
    starts += latestStart === null ? 0 : 1
    never += outcome === 'never' ? 1 : 0
    return (outcome !== 'never' || (steps.length === 0 && missing.length === 0)) && (latestStart === null || (outcome === 'reachable' && latestStart >= DAYS.on && latestStart <= DAYS.before))
  })), { numRuns: 300 })
  t.ok(starts > 120 && never > 300, `${starts} latest starts, ${never} labels ruled out`)
})

t.test('a procedure that takes a day longer must start a day sooner, or comes too late', async (t) => {
  let [sooner, late] = [0, 0]
  const room = daysBetween(DAYS.on, DAYS.before)
  fc.assert(fc.property(someFirm, fc.oneof(fc.integer({ min: 0, max: room + 20 }), fc.constant(room)), ({ applications: _begun, ...firm }, days) => {
    // a procedure that has begun starts on no other day
    const [short, long] = [planPathways(firm, timed(days), DAYS), planPathways(firm, timed(days + 1), DAYS)]
    return short.every(({ latestStart, outcome, steps }, index) => {
      const next = long[index]
      if (outcome === 'never' && next?.outcome !== 'never') return false
      if (latestStart === null) return true
      if (latestStart === DAYS.on) late += 1
      else sooner += 1
      // a day sooner the firm has not had its fte long enough yet: nobody says whether it may begin then
      if (steps.some((step) => step.kind === 'wait' && step.until === latestStart)) return next?.outcome === 'unknown' && next.latestStart === null
      return latestStart === DAYS.on ? next?.latestStart === null : next?.latestStart === daysLater(latestStart, -1)
    })
  }), { numRuns: 300 })
  t.ok(sooner > 60 && late > 60, `${sooner} must start sooner, ${late} come too late`)
})

function frozen<V> (value: V): V {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) frozen(part)
  }
  return value
}

t.test('the same question gives the same bytes, and what is passed is not written on', async (t) => {
  const rules = frozen(structuredClone(SHIPPED))
  fc.assert(fc.property(anyFirm, (firm) => {
    const first = JSON.stringify(planPathways(firm, SHIPPED, DAYS))
    return JSON.stringify(planPathways(frozen(firm), rules, frozen({ ...DAYS }))) === first
  }), { numRuns: 200, seed: 1 })
  t.pass('200 firms')
})

t.test('a rule that is published tomorrow changes nothing today', async (t) => {
  const later = SHIPPED.map((ruleSet) => ({
    ...ruleSet,
    requirements: ruleSet.requirements.map((requirement) => ({ ...requirement, provisions: [...requirement.provisions, ...requirement.provisions.map((provision) => ({ ...provision, id: 'later', published: '2026-11-23' }))] }))
  }))
  fc.assert(fc.property(anyFirm, (firm) => JSON.stringify(planPathways(firm, later, DAYS)) === JSON.stringify(plan(firm))), { numRuns: 100, seed: 1 })
  t.pass('100 firms')
})
