// Is every code that a stranger can meet on the page about errors, and every code on the page one that can be met?
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { PROBLEM_TYPES } from '../dist/problems/problem-types.js'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const page = readFileSync(`${ROOT}docs/errors.md`, 'utf8')

/** How a problem is written down in the sources, wherever it is. */
const WRITTEN = [/\bcode: '([a-z0-9-]+)',?\s+detail/g, /params: \{ code: '([a-z0-9-]+)'/g, /\b(?:problem|refuse|invalid|report)\(.*?, '([a-z0-9-]+)', (?:[`'][^']|\w+\.length)/g, /\brefused\((?:\w+, )?'([a-z0-9-]+)',/g]

/** What zod calls its issues, as far as our schemas can raise them. */
const OF_ZOD = ['custom', 'invalid-format', 'invalid-type', 'invalid-union', 'invalid-value', 'too-big', 'too-small']

t.test('every kind of problem has its section, and every section a kind', (t) => {
  const sections = [...page.matchAll(/^### `([a-z-]+)`: (\d{3})$/gm)].map(([, name, status]) => [name, Number(status)])
  t.same(sections, Object.entries(PROBLEM_TYPES).map(([name, { status }]) => [name, status]))
  t.end()
})

t.test('every code in the sources is in the table, and the table has no other', (t) => {
  const table = [...page.matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map(([, code]) => code)
  t.same(table, [...table].sort(), 'in order')
  t.same(table, [...new Set([...codesOf('packages/matcher/src'), ...codesOf('packages/server/src'), ...OF_ZOD])].sort())
  t.end()
})

function codesOf (folder: string): readonly string[] {
  const files = readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.startsWith('routes/pages'))
  return files.flatMap((name) => {
    const text = readFileSync(`${ROOT}${folder}/${name}`, 'utf8')
    return WRITTEN.flatMap((pattern) => [...text.matchAll(pattern)].map(([, code]) => code ?? ''))
  })
}
