// What comes from outside about an admission: a firm's profile, a tenant's procedure, events. The shapes agree with the model, and bad input gets every problem at once.
import type { CaseEvent, CaseEventSaid, FirmProfile, Problem, Procedure } from '@sroi/matcher'
import { CASE_EVENT_TYPES, EVENT_RULES, MAX_MOTIVATION_CHARACTERS } from '@sroi/matcher/procedure'
import { caseEventPartsSchema, caseEventSchema, firmProfileSchema, parse, procedureSchema } from '@sroi/matcher/schema'
import fc from 'fast-check'
import t from 'tap'
import type { z } from 'zod'
import { problemsOf } from './problems-of.ts'
import { event, FIRM, procedure } from './procedure/make-case.ts'

// The compiler compares: a key, a type or a may-be-absent that differs in either direction does not compile.
type Plain<T> = T extends readonly (infer U)[] ? readonly Plain<U>[] : T extends object ? { readonly [K in keyof T]: Plain<Exclude<T[K], undefined>> } : T
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false
type Agrees<S extends z.ZodType, M> = Same<Plain<z.infer<S>>, Plain<M>>
const AGREE: {
  profile: Agrees<typeof firmProfileSchema, FirmProfile>
  procedure: Agrees<typeof procedureSchema, Procedure>
  said: Agrees<typeof caseEventPartsSchema, CaseEventSaid>
  event: Agrees<typeof caseEventSchema, CaseEvent>
} = { profile: true, procedure: true, said: true, event: true }

const HASH = 'a'.repeat(64)
const PERIOD = { from: '2026-01-01', until: null }
const PROFILE: FirmProfile = {
  organisation: { scheme: 'fictional', value: 'FIC-9001' },
  names: ['Werkplaats Fictief'],
  legalForm: 'stichting',
  foundedOn: '2015-03-01',
  size: { headcount: { least: 10, most: 49 }, fteHundredths: { least: 800, most: null } },
  place: { town: 'Haarlem', municipality: 'haarlem', point: { x: 104_000, y: 488_000 } },
  worksIn: ['haarlem'],
  addsToRegion: 'Wij repareren wat\nniemand repareert.',
  statements: { missionInStatutes: true },
  region: { complementsOffer: true, createsJobsInRegion: false },
  targetGroups: [{ vocabulary: 'sroi', measure: 'headcount', band: '30-to-50', period: PERIOD }],
  income: { commercialIncome: { leastBasisPoints: 5_000, mostBasisPoints: 7_500 } },
  offerings: [{ id: 'o-1', title: 'Reparatie', text: 'Wij repareren fietsen.', cpv: ['50000000'] }],
  labels: [{ scheme: 'pso', level: '30-plus', issuer: 'PSO-Nederland', number: 'FIC-1', period: PERIOD }],
  applications: [{ scheme: 'b-corp', level: null, on: '2026-10-01' }],
  aims: [{ scheme: 'b-corp', level: null }],
  documents: [{ kind: 'statutes', sha256: HASH, on: '2015-03-01', about: ['/statements/missionInStatutes'] }],
  mailDomains: ['werkplaats-fictief.example'],
  contact: { email: 'sroi@werkplaats-fictief.example' },
  evidence: { '/legalForm': { level: 'register', source: 'Handelsregister (fictief)', on: '2026-10-01' } }
}

const problems = (schema: z.ZodType, input: unknown): readonly Problem[] => problemsOf(() => parse(schema, input))
/** The code and the place of each. */
const faults = (schema: z.ZodType, input: unknown): readonly string[] => problems(schema, input).map(({ code, place }) => `${code} ${place}`)
const profile = (parts: object): readonly string[] => faults(firmProfileSchema, { ...PROFILE, ...parts })
const vote = (parts: object): unknown => ({ type: 'vote-cast', on: '2026-11-23', reason: 'vote', evidence: [], kind: 'admission', choice: 'yes', replaces: null, motivation: '', ...parts })

t.test('every schema agrees with its type, which the compiler has compared', async (t) => {
  for (const [name, agrees] of Object.entries(AGREE)) t.ok(agrees, name)
})

