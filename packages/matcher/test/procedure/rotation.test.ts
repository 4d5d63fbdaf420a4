// Rotation: how long and how often in a row somebody sits or chairs, counted on days of the calendar.
import t from 'tap'
import type { CommitteeMember, Period, RotationTerms, SeatLimit } from '@sroi/matcher'
import { worksheet } from '@sroi/matcher/procedure'
import { parse, procedureSchema } from '@sroi/matcher/schema'
import { rotationOf } from '../../dist/procedure/rotation-of.js'
import { caseFile, CHAIR, MEMBERS, noon, procedure, Story } from './make-case.ts'

const FIRST = MEMBERS[0] as typeof CHAIR
const limit = (longestMonths: number | null, termsInARow: number | null, monthsBetween = 12): SeatLimit => ({ longestMonths, termsInARow, monthsBetween })
const period = (from: string, until: string | null): Period => ({ from, until })
const seat = (actor: string, chairs: boolean, from: string, until: string | null): CommitteeMember => ({ actor, chairs, organisation: null, emailDomain: null, period: period(from, until) })
const sits = (own: SeatLimit | null, on: string, ...periods: readonly (readonly [string, string | null])[]) =>
  rotationOf({ committee: periods.map(([from, until]) => seat('a', false, from, until)), rotation: { sits: own, chairs: null } }, 'a', on)?.sits ?? null

t.test('a term ends on the day of the list or of the limit, whichever comes first; from 29 February a year ends on 28 February', async (t) => {
  const ends = (from: string, months: number, until: string | null = null) => sits(limit(months, null), from, [from, until])?.lastDay
  t.same([
    ends('2024-01-01', 48), ends('2024-03-01', 12), ends('2028-02-29', 12), ends('2028-02-29', 48), ends('2026-08-31', 6), ends('2026-01-31', 1), ends('2026-12-31', 2), ends('2024-01-01', 48, '2026-06-30'), ends('2024-01-01', 48, '2030-01-01')
  ], ['2027-12-31', '2025-02-28', '2029-02-28', '2032-02-28', '2027-02-28', '2026-02-28', '2027-02-28', '2026-06-30', '2027-12-31'])
  t.same([sits(limit(12, null), '2029-02-28', ['2028-02-29', null])?.fault, sits(limit(12, null), '2029-03-01', ['2028-02-29', null])?.fault], [null, 'term-over'])
  t.same([sits(null, '2099-01-01', ['2020-01-01', null])?.lastDay, sits(limit(null, null), '2099-01-01', ['2020-01-01', null])?.fault], [null, null], 'no limit is no end')
})

t.test('terms are counted in a row until a break has lasted', async (t) => {
  const count = (on: string, ...periods: readonly (readonly [string, string | null])[]) => { const found = sits(limit(null, 2), on, ...periods); return [found?.terms, found?.fault] }
  const [one, two] = [['2020-01-01', '2021-12-31'], ['2022-01-01', '2023-12-31']] as const
  t.same(count('2021-06-01', one, two), [1, null], 'what comes later does not count')
  t.same(count('2022-06-01', two, one), [2, null], 'in whatever order they stand there')
  t.same(count('2024-01-01', one, two, ['2024-01-01', null]), [3, 'too-many-terms'])
  t.same(count('2024-12-31', one, two, ['2024-12-31', null]), [3, 'too-many-terms'], 'twelve months have not passed')
  t.same(count('2025-01-01', one, two, ['2025-01-01', null]), [1, null], 'twelve months have')
  t.same(count('2023-12-01', one, ['2021-06-01', '2023-12-31']), [1, null], 'periods that overlap are one term')
  t.same(count('2024-06-01', one, two), [undefined, undefined], 'no seat on that day')
  const leap = (on: string) => sits(limit(null, 1), on, ['2026-01-01', '2028-02-28'], [on, null])?.terms
  t.same([leap('2029-02-27'), leap('2029-02-28'), leap('2029-03-01')], [2, 2, 1], 'a break from 29 February lasts until and including 28 February')
})

