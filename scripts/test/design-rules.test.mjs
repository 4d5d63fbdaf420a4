// Who watches the linter? A rule that finds nothing in a broken description would say nothing about ours.
import t from 'tap'
import { designRules, lint } from '../../packages/server/design-rules/lint.mjs'
import { baseline, CASES, CHECKLIST } from './design-rules-cases.mjs'

/** @param {(document: any) => void} change */
async function found (change) {
  const document = baseline()
  change(document)
  const { faults } = await lint(JSON.stringify(document))
  return faults
}

t.test('the description that all cases change keeps every rule, and every rule looks at it', async t => {
  t.same(await lint(JSON.stringify(baseline())), { faults: [], idle: [] })
})

t.test('every rule has a description that breaks it and one that comes near and keeps it', async t => {
  t.same(Object.keys(CASES).sort(), designRules.map(({ name }) => name).sort())
  for (const [rule, { fails, passes }] of Object.entries(CASES)) t.ok(fails.length > 0 && passes.length > 0, rule)
})

for (const [rule, { fails, passes }] of Object.entries(CASES)) {
  t.test(`the linter: ${rule}`, async t => {
    for (const { title, change } of fails) t.ok((await found(change)).some(fault => fault.rule === rule), `finds ${title}`)
    for (const { title, change } of passes) t.notOk((await found(change)).some(fault => fault.rule === rule), `lets pass ${title}`)
  })
}

t.test('everything that the linter of the standard is tried on is tried on ours', async t => {
  t.equal(CHECKLIST.length, 26)
  for (const [what, rule, title] of CHECKLIST) {
    if (rule === null) continue
    t.ok([...CASES[rule]?.fails ?? [], ...CASES[rule]?.passes ?? []].some(one => one.title === title), what)
  }
})

t.test('a reference that leads nowhere is found', async t => {
  const faults = await found(document => { document.paths['/house-boats'].get.responses['200'].content['application/json'].schema.$ref = '#/components/schemas/Bote' })
  t.match(faults, [{ rule: 'invalid-ref' }])
})

t.test('what Spectral itself knows of OpenAPI is asked as well: examples that do not fit, operations of one name, parameters that are not in the path', async t => {
  const ofSpectral = async (/** @type {string} */ rule, /** @type {(document: any) => void} */ change) => t.ok((await found(change)).some(fault => fault.rule === rule), rule)
  await ofSpectral('oas3-valid-media-example', document => { document.paths['/house-boats'].get.responses['200'].content['application/json'].example = { name: 1 } })
  await ofSpectral('operation-operationId-unique', document => { document.paths['/house-boats'].post.operationId = 'listBoats' })
  await ofSpectral('path-params', document => { document.paths['/house-boats/{boatId}'].get.parameters = [] })
  await ofSpectral('openapi-tags-uniqueness', document => { document.tags.push(document.tags[0]) })
})

t.test('a rule that has nothing to look at is told, not passed by', async t => {
  const document = baseline()
  for (const item of Object.values(document.paths)) for (const operation of Object.values(item)) delete operation.parameters
  t.ok((await lint(JSON.stringify(document))).idle.includes('query-keys-are-camel-case'))
})
