// The share of workers: who counts, who may count, by heads or fte, and what proves it.
import fc from 'fast-check'
import t from 'tap'
import type { Evidence, Finding, LabelHolding, ReservationRule, ReservationStatement, ReservedGroup, ReservedWorkforce, Supplier, TargetGroupShare, Verdict } from '@sroi/matcher'
import { assessReservation } from '@sroi/matcher'
import { factOf, find, label, missingNames, provision, request, rules, share, statement, supplier } from '../make.ts'

const evidence: Evidence = { level: 'document', source: 'a fictional count', on: '2026-02-01' }
const recorded = { period: { from: '2025-06-01', until: '2025-12-31' }, evidence, recordedAt: '2026-02-01T09:00:00Z' }
const RULES = request().ruleSet

function shareOf (parts: Partial<Supplier>, countedBy?: 'headcount' | 'fte', ruleSet = RULES): Finding {
  const contract = { id: 'c', reservation: 'res-ws' as const, regime: 'classic' as const, ...(countedBy === undefined ? {} : { countedBy }) }
  const found = assessReservation({ supplier: supplier({ labels: [], integrationIsMainAim: statement(true), ...parts }), contract, ruleSet, on: '2026-11-22', knownAt: '2026-11-22T10:00:00Z' })
  return find(found, 'reservation-share') as Finding
}

/** A hundred heads, of which these. */
const heads = (...groups: (readonly [group: string, headcount: number | undefined, seconded?: ReservedGroup['seconded']])[]): Partial<Supplier> => ({
  reservedWorkforces: [{ headcount: 100, groups: groups.map(([group, headcount, seconded]) => ({ group, ...(headcount === undefined ? {} : { headcount }), ...(seconded === undefined ? {} : { seconded }) })), ...recorded }]
})
/** Where heads are counted. */
const verdict = (parts: Partial<Supplier>, ruleSet = RULES): Verdict => shareOf(parts, 'headcount', ruleSet).verdict
const national = (parts: Partial<ReservationRule>): typeof RULES => rules({ reservation: [provision<ReservationRule>({ minimumShareBasisPoints: 3000, operator: '>=', shareProvedBy: [], ...parts })] })

t.test('jobs agreement, WIA and WAO count in any case', async (t) => {
  for (const group of ['banenafspraak', 'wia', 'wao']) t.same([29, 30, 31].map((number) => verdict(heads([group, number]))), ['not-met', 'met', 'met'], group)
  t.equal(verdict(heads(['banenafspraak', 10], ['wia', 10], ['wao', 10])), 'met', 'together')
  t.same([factOf(shareOf(heads(['wia', 42])), 'share-headcount'), shareOf(heads(['wia', 42])).facts[0]?.evidence], [4200, evidence])
})

t.test('a count of heads decides without a word of the tender documents only where all of them count, or none', async (t) => {
  const by = (...groups: Parameters<typeof heads>) => [shareOf(heads(...groups)).verdict, missingNames(shareOf(heads(...groups)))]
  t.same(by(['wia', 100]), ['met', []])
  t.same(by(), ['not-met', []])
  t.same(by(['wia', 99]), ['unknown', ['countedBy', 'targetGroupShares.fte']])
  t.same(by(['wia', 1]), ['unknown', ['countedBy', 'targetGroupShares.fte']])
  t.same(by(['wia', 50], ['ww', 50]), ['unknown', ['countedBy', 'targetGroupShares.fte']], 'who may count may not')
})

t.test('Participation Act, WW, an SW indication or any other group alone is unknown', async (t) => {
  for (const group of ['participatiewet', 'ww', 'sw-indication', 'somebody-else']) {
    const found = shareOf(heads([group, 30]))
    t.same([found.verdict, missingNames(found)], ['unknown', [`reservation.who-counts.${group}`]], group)
    t.equal(verdict(heads([group, 29])), 'not-met', 'too few even if all of them count')
    t.equal(verdict(heads([group, 70], ['wia', 30])), 'met', 'enough without them')
  }
  const found = shareOf(heads(['ww', 10], ['wia', 25]))
  t.same([found.verdict, factOf(found, 'share-headcount-least'), factOf(found, 'share-headcount-most')], ['unknown', 2500, 3500])
  t.equal(verdict(heads(['wia', 30]), national({})), 'unknown', 'where no rule says who counts, nobody is sure to')
  t.equal(verdict(heads(['wia', 29]), national({})), 'not-met')
})

