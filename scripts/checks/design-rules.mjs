// Does the description of the interface keep the design rules of the Dutch government, as far as a description shows it?
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const file = 'packages/server/openapi.json'

export const name = 'design rules of the interface'

/** @type {import('./problem.mjs').Check['find']} */
export async function find ({ root, say = () => {} }) {
  const { designRules, lint } = await import('../../packages/server/design-rules/lint.mjs')
  const { faults, idle } = await lint(readFileSync(join(root, file), 'utf8'))
  say(`${designRules.length} rules of our own and those of Spectral: ${faults.length} faults`)
  return [
    ...faults.map(({ rule, place, why }) => ({ file, why: `${rule}: ${why}\nat ${place}`, repair: 'mend the route that describes it, and run `npm run generate`; docs/api-design-rules.md says what each rule is for' })),
    ...idle.map(rule => ({ file: 'packages/server/design-rules/ruleset', why: `${rule} had nothing to look at in ${file}`, repair: 'mend what the rule is given, or remove the rule' }))
  ]
}
