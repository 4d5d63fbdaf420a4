// Would the library work for whoever installs it from its tarball? Asked of publint and of are-the-types-wrong.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { problemAffectsResolutionKind, problemKindInfo } from '@arethetypeswrong/core/problems'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { runCommand } from '../prepare/run-command.mjs'

const folder = 'packages/matcher'
const file = `${folder}/package.json`
/** The library is ESM only: how `require` and TypeScript before `exports` look for it does not matter. */
const ways = /** @type {const} */ (['node16-esm', 'bundler'])

export const name = 'the packed library'

/** @type {import('./problem.mjs').Check['find']} */
export async function find ({ root }) {
  const tarball = await pack(join(root, folder))
  return [...await askPublint(tarball), ...await askTypes(tarball)]
}

/**
 * @param {string} folder of a package
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
async function pack (folder) {
  const target = mkdtempSync(join(tmpdir(), 'sroi-pack-'))
  try {
    await runCommand('npm', ['pack', '--ignore-scripts', '--offline', '--pack-destination', target], { cwd: folder })
    return Uint8Array.from(readFileSync(join(target, readdirSync(target)[0] ?? '')))
  } finally {
    rmSync(target, { recursive: true, force: true })
  }
}

/**
 * @param {Uint8Array<ArrayBuffer>} tarball
 * @returns {Promise<import('./problem.mjs').Problem[]>}
 */
async function askPublint (tarball) {
  const { messages, pkg } = await publint({ pack: { tarball: tarball.buffer } })
  return messages.map(message => ({ file, why: `publint: ${formatMessage(message, pkg, { color: false }) ?? message.code}`, repair: `see https://publint.dev/rules#${message.code.toLowerCase()}` }))
}

/**
 * @param {Uint8Array} tarball
 * @returns {Promise<import('./problem.mjs').Problem[]>}
 */
async function askTypes (tarball) {
  const analysis = await checkPackage(createPackageFromTarballData(tarball))
  if (!analysis.types) return [{ file, why: 'are-the-types-wrong: the package has no types', repair: 'name the declarations in `exports`, under `types`, and list them in `files`' }]
  return analysis.problems.filter(problem => ways.some(way => problemAffectsResolutionKind(problem, way, analysis))).map(problem => {
    const { title, description, docsUrl } = problemKindInfo[problem.kind]
    const where = 'entrypoint' in problem ? ` (${problem.entrypoint}, ${problem.resolutionKind})` : ''
    return { file, why: `are-the-types-wrong: ${title}${where}. ${description}`, repair: `see ${docsUrl}` }
  })
}
