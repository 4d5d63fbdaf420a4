// Are the generated files what their generators make of the tree as it is?
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startTemporary } from '../postgres/start-temporary.mjs'
import { loadGenerators } from '../prepare/generators.mjs'

export const name = 'generated files'

/** @type {import('./problem.mjs').Check['find']} */
export async function find ({ root }) {
  return compareGenerated(root, await makeAll(root))
}

/**
 * Runs all generators. PostgreSQL is started for the first that asks for it, and stopped afterwards.
 * @param {string} root of the checkout
 * @returns {Promise<{ name: string, outputs: readonly string[], texts: Record<string, string> }[]>}
 */
export async function makeAll (root) {
  /** @type {ReturnType<typeof startTemporary> | undefined} */
  let running
  const database = async () => {
    running ??= startTemporary(root)
    return (await running).url
  }
  try {
    const made = []
    for (const { name, outputs, generate } of await loadGenerators(root)) made.push({ name, outputs, texts: await generate({ root, database }) })
    return made
  } finally {
    await (await running)?.stop()
  }
}

/**
 * @param {string} root
 * @param {Awaited<ReturnType<typeof makeAll>>} made
 * @returns {import('./problem.mjs').Problem[]}
 */
export function compareGenerated (root, made) {
  const repair = 'run `node scripts/generate.mjs` and commit what changes'
  return made.flatMap(({ name, outputs, texts }) => [
    ...outputs.filter(path => !(path in texts)).map(file => ({ file, why: `the generator ${name} names it among its outputs and did not make it`, repair: `mend scripts/generate/${name}.mjs` })),
    ...Object.entries(texts).flatMap(([file, text]) => {
      if (!existsSync(join(root, file))) return [{ file, why: `the generator ${name} makes it, and it is not there`, repair }]
      const old = readFileSync(join(root, file), 'utf8')
      if (old === text) return []
      const lines = text.split('\n')
      const line = old.split('\n').findIndex((each, index) => each !== lines[index]) + 1
      return [{ file, line: Math.max(line, 1), why: `differs from what the generator ${name} makes now`, repair }]
    })
  ])
}
