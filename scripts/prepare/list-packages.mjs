// Which packages does the workspace have?
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Full paths of the folders below `packages/`, in code-unit order.
 * @param {string} root of the checkout
 */
export function listPackages (root) {
  const folder = join(root, 'packages')
  return readdirSync(folder).sort().map(name => join(folder, name)).filter(path => existsSync(join(path, 'package.json')))
}
