// Every finding in words, in both languages: no code, no name and no value is left without them.
import { readLabelRules } from '@sroi/fixtures'
import fc from 'fast-check'
import t from 'tap'
import type { FactUsed, Finding, FindingCode, Language, RateRule, RuleSet, Verdict } from '@sroi/matcher'
import { match, MatcherError } from '@sroi/matcher'
import { explain, formatCents, formatDay, formatFact, formatShare, nameOfFact, nameOfMissing } from '@sroi/matcher/explain'
import { readNeed } from '@sroi/matcher/search'
import { assessPart } from '../dist/assess-part.js'
import { EN } from '../dist/explain/messages.en.js'
import { MIX_EN } from '../dist/explain/mix-messages.en.js'
import { NL } from '../dist/explain/messages.nl.js'
import { CODES } from '../dist/explain/words.js'
import { judge } from '../dist/judge.js'
import { judgeQuestion } from '../dist/judge-question.js'
import { askWords } from '../dist/search/ask-words.js'
import { manyApplicationFindings } from './application/many-findings.ts'
import { anyBadgeHolder, anyQuestion, anySupplier } from './arbitrary.ts'
import { manyValuations } from './valuation/arbitrary.ts'
import { contract, everyFinding, find, NOW, provision, request, rules, rulesOf, TODAY } from './make.ts'
import { manyFilterFindings } from './filters/findings.ts'
import { registerFindings } from './label-register/findings.ts'
import { manyLabelFindings } from './labels/many-findings.ts'
import { manyAdviceFindings } from './search/advice-findings.ts'
import { anySearch, READER } from './search/arbitrary.ts'
import { manyReservationFindings } from './reservation/findings.ts'
import { manyCaseFindings } from './procedure/findings.ts'
import { manyTermFindings } from './terms/findings.ts'

const LANGUAGES: readonly Language[] = ['nl', 'en']
const VERDICTS: readonly Verdict[] = ['met', 'not-met', 'unknown']

/** Findings of many different matches. */
function manyFindings (): Finding[] {
  const nobody = rulesOf(null)
  const questions = fc.sample(fc.tuple(anyQuestion, fc.uniqueArray(fc.oneof(anySupplier, anyBadgeHolder), { maxLength: 4, selector: ({ id }) => id })), { numRuns: 500, seed: 2 })
  return questions.flatMap(([question, suppliers]) => {
    try {
      const ruleSet = question.authority === 'elsewhere' ? nobody : request({ authority: question.authority }).ruleSet
      const { obligation, warnings, ranked, pending, refused } = match({ ...question, authorityName: 'Fictief A', ruleSet, suppliers, register: { id: 'r', revision: 1 }, on: TODAY, knownAt: NOW })
      return [
        obligation.finding, ...warnings,
        ...[...ranked.items, ...pending.items, ...refused.items].flatMap((one) => [one.finding, ...(one.reservation === null ? [] : [one.reservation])]),
        ...ranked.items.flatMap(({ contributions, fillable }) => [...contributions.map(({ finding }) => finding), fillable.finding])
      ].flatMap(everyFinding)
    } catch (error) {
      if (error instanceof MatcherError) return []
      throw error
    }
  })
}