t.test('seconded workers count when that is for long and none has a zero-hours contract', async (t) => {
  const table: Readonly<Record<string, Verdict>> = {}
  const answers = [true, false, undefined]
  for (const durable of answers) {
    for (const zeroHours of answers) Object.assign(table, { [`${String(durable)} ${String(zeroHours)}`]: verdict(heads(['wia', 30, { ...(durable === undefined ? {} : { durable }), ...(zeroHours === undefined ? {} : { zeroHours }) }])) })
  }
  t.same(table, {
    'true true': 'not-met', 'true false': 'met', 'true undefined': 'unknown',
    'false true': 'not-met', 'false false': 'not-met', 'false undefined': 'not-met',
    'undefined true': 'not-met', 'undefined false': 'unknown', 'undefined undefined': 'unknown'
  })
  t.same(missingNames(shareOf(heads(['wia', 30, {}]))), ['reservedWorkforces.seconded'])
  t.same(missingNames(shareOf(heads(['ww', 30, {}]))), ['reservation.who-counts.ww', 'reservedWorkforces.seconded'])
  const silent = shareOf(heads(['wia', 30, { durable: true, zeroHours: false }]), undefined, national({ counts: ['wia'] }))
  t.same([silent.verdict, missingNames(silent)], ['unknown', ['reservation.seconded']], 'where no rule speaks of them')
  t.equal(verdict(heads(['wia', 30, { durable: false }]), national({ counts: ['wia'] })), 'unknown', 'not even against them')
})

t.test('a group of which no number is known may be everybody that is left', async (t) => {
  const found = shareOf(heads(['wia', 20], ['wao', undefined]))
  t.same([found.verdict, missingNames(found), factOf(found, 'share-headcount-least'), factOf(found, 'share-headcount-most')], ['unknown', ['reservedWorkforces.groups'], 2000, 10_000])
  t.equal(verdict(heads(['wia', 30], ['wao', undefined])), 'met')
  t.equal(verdict(heads(['wia', 20], ['wao', undefined, { durable: false }])), 'not-met', 'unless they do not count at all')
  t.equal(factOf(shareOf(heads(['wia', 20], ['ww', 15], ['nobody', 50, { durable: false }], ['wao', undefined])), 'share-headcount-most'), 5000, 'the fifty are somebody else')
})

t.test('without the number of all workers, or with more in the groups than there are, no share is known', async (t) => {
  for (const workforce of [{ groups: [{ group: 'wia', headcount: 30 }] }, { headcount: 0, groups: [] }, { headcount: 29, groups: [{ group: 'wia', headcount: 30 }] }]) {
    const found = shareOf({ reservedWorkforces: [{ ...workforce, ...recorded }] })
    t.same([found.verdict, missingNames(found)], ['unknown', ['targetGroupShares.article-2.82']], JSON.stringify(workforce))
  }
  t.equal(verdict({ reservedWorkforces: [{ headcount: 30, groups: [{ group: 'wia', headcount: 30 }], ...recorded }] }), 'met', 'everybody')
  t.equal(verdict({ reservedWorkforces: [{ headcount: 30, groups: [], ...recorded }] }), 'not-met', 'nobody')
})

const both = (headcount: number, fteHundredths: number): Partial<Supplier> => ({ reservedWorkforces: [{ headcount: 100, fteHundredths: 10_000, groups: [{ group: 'wia', headcount, fteHundredths }], ...recorded }] })

t.test('heads and fte that lie on different sides leave it to the tender document', async (t) => {
  t.same([shareOf(both(30, 3000)).verdict, shareOf(both(29, 2999)).verdict], ['met', 'not-met'])
  const found = shareOf(both(30, 2999))
  t.same([found.verdict, missingNames(found), factOf(found, 'share-headcount'), factOf(found, 'share-fte'), factOf(found, 'counted-by')], ['unknown', ['countedBy'], 3000, 2999, null])
  t.same([shareOf(both(30, 2999), 'headcount').verdict, shareOf(both(30, 2999), 'fte').verdict], ['met', 'not-met'])
  t.equal(factOf(shareOf(both(30, 2999), 'headcount'), 'share-fte'), undefined)
  t.same(missingNames(shareOf({ reservedWorkforces: [{ headcount: 100, fteHundredths: 10_000, groups: [{ group: 'wia', headcount: 30 }, { group: 'ww', headcount: 0, fteHundredths: 3000 }], ...recorded }] })),
    ['reservation.who-counts.ww', 'reservedWorkforces.groups', 'countedBy'], 'one of them open')
})

