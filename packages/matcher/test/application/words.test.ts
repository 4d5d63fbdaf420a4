// What a firm reads: names in both languages for everything that it told, and sentences that promise nothing.
import type { ApplicationSources, DocumentStatement, Language } from '@sroi/matcher'
import { assessApplication, findContradictions } from '@sroi/matcher/application'
import { explain, formatFact, nameOfFact, nameOfMissing } from '@sroi/matcher/explain'
import t from 'tap'
import { share, supplier } from '../make.ts'
import { checked, KNOWN, ON, profile, profileOf, question, REGIONAL } from './make-profile.ts'

const LANGUAGES: readonly Language[] = ['nl', 'en']
const PERIOD = { from: '2025-01-01', until: '2025-12-31' }

function read (fact: string, value: number | boolean): DocumentStatement {
  return { document: { kind: 'statutes', sha256: 'a'.repeat(64) }, on: ON, fact, value }
}

/** A firm that everybody contradicts in everything. */
const SOURCES: ApplicationSources = {
  profile: profile({
    names: ['Fictief'], legalForm: 'bv', foundedOn: '2020-01-01', place: { town: 'Utrecht', municipality: 'utrecht' }, size: { headcount: { least: 10, most: 49 }, fteHundredths: { least: 100, most: 100 } },
    statements: { missionInStatutes: true }, region: { complementsOffer: true }, income: { commercialIncome: { leastBasisPoints: 5_000, mostBasisPoints: 6_000 } },
    targetGroups: [{ vocabulary: 'article-2.82', measure: 'headcount', band: 'none', period: PERIOD }],
    labels: [{ scheme: 'b-corp', level: null, issuer: 'B Lab', number: 'FIC-1', period: PERIOD }]
  }),
  register: supplier({ legalForm: 'stichting', foundedOn: '2019-01-01', workforceFteHundredths: 900, targetGroupShares: [share()] }),
  checkedLabels: [checked()],
  documents: [read('statements.missionInStatutes', false), read('region.complementsOffer', false), read('income.commercialIncome', 9_000), read('size.headcount', 5)]
}

t.test('every fact that sources contradict each other in has a name in both languages', async (t) => {
  const found = findContradictions({ sources: SOURCES, ruleSet: REGIONAL, on: ON, knownAt: KNOWN })
  t.same(found.map(({ fact }) => fact), [
    'foundedOn', 'income.commercialIncome', 'labels.b-corp.from', 'labels.b-corp.until', 'legalForm', 'name', 'place.municipality', 'region.complementsOffer', 'size.fteHundredths', 'size.headcount', 'statements.missionInStatutes',
    'targetGroups.article-2.82.headcount'
  ])
  for (const language of LANGUAGES) {
    for (const { fact, sides } of found) {
      for (const name of [nameOfFact(fact, language), nameOfMissing(fact, language)]) t.ok(name !== fact && !/^[a-z]+[A-Z]|[a-z]\.[a-z]/.test(name), `${language} ${fact}: ${name}`)
      for (const { said } of sides) t.ok(formatFact(said, language).length > 0, `${language} ${fact}: ${formatFact(said, language)}`)
    }
  }
})

t.test('whatever is missing is asked in words', async (t) => {
  for (const profile of [{ organisation: profileOf('FIC-9101').organisation }, profileOf('FIC-9102')]) {
    for (const { missing } of assessApplication(question({ profile })).toKnow) {
      for (const language of LANGUAGES) t.notMatch(nameOfMissing(missing.name, language), /^[a-z]+[A-Z]|\w\.\w/, `${language} ${missing.name}`)
    }
  }
})

t.test('no sentence on a badge admits or refuses: each says that people decide', async (t) => {
  for (const value of ['FIC-9101', 'FIC-9102', 'FIC-9103'] as const) {
    const { badges } = assessApplication(question({ profile: profileOf(value) }))
    for (const badge of [badges.temporary, badges.full]) {
      t.match(explain(badge, 'nl')[0]?.text, /Mensen beslissen over de toelating\.$/)
      t.match(explain(badge, 'en')[0]?.text, /People decide on the admission\.$/)
    }
  }
})

t.test('municipalities are called as the caller calls them', async (t) => {
  const names = { municipalities: new Map([['haarlem', { nl: 'Haarlem', en: 'Haarlem' }]]) }
  const [, region] = explain(assessApplication(question({ profile: profileOf('FIC-9101') })).badges.temporary, 'nl', names).filter(({ code }) => code === 'criterion' || code === 'criterion-established')
  t.equal(region?.text, 'De organisatie zit in een van de gemeenten waar het om gaat: Haarlem.')
})