/** Findings on dimensions that the rule sets of the region do not have. */
function findingsOfOtherDimensions (): Finding[] {
  const decision = { reason: 'disproportionate' as const, legalBasis: 'artikel 4', decidedOn: '2026-05-01', period: { from: '2026-01-01', until: null } }
  const provisions: RuleSet['provisions'] = {
    scope: [provision({ applies: true })],
    minimumTerm: [provision({ months: 6, operator: '>=' as const })],
    rate: [provision<RateRule>({ kind: 'range', minimumBasisPoints: 200, maximumBasisPoints: 500, canBeOffered: true })],
    base: [provision({ of: 'wage-sum' as const })],
    cap: [provision({ cents: 10_000_00 })]
  }
  const own = { complete: false, atTender: null, throughout: null }
  const enters = { options: true, callOffs: true } as const
  const more: RuleSet['provisions'] = {
    ...provisions,
    threshold: [provision({ cents: 50_000_00, operator: '>=' as const, vat: 'including' as const, vatRateBasisPoints: 2100, enters, per: 'notice' as const, split: 'year' as const })],
    base: [provision({ of: 'contract-sum' as const, enters, split: 'year' as const })],
    ownLabel: [provision({ ...own, labels: [{ scheme: 'pso', levels: ['3'], reductionBasisPoints: 5000 }] })]
  }
  const sets = [rules(more), rules({ ...more, ownLabel: [provision({ ...own, labels: [{ scheme: 'pso', levels: null, reductionBasisPoints: null }] })], rate: [provision<RateRule>({ kind: 'activity' })] }),
    rules({ ...provisions, ownLabel: [provision({ ...own, labels: [{ scheme: 'pso', levels: null, reductionBasisPoints: 5000 }], atTender: 'award' as const, throughout: false })], rate: [provision<RateRule>({ kind: 'fixed', basisPoints: 500, lowerIsPossible: false })] }), rules(provisions), rules({ ...provisions, cap: [provision<{ cents: number }>(null)], minimumTerm: [provision<{ months: number, operator: '>=' }>(null)], rate: [provision<RateRule>({ kind: 'custom' })], base: [provision({ of: 'wage-sum' as const }), provision({ of: 'contract-sum' as const }, { id: 'another' })] })]
  const contracts = [
    {}, { months: 3, period: { from: '2026-01-01', until: '2026-02-28' } }, { trigger: 'permit' as const }, { trigger: 'supplier-year' as const },
    { terms: { applies: true, offeredBasisPoints: 900 } }, { terms: { applies: true, offeredBasisPoints: 300 }, wageSum: { cents: 100_000_00 } },
    { contractorLabels: [{ scheme: 'pso', level: '3', period: { from: '2026-01-01', until: '2027-12-31' } }], terms: { rulesOn: '2026-01-01', base: 'wage-sum' as const, penaltyFactorBasisPoints: 15_000, tableVersionOn: '2026-01-01' }, wageSum: { cents: 100_000_00 } },
    { contractorLabels: [], months: 60 }, { contractorLabels: [{ scheme: 'b-corp', level: null, period: { from: '2026-01-01', until: null } }] }, { framework: { callOffs: [{ id: 'a', value: { cents: 100_000_00 }, on: '2026-09-01' }] } },
    { exemptions: [{ kind: 'exempt' as const, ...decision }] }, { exemptions: [{ kind: 'lower-rate' as const, rateBasisPoints: 100, ...decision }], wageSum: { cents: 100_000_00 } },
    ...(['unrelated-to-subject', 'performed-by-target-group', 'contractor-holds-label'] as const).map((reason) => ({ exemptions: [{ kind: 'exempt' as const, ...decision, reason }] }))
  ]
  const { period: _period, ...open } = contract()
  return sets.flatMap((ruleSet) => [...contracts.map((parts) => contract(parts)), open]
    .flatMap((asked) => everyFinding(match(request({ contract: asked, ruleSet })).obligation.finding)))
}

/** Findings of what efforts are worth, and of what is short. */
function findingsOfValuations (): Finding[] {
  return manyValuations(600).flatMap(({ finding, shortfall }) => [finding, ...(shortfall === null ? [] : [shortfall.finding])]).flatMap(everyFinding)
}

/** Findings of how offerings answer words and codes; who does not answer them stands outside, where only `judge` tells why. */
function findingsOfSubjects (): readonly Finding[] {
  return fc.sample(anySearch, { numRuns: 300, seed: 4 }).flatMap((search) => {
    try {
      const assessed = assessPart(search)
      const words = askWords(readNeed(search.need?.text ?? '', READER.lexicon), search.need?.cpv ?? [], READER)
      const question = judgeQuestion(search, assessed, { words, near: null })
      return search.suppliers.flatMap((supplier) => {
        const { judgement } = judge(supplier, question)
        return [...judgement.asked, ...('contributions' in judgement ? judgement.contributions.map(({ finding }) => finding) : [])]
      })
    } catch (error) {
      if (error instanceof MatcherError) return []
      throw error
    }
  }).flatMap(everyFinding)
}

