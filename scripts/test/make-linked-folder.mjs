// A throw-away folder with our installed programs.
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.mjs'
import { makeFolder } from './make-folder.mjs'

/**
 * @param {import('tap').Test} t removes the folder when it ends
 * @param {Record<string, string>} [files] path to text
 */
export function makeLinkedFolder (t, files) {
  const folder = makeFolder(t, files)
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}
