// What does each entry of the library add to a page? The main entry must stay small, and need nothing but itself.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const folder = 'packages/matcher'
/** Bytes of the main entry: bundled with all it reaches, minified, compressed. */
const BUDGET = 40_000

export const name = 'sizes of the entries'

/** @type {import('./problem.mjs').Check['find']} */
export async function find ({ root, say = () => {} }) {
  const entries = await measureEntries(join(root, folder))
  for (const entry of entries) say(`  ${describe(entry)}`)
  return entries.filter(({ path }) => path === '.').flatMap(judgeMain)
}

/**
 * @typedef {object} Entry
 * @property {string} path as in `exports`
 * @property {string} specifier
 * @property {string} file of the package
 * @property {number} minified in bytes
 * @property {number} compressed in bytes
 * @property {readonly string[]} outside what it imports and the package does not hold
 */

/**
 * Bundles each entry on its own, for no platform in particular: what only Node has is then outside too.
 * @param {string} folder of a package
 * @returns {Promise<Entry[]>}
 */
export function measureEntries (folder) {
  /** @type {{ name: string, exports: Record<string, { default: string }> }} */
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return Promise.all(Object.entries(manifest.exports).map(async ([path, { default: file }]) => {
    const { metafile, outputFiles: [output] } = await build({
      absWorkingDir: folder, entryPoints: [file], outdir: 'bundle', write: false, metafile: true, logLevel: 'silent',
      bundle: true, minify: true, format: 'esm', platform: 'neutral', target: 'es2023', packages: 'external'
    })
    const bytes = output?.contents ?? new Uint8Array()
    const imported = Object.values(metafile.inputs).flatMap(({ imports }) => imports).filter(({ external }) => external)
    return {
      path, specifier: join(manifest.name, path), file, minified: bytes.length, compressed: gzipSync(bytes, { level: 9 }).length,
      outside: [...new Set(imported.map(({ path }) => path))].sort()
    }
  }))
}

/** @param {Entry} entry */
function judgeMain ({ file, compressed, outside }) {
  const place = join(folder, file.replace(/^\.\/dist\//, 'src/').replace(/\.js$/, '.ts'))
  /** @type {import('./problem.mjs').Problem[]} */
  const problems = outside.map(specifier => ({ file: place, why: `reaches ${specifier}: the main entry has no dependency`, repair: 'take it as an argument, or move what needs it to an entry of its own' }))
  if (compressed >= BUDGET) problems.push({ file: place, why: `adds ${kilobytes(compressed)} to a page, minified and compressed; the main entry stays below ${kilobytes(BUDGET)}`, repair: 'move what few need to an entry of its own, or say it in less' })
  return problems
}

/** @param {Entry} entry */
function describe ({ path, specifier, minified, compressed, outside }) {
  const parts = [`${specifier}: ${kilobytes(minified)} minified, ${kilobytes(compressed)} compressed`]
  if (path === '.') parts.push(`budget ${kilobytes(BUDGET)}`)
  if (outside.length > 0) parts.push(`not counting ${outside.join(' and ')}`)
  return parts.join('; ')
}

/** @param {number} bytes */
function kilobytes (bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`
}
