// The library as somebody else has it: out of its tarball, in a folder outside this workspace, with nothing else installed.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Test } from 'tap'
import { packageFile } from '../package-file.ts'

export interface Unpacked {
  /** Of the user, with a `node_modules`. */
  readonly folder: string
  /** Where the library lies in it. */
  readonly library: string
}

/** Nothing of npm's or the test runner's own settings. */
export const PLAIN = { PATH: process.env['PATH'] ?? '' }

export function unpack (t: Test): Unpacked {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sroi-package-')))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  execFileSync('npm', ['pack', '--ignore-scripts', '--offline', '--silent', '--pack-destination', folder], { cwd: packageFile('.'), env: { ...PLAIN, HOME: folder } })
  const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'))
  const library = join(folder, 'node_modules', '@sroi', 'matcher')
  mkdirSync(library, { recursive: true })
  execFileSync('tar', ['-xzf', join(folder, tarball), '--strip-components=1', '-C', library])
  return { folder, library }
}

/** Adds a package of this workspace to what the user has installed. */
export function install (folder: string, name: string): void {
  const target = join(folder, 'node_modules', name)
  mkdirSync(dirname(target), { recursive: true })
  symlinkSync(realpathSync(packageFile(`node_modules/${name}`)), target, 'dir')
}
