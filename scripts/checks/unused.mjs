// Is there a file, an export or a dependency that nothing uses, or one used but not declared? Settings: knip.json.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { listFiles } from '../prepare/list-files.mjs'
import { runCommand } from '../prepare/run-command.mjs'

/** @type {Record<string, [why: string, repair: string]>} */
const kinds = {
  files: ['no other file uses this one', 'delete it'],
  dependencies: ['is declared and not used', 'remove it from package.json'],
  devDependencies: ['is declared and not used', 'remove it from package.json'],
  unlisted: ['is used and not declared', 'add it to package.json, with an exact version'],
  unresolved: ['leads nowhere', 'correct the path'],
  binaries: ['is run and not declared', 'add it to package.json, with an exact version'],
  exports: ['is exported, and nothing imports it', 'drop `export`, or delete it'],
  types: ['is exported, and nothing imports it', 'drop `export`, or delete it'],
  duplicates: ['is exported twice', 'keep one name']
}

export const name = 'unused code'

/** @type {import('./problem.mjs').Check['find']} */
export async function find ({ root }) {
  const { code, output } = await runCommand(process.execPath, [join('node_modules', 'knip', 'bin', 'knip.js'), '--reporter=json', '--no-progress', '--no-config-hints'], { cwd: root, allowFailure: true })
  const json = output.slice(output.indexOf('{'))
  if (code > 1 || json === '') return [{ file: 'knip.json', why: output.trim(), repair: 'make knip run' }]
  return readIssues(JSON.parse(json), (file, name) => isNamed(join(root, dirname(file)), name))
}

/**
 * @param {{ issues: { file: string, [kind: string]: unknown }[] }} report
 * @param {(file: string, name: string) => boolean} isUsed whether a dependency that a package.json declares is used after all
 * @returns {import('./problem.mjs').Problem[]}
 */
function readIssues ({ issues }, isUsed) {
  return issues.flatMap(issue => Object.entries(kinds).flatMap(([kind, [why, repair]]) => {
    const found = issue[kind]
    if (!Array.isArray(found)) return []
    const isDependency = kind === 'dependencies' || kind === 'devDependencies'
    return found.flat().filter(({ name }) => !isDependency || !isUsed(issue.file, name)).map((/** @type {{ name?: string, line?: number }} */ { name, line }) => ({
      file: issue.file, ...(line === undefined ? {} : { line }), why: kind === 'files' ? why : `${name} ${why}`, repair
    }))
  }))
}

/**
 * A package whose files are read, not imported (a stylesheet), is used where its name stands in quotes.
 * @param {string} folder of a package
 * @param {string} name
 */
function isNamed (folder, name) {
  const quoted = new RegExp(`['"\`]${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(['"\`/])`)
  return ['src', 'test', 'scripts', 'bin'].flatMap(part => listFiles(join(folder, part))).some(path => quoted.test(readFileSync(path, 'utf8')))
}
