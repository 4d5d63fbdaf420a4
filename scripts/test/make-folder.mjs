// A throw-away folder that every user may enter.
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/**
 * @param {import('tap').Test} t removes the folder when it ends
 * @param {Record<string, string>} [files] path to text
 */
export function makeFolder (t, files = {}) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sroi-scripts-')))
  chmodSync(folder, 0o755)
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}
