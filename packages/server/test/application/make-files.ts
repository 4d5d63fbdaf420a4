import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

interface Files {
  readonly folder: string
  /** Writes a text or bytes as they are and anything else as JSON; gives the path. */
  readonly file: (name: string, content: unknown) => string
}

/** A folder for the files that commands read, which goes when the test ends. */
export function makeFiles (t: { readonly teardown: (end: () => void) => unknown }, name: string): Files {
  const folder = mkdtempSync(join(tmpdir(), `sroi-${name}-`))
  t.teardown(() => rmSync(folder, { recursive: true }))
  return {
    folder,
    file (path, content) {
      const whole = join(folder, path)
      mkdirSync(dirname(whole), { recursive: true })
      writeFileSync(whole, typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content, null, 2))
      return whole
    }
  }
}
