// `sroi rules schema`: what an editor completes, checks and explains.
import { listRuleSets, readRuleSet } from '@sroi/fixtures'
import { Ajv2020 } from 'ajv/dist/2020.js'
import t from 'tap'
import { DESCRIPTIONS } from '../../../dist/cli/rules/descriptions/descriptions.js'
import { run } from '../../application/run-cli.js'
import { first, type Loose, rules } from './loose-rules.js'

t.test('schema: an editor takes every shipped rule set, flags the usual mistakes, and explains every key', async (t) => {
  const { code, out } = await run('rules', 'schema')
  t.equal(code, 0)
  const schema = JSON.parse(out) as object
  t.match(schema, {
    $schema: /json-schema\.org/,
    $ref: '#/$defs/RuleSet',
    $defs: { RuleSet: { type: 'object', additionalProperties: false, properties: { $schema: { type: 'string' }, provisions: { properties: { threshold: { type: 'array' }, buildingBlocks: { type: 'array' } } } } } }
  })
  const takes = new Ajv2020({ strict: true, allErrors: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } }).compile(schema)
  for (const id of listRuleSets()) t.ok(takes(readRuleSet(id)), id)
  t.ok(takes({ $schema: './rule-set.schema.json', ...rules() }))

  const mistakes: readonly ((set: Loose) => void)[] = [
    (set) => { set['extend'] = 'netherlands' },
    (set) => { delete set['version'] },
    (set) => { set.provisions['treshold'] = [] },
    (set) => { first(set, 'threshold')['value'] = { cents: 1500.5, operator: '>=', vat: 'excluding' } },
    (set) => { first(set, 'threshold')['value'] = { cents: '200000', operator: '>=', vat: 'excluding' } },
    (set) => { first(set, 'threshold')['value'] = { cents: 1, operator: 'from', vat: 'excluding' } },
    (set) => { first(set, 'rate')['value'] = { kind: 'fixed', basisPoints: 50_000, lowerIsPossible: false } },
    (set) => { first(set, 'rate')['value'] = { kind: 'fixed', basisPoints: 500 } },
    (set) => { delete first(set, 'rate')['basis'] },
    (set) => { first(set, 'rate')['certainty'] = 'sure' },
    (set) => { first(set, 'rate')['published'] = '1 January 2024' },
    (set) => { first(set, 'rate')['when'] = { natures: [] } }
  ]
  for (const mistake of mistakes) t.notOk(takes(rules(mistake)), mistake.toString())

  const silent: string[] = []
  const visit = (node: unknown, place: string): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [key, item] of Object.entries(node)) {
      if (key === 'properties') for (const [name, property] of Object.entries(item as Record<string, { description?: string }>)) if ((property.description ?? '').length < 5) silent.push(`${place} ${name}`)
      visit(item, key === 'properties' ? place : key)
    }
  }
  visit(schema, '')
  t.same([...new Set(silent)], [], 'every key has a description')
  const named: readonly string[] = out.match(/"[^"]+": \{/g) ?? []
  for (const key of Object.keys(DESCRIPTIONS)) t.ok(named.includes(`"${key.split(' ').at(-1)}": {`), `${key} is a key of a rule set`)
})
