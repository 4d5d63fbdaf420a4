// What breaks those who ask, and what does not? Small changes of one small description.
import t from 'tap'
import { brokenPromises } from '../../packages/server/design-rules/broken-promises.mjs'
import { promisesOf } from '../../packages/server/design-rules/promises-of.mjs'
import { isReleased, readRecord, writeRecord } from '../../packages/server/design-rules/recorded-promises.mjs'
import { compareDeprecations, compareInterface } from '../checks/interface-changes.mjs'
import { baseline } from './design-rules-cases.mjs'

/** @param {(document: any) => void} change @param {(document: any) => void} [first] what the description has before */
function broken (change, first = () => {}) {
  const [before, after] = [baseline(), baseline()]
  for (const document of [before, after]) first(document)
  change(after)
  return brokenPromises(promisesOf(before), promisesOf(after))
}

const boat = (/** @type {any} */ document) => document.components.schemas.Boat
const boats = (/** @type {any} */ document) => document.paths['/house-boats']

t.test('taking back what was taken or given breaks those who ask', async t => {
  /** @type {[string, (document: any) => void, ((document: any) => void)?][]} */
  const changes = [
    ['an operation that is gone', document => { delete boats(document).get }],
    ['a path of another name', document => { document.paths['/boats'] = boats(document); delete document.paths['/house-boats'] }],
    ['an operation of another id', document => { boats(document).get.operationId = 'boats' }],
    ['a key of the query that is gone', document => { boats(document).get.parameters = [] }],
    ['a key of the query that must be there', document => { boats(document).get.parameters[0].required = true }],
    ['a new key of the query that must be there', document => { boats(document).get.parameters.push({ name: 'lessThan', in: 'query', required: true, schema: { type: 'integer' } }) }],
    ['another kind of body', document => { boats(document).post.requestBody.content = { 'application/xml': { schema: { type: 'string' } } } }],
    ['a property that is gone', document => { delete boat(document).properties.builtOn }],
    ['a property that must now be sent', document => { boat(document).required.push('builtOn') }],
    ['a new property that must be sent', document => { boat(document).properties.berth = { type: 'string' }; boat(document).required.push('berth') }],
    ['a property that is not surely given', document => { boat(document).required = [] }],
    ['a property of another type', document => { boat(document).properties.name.type = 'integer' }],
    ['a property that can now be nothing', document => { boat(document).properties.name = { anyOf: [{ type: 'string' }, { type: 'null' }] } }],
    ['a shorter text', document => { boat(document).properties.name.maxLength = 5 }, document => { boat(document).properties.name.maxLength = 10 }],
    ['a text that now has a limit', document => { boat(document).properties.name.maxLength = 5 }],
    ['another pattern', document => { boat(document).properties.name.pattern = '^b' }, document => { boat(document).properties.name.pattern = '^a' }],
    ['a value that is no longer taken', document => { boat(document).properties.name.enum = ['one'] }, document => { boat(document).properties.name.enum = ['one', 'two'] }],
    ['another status of success', document => { boats(document).post.responses['200'] = boats(document).post.responses['201']; delete boats(document).post.responses['201'] }],
    ['a header of an answer that is gone', document => { delete boats(document).get.responses['200'].headers['API-Version'] }],
    ['an operation that was open to all and is not', document => { delete document.paths['/openapi.json'].get.security }]
  ]
  for (const [title, change, first] of changes) t.ok(broken(change, first).length > 0, title)
})

t.test('what is added, and what is asked less, breaks nobody', async t => {
  /** @type {[string, (document: any) => void, ((document: any) => void)?][]} */
  const changes = [
    ['nothing', () => {}],
    ['a new operation, with what it needs', document => { document.paths['/piers'] = { post: { ...structuredClone(boats(document).post), operationId: 'addPier', parameters: [{ name: 'where', in: 'query', required: true, schema: { type: 'string' } }] } } }],
    ['a new key of the query', document => { boats(document).get.parameters.push({ name: 'lessThan', in: 'query', schema: { type: 'integer' } }) }],
    ['a new property, with what it needs', document => { boat(document).properties.berth = { type: 'object', properties: { pier: { type: 'string', maxLength: 3 } }, required: ['pier'] } }],
    ['a longer text', document => { boat(document).properties.name.maxLength = 20 }, document => { boat(document).properties.name.maxLength = 10 }],
    ['a text without a limit', () => {}, () => {}],
    ['one more value that is taken', document => { boat(document).properties.name.enum = ['one', 'two'] }, document => { boat(document).properties.name.enum = ['one'] }],
    ['a new answer to a mistake', document => { boats(document).get.responses['409'] = boats(document).get.responses['400'] }],
    ['other words', document => { boats(document).get.description = 'By name' }]
  ]
  for (const [title, change, first] of changes) t.same(broken(change, first), [], title)
})

t.test('the check: a released version may promise more only under a new number, and less never', async t => {
  const document = baseline()
  const recorded = writeRecord(document.info.version, promisesOf(document))
  const released = '# Changes\n\n## 2.4.0 (2026-11-22)\n'
  t.same(compareInterface(document, recorded, released), [])
  t.match(compareInterface(document, recorded, '# Changes\n'), [{ why: /no heading for version 2\.4\.0/ }])
  t.match(compareInterface(document, '', released), [{ why: /not recorded/ }])

  const more = baseline()
  boat(more).properties.berth = { type: 'string' }
  t.match(compareInterface(more, recorded, released), [{ why: /promises more than version 2\.4\.0/ }])
  t.same(compareInterface(more, recorded, '## 2.4.0 (not released)\n'), [])
  more.info.version = '2.5.0'
  t.same(compareInterface(more, recorded, '## 2.5.0 (2026-12-01)\n\n## 2.4.0 (2026-11-22)\n'), [])

  const less = baseline()
  delete boat(less).properties.builtOn
  less.info.version = '2.5.0'
  t.match(compareInterface(less, recorded, '## 2.5.0 (2026-12-01)\n'), [{ why: /breaks what version 2\.4\.0 promises/, repair: /a new major version/ }])
})

t.test('an operation that ends is on the page with its days, and nothing else is', async t => {
  const document = baseline()
  t.same(compareDeprecations(document, '# What ends\n'), [])
  boats(document).get.deprecated = true
  t.match(compareDeprecations(document, '# What ends\n'), [{ why: /when GET \/house-boats ends/ }])
  t.same(compareDeprecations(document, '| `GET /house-boats` | 2026-11-22 | 2027-11-22 | `GET /boats` |\n'), [])
  t.match(compareDeprecations(baseline(), '| `GET /house-boats` | 2026-11-22 | 2027-11-22 | `GET /boats` |\n'), [{ why: /its description does not/ }])
})

t.test('a record is read as it was written', async t => {
  t.same(readRecord(writeRecord('1.2.3', ['takes a', 'takes b'])), { version: '1.2.3', promises: ['takes a', 'takes b'] })
  t.same(['1.0.0', '1.1.0', '9.9.9'].map(version => isReleased('## 1.1.0 (not released)\n\n## 1.0.0 (2026-11-22)\n', version)), [true, false, null])
})
