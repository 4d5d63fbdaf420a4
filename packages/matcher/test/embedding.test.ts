// The guide for other municipalities, followed to the letter.
import { execFileSync } from 'node:child_process'
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { MatcherError, type RuleSet } from '@sroi/matcher'
import { boundaries, findRuleSetProblems } from '@sroi/matcher/review'
import { parse, ruleSetSchema } from '@sroi/matcher/schema'
import { packageFile } from './package-file.ts'

const guide = readFileSync(packageFile('../../docs/embedding.md'), 'utf8')
const blocks = guide.split(/^```/m).filter((_, index) => index % 2 === 1).map((block) => block.slice(block.indexOf('\n') + 1))
const [rules = '', program = '', printed = ''] = blocks

t.test('the rules of the guide and its program print what the guide says', async (t) => {
  const folder = t.testdir({ node_modules: { '@sroi': {} } })
  symlinkSync(packageFile('.'), join(folder, 'node_modules', '@sroi', 'matcher'), 'dir')
  writeFileSync(join(folder, 'exampletown.json'), rules)
  writeFileSync(join(folder, 'ask.mjs'), program)
  t.equal(execFileSync(process.execPath, ['ask.mjs'], { cwd: folder, encoding: 'utf8' }), printed)
})

t.test('the rules of the guide have no problem, and edges to sign off', async (t) => {
  // the type is a promise too: what was parsed is a rule set, in the strictest project
  const set: RuleSet = parse(ruleSetSchema, JSON.parse(rules), 'INVALID_RULE_SET')
  t.same(findRuleSetProblems([set]), [])
  t.ok(boundaries([set]).length > 20)
})

t.test('mistakes in such a file are all told, with their places', async (t) => {
  const broken = JSON.parse(rules) as { provisions: { threshold: { value: { cents: number, operater?: string, operator?: string } }[], rate: { certainty: string }[] } }
  const threshold = broken.provisions.threshold[0]?.value
  if (threshold !== undefined) {
    threshold.cents = 1500.5
    threshold.operater = '>='
    delete threshold.operator
  }
  for (const rate of broken.provisions.rate) rate.certainty = 'confirmed'
  try {
    parse(ruleSetSchema, broken, 'INVALID_RULE_SET')
    t.fail('should be refused')
  } catch (error) {
    const places = error instanceof MatcherError ? error.problems.map(({ place }) => place) : []
    for (const place of ['/provisions/threshold/0/value/cents', '/provisions/threshold/0/value/operater', '/provisions/threshold/0/value/operator', '/provisions/rate/1/value']) t.ok(places.includes(place), place)
  }
})