t.test('the latest figures count; two that begin on one day must not contradict each other', async (t) => {
  const counted = (headcount: number, from: string, parts: Partial<ReservedWorkforce> = {}): ReservedWorkforce => ({ headcount: 100, groups: [{ group: 'wia', headcount }], ...recorded, period: { from, until: null }, ...parts })
  const of = (shares: readonly TargetGroupShare[], ...workforces: readonly ReservedWorkforce[]): Finding => shareOf({ targetGroupShares: shares, reservedWorkforces: workforces }, 'headcount')
  t.equal(of([share({ shareBasisPoints: 2999 })], counted(30, '2025-06-01')).verdict, 'met', 'the count is later')
  t.equal(of([share({ shareBasisPoints: 2999, period: { from: '2025-07-01', until: null } })], counted(30, '2025-06-01')).verdict, 'not-met', 'the share is')
  const clash = of([share({ shareBasisPoints: 2999, period: { from: '2025-06-01', until: null } })], counted(30, '2025-06-01'))
  t.same([clash.verdict, missingNames(clash), clash.facts.filter(({ name }) => name === 'share-headcount').map(({ value }) => value)], ['unknown', ['targetGroupShares.contradiction'], [2999, 3000]])
  t.equal(of([share({ period: { from: '2025-06-01', until: null } })], counted(30, '2025-06-01')).verdict, 'met', 'both agree')
  const open = { ...counted(0, '2025-06-01'), groups: [{ group: 'ww', headcount: 50 }] }
  t.equal(of([share({ period: { from: '2025-06-01', until: null } })], open).verdict, 'met', 'an exact share settles what the count leaves open')
  t.same([of([share({ period: { from: '2025-01-01', until: null } })], open).verdict, missingNames(of([], open))], ['unknown', ['reservation.who-counts.ww']])
  t.equal(of([], counted(30, '2026-11-23')).verdict, 'unknown', 'not what is yet to begin')
  t.equal(of([share({ shareBasisPoints: 2999, period: { from: '2026-11-23', until: null } })], counted(30, '2026-11-22')).verdict, 'met')
  t.equal(of([], counted(30, '2025-06-01', { recordedAt: '2026-11-23T00:00:00Z' })).verdict, 'unknown', 'nor what was not yet on record')
  t.equal(of([], counted(10, '2025-06-01'), counted(30, '2025-06-01', { recordedAt: '2026-03-01T00:00:00Z' })).verdict, 'met', 'a later record corrects')
  t.equal(of([], counted(30, '2025-06-01', { of: 'programme' })).verdict, 'unknown', 'that of a programme is another one')
})

const statementOf = (parts: Partial<ReservationStatement> = {}): ReservationStatement => ({ by: 'accountant', ...recorded, period: { from: '2026-01-01', until: '2026-12-31' }, ...parts })

t.test('a statement of an accountant that is valid on the day proves the share', async (t) => {
  const found = shareOf({ reservationStatements: [statementOf()] })
  t.same([found.verdict, factOf(found, 'proof-statement'), found.facts.find(({ name }) => name === 'proof-statement')?.evidence, factOf(found, 'accepted-proof')], ['met', 'accountant', evidence, undefined])
  for (const [parts, what] of [
    [{ period: { from: '2025-01-01', until: '2026-11-21' } }, 'one that ended'], [{ period: { from: '2026-11-23', until: null } }, 'one that is yet to begin'], [{ by: 'friend' }, 'of somebody else'],
    [{ recordedAt: '2026-11-23T00:00:00Z' }, 'not yet on record'], [{ of: 'programme' }, 'of a programme']
  ] as const) t.equal(verdict({ reservationStatements: [statementOf(parts)] }), 'unknown', what)
  t.equal(verdict({ reservationStatements: [statementOf()] }, national({})), 'unknown', 'where the rule names no statement')
  t.same([factOf(shareOf({}), 'accepted-proof'), factOf(shareOf({}), 'accepted-statement')], [['pso 30-plus'], 'accountant'])
  const programme = assessReservation({
    supplier: supplier({ labels: [], shelteredEmploymentProgramme: statement(true), reservationStatements: [statementOf({ of: 'programme' })] }),
    contract: { id: 'c', reservedExecution: 'yes' }, ruleSet: RULES, on: '2026-11-22', knownAt: '2026-11-22T10:00:00Z'
  })
  t.equal(programme.verdict, 'met', 'there is one of a programme too')
  const none = assessReservation({ supplier: supplier({ labels: [] }), contract: { id: 'c', reservedExecution: 'yes' }, ruleSet: RULES, on: '2026-11-22', knownAt: '2026-11-22T10:00:00Z' })
  t.same([factOf(find(none, 'reservation-share'), 'accepted-proof'), factOf(find(none, 'reservation-share'), 'accepted-statement')], [undefined, 'accountant'])
})

