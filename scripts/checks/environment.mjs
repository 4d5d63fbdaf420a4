// Does only config.ts read the environment?
import { readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { listFiles } from '../prepare/list-files.mjs'

export const name = 'environment'

/** @type {import('./problem.mjs').Check['find']} */
export async function find ({ root }) {
  return listFiles(join(root, 'packages', 'server', 'src'))
    .map(path => ({ file: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
    .filter(({ file }) => file !== 'packages/server/src/config.ts')
    .flatMap(({ file, text }) => text.split('\n').flatMap((line, index) => /\bprocess\s*(\.\s*env\b|\[\s*['"]env['"])|from ['"](node:)?process['"]/.test(line)
      ? [{ file, line: index + 1, why: 'reads the environment: somebody who runs the service can then no longer see in one place what it listens to', repair: 'read it in packages/server/src/config.ts and take it as an argument' }]
      : []))
}