t.test('a full profile passes unchanged, and so does one that has only just been begun', async (t) => {
  t.same(parse(firmProfileSchema, PROFILE), PROFILE)
  const begun = { organisation: PROFILE.organisation }
  t.same(parse(firmProfileSchema, begun), begun)
})

t.test('a full procedure passes unchanged, and so does one that lays nothing down', async (t) => {
  t.same(parse(procedureSchema, procedure()), procedure())
  const { id, version, title, basis, confirmedOn } = procedure()
  const bare = { id, version, title, basis, confirmedOn, mandates: [], deciders: {}, committee: [], commonMailDomains: [], extension: null, reminders: [] }
  t.same(parse(procedureSchema, bare), bare)
})

t.test('an event of every type passes unchanged, whole and as it is sent', async (t) => {
  for (const type of CASE_EVENT_TYPES) {
    const whole = event('e-1', type, '2026-11-23', FIRM, { reason: EVENT_RULES[type].reasons[0] ?? '' })
    // what refers to another event refers to one here
    const filled = JSON.parse(JSON.stringify(whole).replaceAll('""', '"e-0"')) as CaseEvent
    t.same(parse(caseEventSchema, filled), filled, type)
    const { id: _id, recordedAt: _at, actor: _actor, ...said } = filled
    t.same(parse(caseEventPartsSchema, said), said, `${type}, as sent`)
  }
})

t.test('who did it, and when it was recorded, is never taken from who sends it', async (t) => {
  t.same(faults(caseEventPartsSchema, vote({ actor: FIRM, id: 'e-1', recordedAt: '2026-11-23T10:00:00Z' })), ['unknown-key /actor', 'unknown-key /id', 'unknown-key /recordedAt'])
})

t.test('a person in a profile is refused, wherever somebody puts one', async (t) => {
  t.same(profile({ director: 'J. Jansen (fictief)' }), ['unknown-key /director'])
  t.same(profile({ targetGroups: [{ ...PROFILE.targetGroups?.[0], workers: [{ bsn: '999990019' }] }] }), ['unknown-key /targetGroups/0/workers'])
  t.same(profile({ size: { headcount: { least: 1, most: 2, names: [] } } }), ['unknown-key /size/headcount/names'])
  t.match(faults(firmProfileSchema, { ...PROFILE, targetGroups: [{ ...PROFILE.targetGroups?.[0], shareBasisPoints: 3_333 }] }), ['unknown-key /targetGroups/0/shareBasisPoints'], 'nor a share that can be counted back')
})

t.test('everything that is wrong is said at once, each with its place and its repair', async (t) => {
  const found = problems(firmProfileSchema, {
    ...PROFILE,
    organisation: { scheme: 'fictional' },
    names: [],
    foundedOn: '2026-02-29',
    income: { commercialIncome: { leastBasisPoints: 9_000, mostBasisPoints: 10 } },
    documents: [{ kind: 'statutes', sha256: 'A'.repeat(64), on: '2026-01-01', about: ['statements'] }],
    mailDomains: ['info@fictief.example']
  })
  t.same(found.map(({ place }) => place).sort(), ['/documents/0/about/0', '/documents/0/sha256', '/foundedOn', '/income/commercialIncome/mostBasisPoints', '/mailDomains/0', '/names', '/organisation/value'])
  for (const { detail } of found) t.match(detail, /\. \S/, `says what to do: ${detail}`)
})

t.test('a motivation of 20 000 characters passes, and one of a megabyte is refused in a short answer', async (t) => {
  t.equal(MAX_MOTIVATION_CHARACTERS, 20_000)
  t.same(faults(caseEventPartsSchema, vote({ motivation: 'a'.repeat(20_000) })), [])
  const found = problems(caseEventPartsSchema, vote({ motivation: 'a'.repeat(1_000_000) }))
  t.same(found.map(({ code, place }) => `${code} ${place}`), ['too-long /motivation'])
  t.ok(JSON.stringify(found).length < 500)
})