t.test('every label and statement on record is looked at, and only those that the rule names prove anything', async (t) => {
  const other = { scheme: 'b-corp', level: null }
  t.equal(verdict({ labels: [label(), label(other)] }), 'met', 'two labels from one day are two labels')
  t.equal(verdict({ labels: [label(other), label()] }), 'met')
  for (const parts of [{ scheme: 'b-corp' }, { level: '3' }, other]) t.equal(verdict({ labels: [label(parts)] }), 'unknown', JSON.stringify(parts))
  const either = national({ shareProvedBy: [{ scheme: 'pso', level: '30-plus' }, { scheme: 'other', level: 'gold' }], statementsBy: ['notary', 'accountant'] })
  t.same([verdict({ labels: [label()] }, either), verdict({ labels: [label({ scheme: 'other', level: 'gold' })] }, either), verdict({ labels: [label({ scheme: 'other' })] }, either)], ['met', 'met', 'unknown'])
  t.same(['notary', 'accountant', 'friend'].map((by) => verdict({ reservationStatements: [statementOf({ by })] }, either)), ['met', 'met', 'unknown'])
  t.equal(verdict({ reservationStatements: [statementOf(), statementOf({ of: 'programme' })] }), 'met', 'one of the firm and one of a programme are two statements')
  t.equal(verdict({ reservationStatements: [statementOf(), statementOf({ by: 'friend' })] }), 'met')
  t.equal(verdict({ labels: [label({ period: { from: '2026-11-22', until: '2026-11-22' } })] }), 'met', 'valid on this day only')
  t.same([verdict({ labels: [label()] }, national({})), verdict({ reservationStatements: [statementOf()] }, national({}))], ['unknown', 'unknown'], 'a rule that names none')
  t.equal(verdict({ targetGroupShares: [share({ period: { from: '2026-11-22', until: null } })] }), 'met', 'measured from the day itself')
})

t.test('a proof and a count that contradict each other leave it open', async (t) => {
  const proofs: readonly Partial<Supplier>[] = [{ labels: [label() satisfies LabelHolding] }, { reservationStatements: [statementOf()] }]
  const measured = (until: string | null, shareBasisPoints = 2999): Partial<Supplier> => ({ targetGroupShares: [share({ shareBasisPoints, period: { from: '2025-01-01', until } })] })
  for (const proof of proofs) {
    for (const until of [null, '2026-01-01', '2026-06-30']) {
      const found = shareOf({ ...proof, ...measured(until) })
      t.same([found.verdict, missingNames(found)], ['unknown', ['targetGroupShares.contradiction']], `until ${until ?? 'now'}`)
    }
    t.equal(shareOf({ ...proof, ...measured('2025-12-31') }).verdict, 'met', 'what was measured before the proof does not')
    t.equal(shareOf({ ...proof, ...measured(null, 3000) }).verdict, 'met')
    t.equal(shareOf({ ...proof, ...both(30, 2000) }).verdict, 'met', 'a count that decides nothing does not')
  }
})

t.test('of bounds, the lower one proves and the upper one refutes: for every workforce', async (t) => {
  const group = fc.record({
    group: fc.constantFrom('wia', 'wao', 'ww', 'participatiewet'), headcount: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined, freq: 5 }),
    seconded: fc.option(fc.record({ durable: fc.constantFrom(true, false, undefined), zeroHours: fc.constantFrom(true, false, undefined) }), { nil: undefined, freq: 2 })
  })
  const RANK: Readonly<Record<Verdict, number>> = { 'not-met': 0, unknown: 1, met: 2 }
  const of = (headcount: number, groups: readonly unknown[]): Verdict => verdict({ reservedWorkforces: [{ headcount, groups: JSON.parse(JSON.stringify(groups)) as ReservedGroup[], ...recorded }] })
  fc.assert(fc.property(fc.integer({ min: 160, max: 400 }), fc.array(group, { maxLength: 4 }), (total, groups) => {
    const before = of(total, groups)
    const more = of(total, groups.map((one) => one.headcount === undefined ? one : { ...one, group: 'wia', seconded: undefined }))
    const settled = of(total, groups.map((one) => ({ ...one, headcount: one.headcount ?? 0 })))
    return RANK[more] >= RANK[before] && (before === 'unknown' || settled === before)
  }), { numRuns: 500 })
  t.pass('500 workforces')
})

t.test('all of the workers, or none, are so by the other measure, whether the tender documents name it or not', async (t) => {
  const known = (measure: 'headcount' | 'fte', shareBasisPoints: number): Partial<Supplier> => ({ targetGroupShares: [share({ measure, shareBasisPoints })] })
  for (const countedBy of ['headcount', 'fte', undefined] as const) {
    for (const measure of ['headcount', 'fte'] as const) {
      t.same([shareOf(known(measure, 0), countedBy).verdict, shareOf(known(measure, 10_000), countedBy).verdict], ['not-met', 'met'], `${measure} known, ${String(countedBy)} asked`)
    }
  }
  t.equal(shareOf(known('headcount', 9_999), 'fte').verdict, 'unknown')
  t.equal(shareOf({ targetGroupShares: [share({ shareBasisPoints: 10_000 }), share({ measure: 'fte', shareBasisPoints: 2_999 })] }, 'fte').verdict, 'not-met', 'what is asked for goes first')
})
