// Is every design rule on the page, with a verdict and with tests that there are?
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { designRules } from '../../packages/server/design-rules/lint.mjs'
import { keptRules, linterRulesOf } from '../../packages/server/design-rules/rules.mjs'
import { rulesPage } from '../../packages/server/design-rules/rules-page.mjs'
import { root } from '../root.mjs'

t.test('there are 36 rules, each of them once, each with a verdict and a reason', async t => {
  t.equal(new Set(keptRules.map(({ id }) => id)).size, 36)
  for (const { id, how } of keptRules) t.ok(/^\/core\//.test(id) && how.length > 20, id)
})

t.test('the page in the repository is made of them', async t => {
  t.equal(readFileSync(join(root, 'docs/api-design-rules.md'), 'utf8'), rulesPage())
})

t.test('every test that a rule names is there, and every rule that applies has one', async t => {
  for (const { id, verdict, tests } of keptRules) {
    t.ok(verdict === 'does not apply' || tests.length + linterRulesOf(id).length > 0, id)
    for (const [file, title] of tests) t.ok(existsSync(join(root, file)) && readFileSync(join(root, file), 'utf8').includes(title), `${file}: ${title}`)
  }
})

t.test('every rule of the linter is a part of a design rule', async t => {
  const known = new Set(keptRules.map(({ id }) => id))
  for (const { name, of } of designRules) t.ok(of.length > 0 && of.every(id => known.has(id)), name)
})

t.test('at most two major versions are promised at once', async t => {
  const files = readdirSync(join(root, 'packages/server/design-rules/promises'))
  t.ok(files.length >= 1 && files.length <= 2, files.join(', '))
})