t.test('control characters, characters that turn the reading order and broken Unicode are refused in every text', async (t) => {
  for (const hidden of ['\u0000', '\u0007', '\u001B', '\u0085', '\u200E', '\u2028', '\u202E', '\u2066', '\uFFFE', '\uD800']) {
    const code = hidden.codePointAt(0)?.toString(16)
    t.same(faults(caseEventPartsSchema, vote({ motivation: `Goed${hidden}gekeurd` })), ['control-character /motivation'], `motivation with ${code}`)
    t.same(profile({ names: [`Fictief${hidden}`] }), ['control-character /names/0'], `name with ${code}`)
  }
  t.same(profile({ worksIn: ['haarlem\u202E'], place: { town: 'Haarlem', municipality: 'haar\u200Blem' } }), ['invisible-character /place/municipality', 'control-character /worksIn/0'], 'nor in the id of a municipality')
  t.same(faults(caseEventPartsSchema, vote({ motivation: 'Eerste regel\n\tTweede\u00A0regel, na\u00ADdenken 👍🏽' })), [], 'lines, tabs and what belongs to writing pass')
})

t.test('two ways to write one name are one: what cannot be seen, and what is not in NFC, is refused', async (t) => {
  t.same(profile({ names: ['Cafe\u0301 Fictief'] }), ['not-nfc /names/0'])
  for (const hidden of ['\u200B', '\u200D', '\u00AD', '\uFEFF', '\u2060', '\u3164', '\n', '\t']) t.same(profile({ names: [`Fic${hidden}tief`] }), ['invisible-character /names/0'], JSON.stringify(hidden))
  t.same(profile({ names: ['   '] }), ['empty /names/0'])
  t.same(profile({ names: ['Bakkerij «Ünïcøde» Ελλάς 東京'] }), [], 'letters of other alphabets are letters')
})

t.test('lists end somewhere', async (t) => {
  const many = (length: number, one: unknown): unknown[] => Array.from({ length }, () => one)
  t.same(profile({ labels: many(51, PROFILE.labels?.[0]) }), ['too-big /labels'])
  t.same(profile({ evidence: Object.fromEntries(many(201, 0).map((_, index) => [`/a${index}`, { level: 'document', source: 'x', on: null }])) }), ['too-many /evidence'])
  t.same(faults(caseEventPartsSchema, vote({ evidence: many(201, { kind: 'statutes', sha256: HASH }) })), ['too-big /evidence'])
  t.same(faults(procedureSchema, { ...procedure(), reminders: many(21, 7) }), ['too-big /reminders'])
})

t.test('a misspelt parameter is refused, not read as "not laid down"', async (t) => {
  t.same(faults(procedureSchema, { ...procedure(), forEyes: { decision: true, withdrawal: true } }), ['unknown-key /forEyes'])
  t.same(faults(procedureSchema, { ...procedure(), extension: { reasons: [], longestDays: -1, times: 0 } }), ['too-small /extension/reasons', 'too-small /extension/longestDays', 'too-small /extension/times'])
})

t.test('what belongs to another type of event is refused', async (t) => {
  t.same(faults(caseEventPartsSchema, { type: 'review-started', on: '2026-11-23', reason: 'complete', evidence: [], motivation: 'x' }), ['unknown-key /motivation'])
  t.same(faults(caseEventPartsSchema, { type: 'admit-everybody', on: '2026-11-23', reason: 'x', evidence: [] }), ['invalid-union /type'])
  t.same(faults(caseEventPartsSchema, { type: 'proposal-made', kind: 'admission', motivation: 'x', on: '2026-11-23', reason: 'x', evidence: [] }), ['invalid-value /kind'])
})

t.test('any JSON whatsoever is taken or refused with problems; nothing else is thrown', async () => {
  fc.assert(fc.property(fc.jsonValue(), fc.constantFrom('names', 'labels', 'place', 'income', 'evidence', 'type', 'documents', 'reasons', 'deciders'), (value, key) => {
    for (const schema of [firmProfileSchema, procedureSchema, caseEventPartsSchema, caseEventSchema]) {
      for (const input of [value, { ...PROFILE, [key]: value }, { ...procedure(), [key]: value }, { ...(vote({}) as object), [key]: value }]) problems(schema, input)
    }
  }), { numRuns: 100 })
})
