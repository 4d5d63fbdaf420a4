// Which process is the npm that started us?
import { readProcess } from './read-process.mjs'

const packageManagers = /(^|[\s/])(npm|npm-cli\.js|pnpm|yarn|bun)(\s|$)/

/**
 * npm starts a shell and the shell starts us, or it becomes us: the first ancestor that looks like npm is the one.
 * Nothing when we were started without npm: then nobody's end is ours.
 * @returns {import('./read-process.mjs').ProcessFacts | undefined}
 */
export function findNpm () {
  if (process.env['npm_lifecycle_event'] === undefined) return undefined
  let ancestor = readProcess(process.ppid)
  for (let generation = 0; generation < 3 && ancestor !== undefined; generation += 1) {
    // The shell's own command line may name npm too; npm itself calls its process by the command that was given.
    if (packageManagers.test(ancestor.command) && !/^(\S*\/)?(ba|da|z|k)?sh\s/.test(ancestor.command)) return ancestor
    ancestor = readProcess(ancestor.parent)
  }
  return undefined
}
