// Sources side by side: where two cannot both be right, and only there.
import type { ApplicationSources, Contradiction } from '@sroi/matcher'
import { findContradictions } from '@sroi/matcher/application'
import t from 'tap'
import { share, supplier } from '../make.ts'
import { problemsOf } from '../problems-of.ts'
import { checked, KNOWN, ON, profile, REGIONAL } from './make-profile.ts'

const found = (sources: ApplicationSources): readonly Contradiction[] => findContradictions({ sources, ruleSet: REGIONAL, on: ON, knownAt: KNOWN })
/** Each fact with who says what. */
const told = (sources: ApplicationSources): readonly string[] => found(sources).map(({ fact, sides }) => `${fact}: ${sides.map(({ source, said }) => `${source} ${String(said.value)}`).join(', ')}`)
const read = (fact: string, value: string | number | boolean): NonNullable<ApplicationSources['documents']>[number] => ({ document: { kind: 'statutes', sha256: 'a'.repeat(64) }, on: '2020-01-01', fact, value })

t.test('what the firm says and what the register knows stand side by side where they differ', async (t) => {
  const sources: ApplicationSources = {
    profile: profile({ names: ['Fictief Groen'], legalForm: 'bv', foundedOn: '2020-01-01', place: { town: 'Utrecht', municipality: 'utrecht' } }),
    register: supplier({ legalForm: 'stichting', foundedOn: '2020-01-01' })
  }
  t.same(told(sources), ['legalForm: firm bv, register stichting', 'name: firm Fictief Groen, register Fictief Groenbedrijf', 'place.municipality: firm utrecht, register bloemendaal'])
})

t.test('each says which criteria lean on it', async (t) => {
  const [place] = found({ profile: profile({ place: { town: 'Utrecht', municipality: 'utrecht' } }), register: supplier() })
  t.equal(place?.fact, 'place.municipality')
  t.same(place?.criteria, ['region'])
})

t.test('one name written in two ways is one name, and one of several names is enough', async (t) => {
  t.same(told({ profile: profile({ names: ['Iets Anders', ' FICTIEF  groenbedrijf '] }), register: supplier({ name: 'Fictief Groenbedrijf' }) }), [])
})

t.test('ranges contradict each other only where they do not meet', async (t) => {
  const sized = (least: number, most: number | null): ApplicationSources => ({ profile: profile({ size: { fteHundredths: { least, most } } }), register: supplier({ workforceFteHundredths: 1_000 }) })
  t.same(told(sized(500, 1_000)), [])
  t.same(told(sized(1_000, null)), [])
  t.same(told(sized(1_001, null)), ['size.fteHundredths: firm 10.01–, register 1000'])
})

t.test('a band that the register’s share does not lie in is a contradiction, in its own vocabulary and measure only', async (t) => {
  const said = (vocabulary: 'sroi' | 'article-2.82', measure: 'headcount' | 'fte'): ApplicationSources => ({
    profile: profile({ targetGroups: [{ vocabulary, measure, band: '30-to-50', period: { from: '2025-01-01', until: '2025-12-31' } }] }),
    register: supplier({ targetGroupShares: [share({ shareBasisPoints: 2_000 })] })
  })
  t.same(told(said('article-2.82', 'headcount')), ['targetGroups.article-2.82.headcount: firm band-30-to-50, register 2000'])
  t.same(told(said('article-2.82', 'fte')), [])
  t.same(told(said('sroi', 'headcount')), [])
})

t.test('of one scheme the label register and the firm tell the same level and days, or it shows', async (t) => {
  const shown = { scheme: 'b-corp', level: null, issuer: 'B Lab', number: 'FIC-1', period: { from: '2026-01-01', until: '2027-12-31' } }
  const labels = (parts: object): readonly string[] => told({ profile: profile({ labels: [{ ...shown, ...parts }] }), checkedLabels: [checked()] })
  t.same(labels({}), [])
  t.same(labels({ scheme: 'pso', level: '2' }), [], 'another scheme is another label')
  t.same(labels({ period: { from: '2026-01-01', until: '2028-12-31' } }), ['labels.b-corp.until: firm 2028-12-31, label-register 2027-12-31'])
  t.same(labels({ level: '1', period: { from: '2026-01-01', until: null } }), ['labels.b-corp.level: firm b-corp 1, label-register b-corp', 'labels.b-corp.until: firm open-ended, label-register 2027-12-31'])
  t.same(told({ profile: profile({ labels: [shown, { ...shown, period: { from: '2028-01-01', until: '2029-12-31' } }] }), checkedLabels: [checked()] }), [], 'one that was renewed agrees in the one that both know')
  t.same(found({ profile: profile({ labels: [{ ...shown, level: '1' }] }), checkedLabels: [checked()] })[0]?.criteria, ['label-or-plan', 'recognised-label'])
})

t.test('what somebody read in a document contradicts the firm, and documents contradict each other', async (t) => {
  const mission = profile({ statements: { missionInStatutes: true } })
  t.same(told({ profile: mission, documents: [read('statements.missionInStatutes', false)] }), ['statements.missionInStatutes: firm true, document false'])
  t.same(told({ profile: mission, documents: [read('statements.missionInStatutes', true)] }), [])
  t.same(told({ profile: profile(), documents: [read('legalForm', 'bv'), read('legalForm', 'nv')] }), ['legalForm: document bv, document nv'])
  t.same(told({ profile: profile({ income: { commercialIncome: { leastBasisPoints: 5_000, mostBasisPoints: 7_500 } } }), documents: [read('income.commercialIncome', 4_000)] }), ['income.commercialIncome: firm 50–75 %, document 4000'])
})

t.test('what only one source tells, and what was recorded later, contradicts nothing', async (t) => {
  t.same(told({ profile: profile(), register: supplier(), checkedLabels: [checked()] }), [])
  t.same(told({ profile: profile({ labels: [] }), checkedLabels: [checked()] }), [])
  t.same(told({ profile: profile({ labels: [{ scheme: 'b-corp', level: 'x', issuer: 'B Lab', number: '1', period: { from: '2026-01-01', until: null } }] }), checkedLabels: [checked({ recordedAt: '2027-01-01T00:00:00Z' })] }), [])
})

t.test('a day that is no day is refused', async (t) => {
  t.same(problemsOf(() => findContradictions({ sources: { profile: profile() }, ruleSet: REGIONAL, on: '2026-02-30', knownAt: 'x' })).map(({ place }) => place), ['/on', '/knownAt'])
})
