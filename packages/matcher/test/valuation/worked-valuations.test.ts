// The worked valuations beside the rules: what efforts are worth and what is short, to the cent.
import { readWorkedValuations } from '@sroi/fixtures'
import type { ValuationQuestion, Words } from '@sroi/matcher'
import { value } from '@sroi/matcher'
import { parse, valuationQuestionSchema } from '@sroi/matcher/schema'
import t from 'tap'
import { rulesOf } from '../make.ts'

interface WorkedValuation {
  readonly name: Words
  /** The text that it proves. */
  readonly source: string
  readonly question: ValuationQuestion
  readonly on: string
  readonly knownAt: string
  readonly expect: {
    readonly totalCents: number | null
    /** What it is worth in any case; absent where the total is known. */
    readonly leastCents?: number
    /** Cents by the id of an entry. */
    readonly efforts?: Readonly<Record<string, number | null>>
    readonly shortCents?: number | null
    readonly penaltyCents?: number | null
    /** Everything that the total names as missing. */
    readonly missing?: readonly string[]
  }
}

const KEYS = ['name', 'source', 'question', 'on', 'knownAt', 'expect']
const EXPECT_KEYS = ['totalCents', 'leastCents', 'efforts', 'shortCents', 'penaltyCents', 'missing']
const cases = readWorkedValuations()

t.ok(cases.length >= 70, `${cases.length} worked valuations`)

for (const { ruleSet, name, content } of cases) {
  const worked = content as WorkedValuation
  t.test(`${ruleSet} › ${name} › ${worked.name.en}`, async (t) => {
    t.same(Object.keys(worked).filter((key) => !KEYS.includes(key)), [], 'no key that is not read')
    t.same(Object.keys(worked.expect).filter((key) => !EXPECT_KEYS.includes(key)), [], 'no expectation that is not read')
    t.ok(worked.source.length > 5 && worked.name.nl.length > 5, 'has a source and a name in both languages')
    const question = parse(valuationQuestionSchema, worked.question) as ValuationQuestion
    const valuation = value({ ...question, ruleSet: rulesOf(ruleSet), on: worked.on, knownAt: worked.knownAt })

    const { expect } = worked
    t.equal(valuation.totalCents, expect.totalCents, 'total')
    t.equal(valuation.leastCents, expect.leastCents ?? expect.totalCents, 'least')
    for (const [id, cents] of Object.entries(expect.efforts ?? {})) t.equal(valuation.efforts.find((one) => one.id === id)?.cents, cents, id)
    t.equal(valuation.shortfall?.shortCents, expect.shortCents, 'short')
    t.equal(valuation.shortfall?.penaltyCents, expect.penaltyCents, 'penalty')
    t.same(valuation.finding.missing.map((one) => one.name).sort(), [...expect.missing ?? []].sort(), 'missing')
  })
}
