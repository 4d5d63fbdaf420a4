// Makes the vocabulary files that are too large to commit. Each maker looks for itself whether there is anything to do.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** @param {{ root: string }} context */
export async function buildVocabularies ({ root }) {
  const { buildCpv } = await import(pathToFileURL(join(root, 'packages', 'fixtures', 'scripts', 'build-cpv.mjs')).href)
  buildCpv()
}