const FINDINGS = [...manyFindings(), ...findingsOfOtherDimensions(), ...manyLabelFindings(), ...manyTermFindings(), ...manyReservationFindings(), ...manyFilterFindings(), ...findingsOfSubjects(), ...findingsOfValuations(), ...manyAdviceFindings(), ...manyCaseFindings(), ...registerFindings().flatMap(everyFinding), ...manyApplicationFindings()]

t.test('each code has a sentence for yes, no and not known', async (t) => {
  const codes = Object.keys(NL) as FindingCode[]
  t.same(Object.keys(EN).sort(), [...codes].sort())
  for (const language of LANGUAGES) {
    for (const code of codes) {
      for (const verdict of VERDICTS) {
        const [line] = explain({ code, verdict, facts: [], rule: null, on: null, missing: [], because: [] }, language)
        t.match(line?.text, /^[A-Z“].{10,}[.”]$/, `${language} ${code} ${verdict}: ${line?.text ?? ''}`)
        t.notMatch(line?.text, /undefined|null|\[object|NaN/)
      }
    }
  }
})

/** Codes of findings that other functions than `match` make; their own tests make them. */
const MADE_ELSEWHERE = Object.keys(MIX_EN) as readonly FindingCode[]

t.test('every code that a finding can have occurs in the matches below', async (t) => {
  const seen = new Set(FINDINGS.map(({ code }) => code))
  for (const code of Object.keys(NL) as FindingCode[]) t.not(seen.has(code), MADE_ELSEWHERE.includes(code), code)
})

t.test('every fact, every missing thing and every code that comes out of a match has words', async (t) => {
  const names = new Set(FINDINGS.flatMap(({ facts }) => facts.map(({ name }) => name)))
  const missing = new Set(FINDINGS.flatMap((finding) => finding.missing.map(({ name }) => name)))
  const codes = new Set(FINDINGS.flatMap(({ facts }) => facts.filter(({ unit, value }) => unit === 'code' && value !== null).map(({ value }) => String(value))))
  t.ok(names.size > 40 && missing.size > 15 && codes.size > 20, `${names.size} facts, ${missing.size} missing things, ${codes.size} codes`)
  for (const language of LANGUAGES) {
    for (const name of names) t.not(nameOfFact(name, language), name, `${language} fact ${name}`)
    for (const name of missing) t.notMatch(nameOfMissing(name, language), /^[\w-]+(\.[\w-]+)+$|^[a-z]+[A-Z]\w+$/, `${language} missing ${name}`)
    for (const code of codes) t.ok(Object.hasOwn(CODES[language], code), `${language} code ${code}`)
  }
})

t.test('no line of any match holds a raw name, undefined or a doubled “not known”', async (t) => {
  for (const language of LANGUAGES) {
    const lines = new Set(FINDINGS.flatMap((finding) => explain({ ...finding, because: [] }, language)).flatMap(({ text, facts, missing }) => [text, ...facts, ...missing]))
    t.ok(lines.size > 200, `${lines.size} different lines`)
    t.same([...lines].filter((line) => /undefined|\bnull\b|\[object|NaN|not-met|basisPoints| {2}/.test(line)), [], language)
    t.same([...lines].filter((line) => /(voor niet bekend|van niet bekend|for not known|of not known|\(niet bekend|\(not known)/.test(line)), [], `${language}: no sentence is built around a hole`)
  }
})

t.test('a finding is explained depth first, with its article, its facts and what is missing', async (t) => {
  const { obligation } = match(request())
  const lines = explain(obligation.finding, 'nl')
  t.equal(lines[0]?.text, 'De social-returnverplichting geldt.')
  t.same(lines.map(({ depth, code }) => `${depth} ${code}`), ['0 obligation', '1 scope', '1 threshold', '1 amount-due', '2 contract-sum', '2 base', '2 rate'])
  const threshold = lines.find(({ code }) => code === 'threshold')
  t.equal(threshold?.text, 'De opdrachtsom van € 350.000 haalt de drempel (vanaf € 200.000 zonder btw).')
  t.equal(threshold?.basis?.text, 'Beleidsregels SROI (CVDR657815), artikel 4 lid 1')
  t.equal(threshold?.basis?.certaintyText, 'gelezen in de tekst')
  t.match(lines.find(({ code }) => code === 'rate')?.discretion, /Dat doet een mens/)
  t.match(lines.find(({ code }) => code === 'rate')?.note, /lager percentage/, 'and what the reader should know of the rule')
  const [unknown] = explain(find(match(request({ authority: 'haarlem' })).obligation.finding, 'rate') as Finding, 'en')
  t.same([unknown?.text, unknown?.missing], ['The rate is not known: the value could not be read in the source.', ['Not known in the rules: the rate']])
})

t.test('an estimate is not called a contract sum', async (t) => {
  const { obligation } = match(request({ contract: contract({ stage: 'call', value: { estimated: { cents: 350_000_00 } } }) }))
  const lines = explain(obligation.finding, 'nl')
  t.equal(lines.find(({ code }) => code === 'threshold')?.text, 'Het bedrag van € 350.000 (geraamd) haalt de drempel (vanaf € 200.000 zonder btw).')
  t.equal(lines.find(({ code }) => code === 'amount-due')?.text, 'Hoeveel u moet invullen, is nog niet bekend. De schatting is € 17.500. Dat is geen schuld.')
})

t.test('an estimate is told as one, and an assumption as the caller’s', async (t) => {
  const sentence = (language: Language): string | undefined => explain(find(match(request({ authority: 'haarlem', assumptions: [{ topic: 'rate', basisPoints: 500 }] })).obligation.finding, 'amount-due') as Finding, language)[0]?.text
  t.equal(sentence('nl'), 'Hoeveel u moet invullen, is niet bekend. Het is ongeveer € 17.500 als het percentage 5% van de opdrachtsom is. Dat is uw aanname, geen schuld.')
  t.equal(sentence('en'), 'How much you must fill is not known. It is about € 17,500 if the rate is 5% of the contract sum. That is your assumption, not a debt.')
})

t.test('labels are called what people call them; one that is not known stays as it was written', async (t) => {
  const shown = (name: string, value: string | readonly string[]): string => formatFact({ name, unit: typeof value === 'string' ? 'text' : 'texts', value, evidence: null }, 'nl')
  t.same(['pso 3', 'pso 30-plus', 'b-corp', 'code-sociale-ondernemingen', 'social-enterprise-nl', 'keurmerk-x 2', 'toString'].map((label) => shown('label', label)),
    ['PSO Trede 3', 'PSO 30+', 'B Corp', 'Code Sociale Ondernemingen', 'Social Enterprise NL', 'keurmerk-x 2', 'toString'])
  t.equal(shown('labels', ['pso 1', 'b-corp']), 'PSO Trede 1, B Corp')
  t.equal(shown('offering', 'pso 3'), 'pso 3', 'only where the fact is a label')
  t.equal(nameOfMissing('acceptedLabels.pso 3', 'en'), 'whether the label PSO Trede 3 is accepted')
  t.same(['sroi-badge full', 'sroi-badge temporary'].map((label) => shown('label', label)), ['SROI-badge', 'tijdelijke SROI-badge'])
})

t.test('a level of education, a list of codes and an empty list are words too', async (t) => {
  const shown = (name: string, value: string | readonly string[], language: Language): string => formatFact({ name, unit: typeof value === 'string' ? 'text' : 'texts', value, evidence: null }, language)
  t.same([shown('education', 'bbl 2', 'nl'), shown('education', 'bbl 2', 'en'), shown('education', 'hbo', 'nl'), shown('education', 'vso-pro', 'en')], ['BBL niveau 2', 'BBL level 2', 'HBO', 'VSO or PrO'])
  t.same([shown('allowed', ['bv', 'cooperatie'], 'nl'), shown('circumstances', ['disability', 'x'], 'en'), shown('excluded', [], 'nl'), shown('circumstances', [], 'en')], ['bv, coöperatie', 'a disability, x', 'geen', 'none'])
  t.same([shown('asked-age', '55–', 'nl'), shown('asked-age', '55–', 'en'), shown('age-band', '27–54', 'nl')], ['55 of meer', '55 or more', '27–54'])
  t.equal(shown('offering', 'contract', 'nl'), 'contract', 'a text of somebody else is no code')
})

t.test('every requirement of a label that comes with the project has words', async (t) => {
  for (const { requirements } of readLabelRules() as readonly { readonly requirements: readonly { readonly id: string }[] }[]) {
    for (const { id } of requirements) for (const language of LANGUAGES) t.notOk(nameOfMissing(`label.${id}`, language).endsWith(`: ${id}`), `${language} ${id}`)
  }
  t.equal(nameOfMissing('label.something-new', 'en'), 'what the label asks: something-new')
})

t.test('a subsidy is no contract sum, and neither is the turnover of a year', async (t) => {
  const of = (trigger: 'subsidy' | 'supplier-year' | 'permit', language: Language): readonly string[] => {
    const ruleSet = rules({
      scope: [provision({ applies: true })], threshold: [provision({ cents: 100_00, operator: '>=', vat: 'excluding' })], base: [provision({ of: 'contract-sum' })],
      rate: [provision<RateRule>({ kind: 'fixed', basisPoints: 500, lowerIsPossible: false })]
    })
    return explain(match(request({ ruleSet, contract: contract({ trigger }) })).obligation.finding, language).map(({ text }) => text)
  }
  t.match(of('subsidy', 'nl'), ['De social-returnverplichting geldt.', /subsidie/, 'De subsidie van € 350.000 haalt de drempel (vanaf € 100 zonder btw).', /17\.500/, 'De subsidie is € 350.000 zonder btw.', 'Het percentage wordt genomen van de subsidie.', /5%/])
  t.match(of('supplier-year', 'en'), [/applies/, /turnover of a supplier in a year/, 'The turnover of the year of € 350,000 reaches the threshold (from € 100 excluding VAT).', /17,500/, 'The turnover of the year is € 350,000 excluding VAT.', 'The rate is taken of the turnover of the year.', /5%/])
  t.match(of('permit', 'nl').join(' '), /Het bedrag van € 350\.000 haalt/)
})

t.test('a threshold with VAT is told with its rate, and the amount as one without', async (t) => {
  const ruleSet = rules({ scope: [provision({ applies: true })], threshold: [provision({ cents: 400_000_00, operator: '>', vat: 'including', vatRateBasisPoints: 2100 })] })
  const told = (language: Language): string | undefined => explain(match(request({ ruleSet })).obligation.finding, language).find(({ code }) => code === 'threshold')?.text
  t.equal(told('nl'), 'De opdrachtsom van € 350.000 zonder btw haalt de drempel (boven € 400.000 met 21% btw).')
  t.equal(told('en'), 'The contract sum of € 350,000 excluding VAT reaches the threshold (above € 400,000 including 21% VAT).')
})

t.test('a rule without a minimum amount is not said to have one that is not known', async (t) => {
  const line = explain(match(request({ contract: contract({ nature: 'supplies', labourShareBasisPoints: 3000 }) })).obligation.finding, 'nl').find(({ code }) => code === 'threshold')
  t.equal(line?.text, 'De regel noemt geen minimumbedrag.')
  t.same(line?.facts.filter((fact) => fact.startsWith('Drempel')), [])
})

t.test('values read as people write them', async (t) => {
  t.equal(formatCents(17_500_00, 'nl'), '€ 17.500')
  t.equal(formatCents(1_234_567_05, 'nl'), '€ 1.234.567,05')
  t.equal(formatCents(1_234_567_05, 'en'), '€ 1,234,567.05')
  t.equal(formatCents(0, 'nl'), '€ 0')
  t.same([500, 1250, 2999, 10_000, 0, 5].map((share) => formatShare(share, 'nl')), ['5%', '12,5%', '29,99%', '100%', '0%', '0,05%'])
  t.equal(formatDay('2019-09-01', 'nl'), '1 september 2019')
  t.equal(formatFact({ name: 'x', unit: 'metres', value: 999, evidence: null }, 'nl'), '999 m')
  t.equal(formatFact({ name: 'x', unit: 'metres', value: 12_345, evidence: null }, 'nl'), '12,3 km')
  t.equal(formatFact({ name: 'x', unit: 'boolean', value: false, evidence: null }, 'en'), 'no')
  t.equal(formatFact({ name: 'x', unit: 'texts', value: ['a', 'b'], evidence: null }, 'en'), 'a, b')
  t.equal(formatFact({ name: 'x', unit: 'cents', value: null, evidence: null }, 'en'), 'not known')
})

t.test('names that carry a part of their own keep it', async (t) => {
  t.equal(nameOfMissing('acceptedLabels.pso 2', 'nl'), 'of het keurmerk PSO Trede 2 wordt geaccepteerd')
  t.equal(nameOfMissing('value (Gemeente X)', 'en'), 'the part of Gemeente X')
  t.equal(nameOfMissing('rate.selectedBy', 'en'), 'which day selects the version of the rule (the rate)')
  t.equal(nameOfMissing('rate.contradiction', 'nl'), 'welke van twee regels geldt (het percentage)')
  t.equal(nameOfMissing('something new', 'nl'), 'something new', 'nothing disappears')
})

t.test('municipalities and codes are called by the names of the caller, and by their ids where it has none', async (t) => {
  const names = { municipalities: new Map([['velsen', { nl: 'Velsen', en: 'Velsen (town)' }]]), codes: new Map([['77000000', { nl: 'Groen, bos', en: 'Green, forest' }]]) }
  const texts = (name: string, value: readonly string[]): FactUsed => ({ name, unit: 'texts', value, evidence: null })
  t.equal(formatFact(texts('works-in', ['velsen', 'elders']), 'en', names), 'Velsen (town), elders')
  t.equal(formatFact(texts('divisions', ['77', '55']), 'nl', names), '77 Groen, bos; 55')
  t.equal(formatFact(texts('divisions', ['77', '55']), 'nl'), '77, 55')
  t.equal(formatFact(texts('parties', ['velsen']), 'nl', names), 'velsen', 'a text that is no id stays as it is')
  const finding: Finding = { code: 'asked-works-in', verdict: 'not-met', facts: [texts('works-in', ['velsen'])], rule: null, on: null, missing: [], because: [] }
  const around: Finding = { code: 'purchase-counts', verdict: 'met', facts: [], rule: null, on: null, missing: [], because: [finding] }
  t.match(explain(around, 'nl', names)[1], { text: 'Werkt niet in de gemeente die u vraagt, maar in: Velsen.', facts: ['Werkt in: Velsen'] })
  t.match(explain(around, 'nl')[1], { facts: ['Werkt in: velsen'] })
})

t.test('whole kilometres are written without a fraction', async (t) => {
  const distance = (value: number): string => formatFact({ name: 'distance', unit: 'metres', value, evidence: null }, 'nl')
  t.same([999, 5_000, 5_049, 5_050, 12_000_000].map(distance), ['999 m', '5 km', '5 km', '5,1 km', '12.000 km'])
})

t.test('a firm without a standing has none: that is known', async (t) => {
  const finding: Finding = { code: 'asked-standing', verdict: 'not-met', facts: [{ name: 'standing', unit: 'code', value: null, evidence: null }], rule: null, on: null, missing: [], because: [] }
  t.match(explain(finding, 'nl'), [{ text: 'Heeft op die dag geen status in het register.', facts: ['Stand in het register: geen'] }])
  t.match(explain(finding, 'en'), [{ facts: ['Standing in the register: none'] }])
})
