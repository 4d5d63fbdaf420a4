// The worked cases beside the rules: what a policy asks of a contract, to the cent.
import { readWorkedCases } from '@sroi/fixtures'
import type { MatchQuestion, Verdict, Words } from '@sroi/matcher'
import { match } from '@sroi/matcher'
import { matchQuestionSchema, parse } from '@sroi/matcher/schema'
import t from 'tap'
import { find, rulesOf } from './make.ts'

interface WorkedCase {
  readonly name: Words
  /** The clause that it proves. */
  readonly source: string
  readonly question: MatchQuestion
  readonly on: string
  readonly knownAt: string
  readonly expect: {
    readonly applies: Verdict
    readonly dueCents: number | null
    readonly estimateCents?: number
    readonly leftCents?: number | null
    /** By code: the first finding of the obligation that has it. */
    readonly findings?: Readonly<Record<string, Verdict>>
    /** Everything that the obligation names as missing. */
    readonly missing?: readonly string[]
  }
}

const KEYS = ['name', 'source', 'question', 'on', 'knownAt', 'expect']
const EXPECT_KEYS = ['applies', 'dueCents', 'estimateCents', 'leftCents', 'findings', 'missing']
const cases = readWorkedCases()

t.ok(cases.length >= 40, `${cases.length} worked cases`)

for (const { ruleSet, name, content } of cases) {
  const worked = content as WorkedCase
  t.test(`${ruleSet} › ${name} › ${worked.name.en}`, async (t) => {
    t.same(Object.keys(worked).filter((key) => !KEYS.includes(key)), [], 'no key that is not read')
    t.same(Object.keys(worked.expect).filter((key) => !EXPECT_KEYS.includes(key)), [], 'no expectation that is not read')
    t.ok(worked.source.length > 5 && worked.name.nl.length > 5, 'has a source and a name in both languages')
    const question = parse(matchQuestionSchema, worked.question) as MatchQuestion
    const rules = rulesOf(ruleSet)
    const { obligation } = match({ ...question, ruleSet: rules, suppliers: [], register: { id: 'none', revision: 0 }, on: worked.on, knownAt: worked.knownAt })

    const { expect } = worked
    t.equal(obligation.applies, expect.applies, 'applies')
    t.equal(obligation.dueCents, expect.dueCents, 'amount due')
    t.equal(obligation.estimate?.cents, expect.estimateCents, 'estimate')
    if (expect.leftCents !== undefined) t.equal(obligation.leftCents, expect.leftCents, 'left')
    for (const [code, verdict] of Object.entries(expect.findings ?? {})) t.equal(find(obligation.finding, code as never)?.verdict, verdict, code)
    if (expect.missing !== undefined) t.same(obligation.finding.missing.map(({ name }) => name).sort(), [...expect.missing].sort(), 'missing')
  })
}
