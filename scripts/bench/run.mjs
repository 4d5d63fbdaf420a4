// The engines it is measured beside have a folder and a lockfile of their own: whoever uses the library never installs them.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { prepare } from '../prepare/prepare.mjs'
import { createProgress } from '../prepare/progress.mjs'
import { runCommand } from '../prepare/run-command.mjs'
import { describeProblem } from '../prepare/stated-problem.mjs'
import { root } from '../root.mjs'

const folder = join(root, 'bench')

/** What else is measured, by option; without one of them, the search. */
const OTHERS = ['mix', 'batch', 'build', 'recording', 'import', 'verify', 'http', 'cases']

/** Passes its options on to `bench/run.mjs`, or, with one of these, to the file of that name. */
export async function run () {
  const progress = createProgress()
  try {
    await prepare({ root, progress })
    if (!['minisearch', 'yalps'].every(name => existsSync(join(folder, 'node_modules', name)))) {
      await runCommand('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder })
      // npm no longer runs the scripts of packages unasked; this one is compiled
      await runCommand('npm', ['rebuild', 'better-sqlite3', '--build-from-source'], { cwd: folder })
    }
    const given = process.argv.slice(2)
    const other = OTHERS.find(name => given.includes(`--${name}`))
    const measuring = spawn(process.execPath, ['--max-old-space-size=16384', `${other ?? 'run'}.mjs`, ...given.filter(option => option !== `--${other}`)], { cwd: folder, stdio: 'inherit' })
    process.exitCode = await new Promise(resolve => measuring.on('close', code => resolve(code ?? 1)))
  } catch (error) {
    console.log(describeProblem(error))
    process.exit(1)
  }
}
