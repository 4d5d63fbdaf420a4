// Does biome find anything? Its rules are in biome.json, all of them errors.
import { join, relative, resolve } from 'node:path'
import { runCommand } from '../prepare/run-command.mjs'

export const name = 'lint'

/** @type {import('./problem.mjs').Check['find']} */
export async function find ({ root }) {
  const { code, output } = await runCommand(process.execPath, [join('node_modules', '@biomejs', 'biome', 'bin', 'biome'), 'lint', '--reporter=github', '--max-diagnostics=none', '--error-on-warnings', '.'], { cwd: root, allowFailure: true })
  const problems = readAnnotations(output).map(problem => ({ ...problem, file: relative(root, resolve(root, problem.file)) }))
  if (code !== 0 && problems.length === 0) return [{ file: 'biome.json', why: output.trim(), repair: 'make biome run' }]
  return problems
}

/**
 * @param {string} output with lines such as `::error title=lint/x,file=a.ts,line=3,…::text`
 * @returns {import('./problem.mjs').Problem[]}
 */
export function readAnnotations (output) {
  return output.split('\n').flatMap(line => {
    const found = /^::\w+ (.*?)::(.*)$/.exec(line)
    if (found === null) return []
    const facts = Object.fromEntries((found[1] ?? '').split(',').map(pair => pair.split('=')))
    return [{ file: facts['file'] ?? 'biome.json', line: Number(facts['line'] ?? 1), why: `${facts['title'] ?? 'lint'}: ${found[2]}`, repair: 'rewrite the line; `npx biome explain` with the name of the rule says why it exists' }]
  })
}
