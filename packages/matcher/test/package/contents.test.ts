// What the tarball holds, and whether its types serve who installs it.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import t, { type Test } from 'tap'
import { packageFile } from '../package-file.ts'
import { install, PLAIN, unpack } from './unpack.ts'

const COMPILER = packageFile('../../node_modules/typescript/bin/tsc')

// Packing and compiling take longer than a test usually may.
t.setTimeout(240_000)
const { folder, library } = unpack(t)
const files = readdirSync(library, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(library, name)).isFile())
const inTarball = (name: string): string => readFileSync(join(library, name), 'utf8')

t.test('the tarball holds what runs, its types, its source, how to use it and its licence, and nothing else', async (t) => {
  const others = files.filter((name) => !/^dist\/.+\.(js|d\.ts)(\.map)?$|^src\/.+\.ts$/.test(name))
  t.same(others.sort(), ['LICENSE', 'README.md', 'package.json'])
  // a name may end in "test", as a market test does; a test ends in ".test" or lies in a folder of that name
  t.same(files.filter((name) => /(^|\/)(dist-)?tests?\/|\.test\./.test(name)), [])
  for (const name of files.filter((each) => /^src\//.test(each))) t.ok(files.includes(name.replace(/^src/, 'dist').replace(/ts$/, 'js')), `${name} is there as it runs too`)
  t.equal(inTarball('LICENSE'), readFileSync(packageFile('../../LICENSE'), 'utf8'), 'the licence is that of the whole')
})

t.test('every door leads somewhere, and every map to a source that is in the tarball', async (t) => {
  const { exports } = JSON.parse(inTarball('package.json')) as { exports: Record<string, { types: string, default: string }> }
  for (const door of Object.values(exports)) t.ok(existsSync(join(library, door.types)) && existsSync(join(library, door.default)), door.default)
  const maps = files.filter((name) => name.endsWith('.map'))
  const sources = new Set(maps.flatMap((map) => (JSON.parse(inTarball(map)) as { sources: string[] }).sources.map((source) => relative(library, join(library, dirname(map), source)))))
  t.ok(sources.size > 100, `${sources.size} sources`)
  t.same([...sources].filter((source) => !files.includes(source)), [])
})

const CORE = `
import { assess, assessReservation, match, MatcherError, mergeRuleSets, value } from '@sroi/matcher'
import type { MatchRequest, Problem, ReservationRequest, RuleSet, ValuationRequest } from '@sroi/matcher'
import { explain, type Line } from '@sroi/matcher/explain'
export { planPathways } from '@sroi/matcher/labels'
export { objectionTerm } from '@sroi/matcher/terms'
import { findRuleSetProblems, type RuleSetProblem } from '@sroi/matcher/review'

export function ask (layers: readonly RuleSet[], question: MatchRequest, efforts: ValuationRequest, reserved: ReservationRequest): readonly Line[] {
  const ruleSet = mergeRuleSets(layers)
  const { obligation } = question.suppliers.length > 0 ? match({ ...question, ruleSet }) : assess({ ...question, ruleSet })
  const due: number | null = obligation.dueCents
  // @ts-expect-error the types are there: not known is not a number
  const owed: number = obligation.dueCents
  // @ts-expect-error a verdict is one of three
  const verdict: 'perhaps' = assessReservation(reserved).verdict
  const worth: number | null = value({ ...efforts, ruleSet }).totalCents
  console.log(due, owed, verdict, worth)
  return explain(obligation.finding, 'nl')
}

export function tell (error: unknown): readonly Problem[] {
  return error instanceof MatcherError ? error.problems : []
}

export const review: (layers: readonly RuleSet[]) => readonly RuleSetProblem[] = findRuleSetProblems
declare const console: { log (...values: unknown[]): void }
`
const MORE = `
import type { Contract } from '@sroi/matcher'
import { readNotice } from '@sroi/matcher/notice'
import { matchQuestionSchema, parse } from '@sroi/matcher/schema'

export const title: string | undefined = readNotice('<a/>').contract.title
export const contract: Contract = parse(matchQuestionSchema, {}).contract as Contract
// @ts-expect-error what was read has a shape
export const wrong: boolean = readNotice('<a/>').contract
`

const NODE = { module: 'nodenext', moduleResolution: 'nodenext' }
const BUNDLER = { module: 'esnext', moduleResolution: 'bundler' }

/** What the compiler says, with nothing but the language known to it. */
function compile (t: Test, files: readonly string[], options: object): void {
  const compilerOptions = { target: 'es2023', lib: ['es2023'], types: [], strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noEmit: true, ...options }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
  let said = ''
  try {
    execFileSync(process.execPath, [COMPILER, '-p', '.', '--pretty', 'false'], { cwd: folder, env: PLAIN, encoding: 'utf8' })
  } catch (error) {
    said = (error as { stdout: string }).stdout
  }
  t.equal(said, '', `${files.join(' and ')} with ${JSON.stringify(options)}`)
}

t.test('the types of the main entry, and of all entries but the schemas and the importer, need nothing else installed', async (t) => {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }')
  writeFileSync(join(folder, 'core.ts'), CORE)
  for (const options of [NODE, BUNDLER]) compile(t, ['core.ts'], { ...options, skipLibCheck: false })
})

t.test('the types of the schemas and the importer need what the package declares, and no more', async (t) => {
  const { dependencies } = JSON.parse(inTarball('package.json')) as { dependencies: object }
  for (const name of Object.keys(dependencies)) install(folder, name)
  writeFileSync(join(folder, 'more.ts'), MORE)
  // zod speaks of it; a browser has it, and so has Node
  writeFileSync(join(folder, 'url.d.ts'), 'interface URL { readonly href: string }')
  compile(t, ['more.ts', 'url.d.ts'], { ...NODE, skipLibCheck: false })
  // those of zod take long to check, and once is enough
  compile(t, ['more.ts', 'url.d.ts'], { ...BUNDLER, skipLibCheck: true })
})