t.test('who has sat too long votes no more, and counts for no quorum; the refusal names rotation', async (t) => {
  const rotation: RotationTerms = { sits: limit(84, null), chairs: null }
  const late = new Story(caseFile({}, { rotation, quorum: { members: 2, aboveHalfOfEligible: true }, committee: procedure().committee.map((one, index) => index < 3 ? { ...one, period: period('2024-01-01', null) } : one) })).advised('2027-01-04')
  t.same(late.no('vote-cast', '2027-01-04', MEMBERS[3] as typeof CHAIR), ['case-rotation term-over'], 'since 2020')
  t.same(late.ask('vote-cast', '2027-01-04', MEMBERS[3] as typeof CHAIR).because[0]?.rule?.provision, 'rotation')
  t.same(late.no('interest-declared', '2027-01-04', MEMBERS[3] as typeof CHAIR, { reason: 'work' }), ['allowed'], 'and can still say so')
  late.votes('2027-01-04', 'yes', 'yes')
  t.same(late.no('temporary-admission-decided', '2027-01-04', CHAIR), ['allowed'], 'two of three')
  const sheet = worksheet(late.of, { kind: 'admission', on: '2027-01-04', knownAt: noon('2027-01-04'), reader: 'm-1' })
  t.same(sheet.members.map(({ actor, rotation: own }) => [actor, own?.sits.terms, own?.sits.fault]), [['chair', 1, null], ['m-1', 1, null], ['m-2', 1, null], ['m-3', 1, 'term-over'], ['m-4', 1, 'term-over']])
  t.same(sheet.notVoted, ['m-2'])
})

t.test('a vote that was cast in time no longer counts once the term is over', async (t) => {
  const story = new Story(caseFile({}, { rotation: { sits: limit(84, null), chairs: null }, committee: procedure().committee.map((one, index) => ({ ...one, period: period(index === 1 ? '2020-01-06' : '2024-01-01', null) })) })).advised('2027-01-04').votes('2027-01-04', 'yes', 'yes', 'yes')
  t.same([story.no('temporary-admission-decided', '2027-01-05', CHAIR), story.no('temporary-admission-decided', '2027-01-06', CHAIR)], [['allowed'], ['case-quorum']])
})

t.test('who may chair no more can still sit', async (t) => {
  const committee = [seat('chair', true, '2020-01-01', '2023-12-31'), seat('chair', true, '2024-01-01', null), ...procedure().committee.slice(1)]
  const story = new Story(caseFile({}, { rotation: { sits: null, chairs: limit(null, 1) }, committee })).advised('2027-01-04')
  t.same(story.no('vote-cast', '2027-01-04', CHAIR), ['case-rotation too-many-terms'])
  t.same(story.no('vote-cast', '2027-01-04', { ...CHAIR, role: 'member' }), ['allowed'])
})

t.test('not laid down nobody rotates; what is laid down is checked', async (t) => {
  t.same(rotationOf(procedure(), 'chair', '2099-01-01'), null)
  t.same(new Story().advised('2027-01-04').no('vote-cast', '2027-01-04', FIRST), ['allowed'])
  t.same(parse(procedureSchema, { ...procedure(), rotation: { sits: limit(48, 2), chairs: null }, votesOpenOnceAllVoted: true }).rotation, { sits: limit(48, 2), chairs: null })
  t.throws(() => parse(procedureSchema, { ...procedure(), rotation: { sits: { longestMonths: 0, termsInARow: 1.5, monthsBetween: 0 }, chairs: null, reads: null } }), { code: 'INVALID_REQUEST', problems: [{ place: '/rotation/sits/longestMonths' }, { place: '/rotation/sits/termsInARow' }, { place: '/rotation/sits/monthsBetween' }, { place: '/rotation' }] })
})
