// Writes the hundred decision files of packages/fixtures/decisions, from a seed. They are kept as they are: a later version of the library must come to the same on them.
// Refuses when they are there; `--again` replaces them, which is right only as long as nobody has used them. Build the tests of the library first.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { ARCHIVE, makeDecisionFiles } from '../dist-test/procedure/decision-files/make-decision-files.js'

const folder = new URL('../../fixtures/decisions/', import.meta.url)

if (existsSync(new URL('files.jsonl', folder)) && !process.argv.includes('--again')) {
  console.error('packages/fixtures/decisions holds decision files already, and they are kept as they are. If nobody has used them yet: --again')
  process.exitCode = 1
} else {
  mkdirSync(folder, { recursive: true })
  const files = makeDecisionFiles({ seed: 6, howMany: 100, walks: 60 })
  writeFileSync(new URL('files.jsonl', folder), files.map(({ text }) => `${text}\n`).join(''))
  writeFileSync(new URL('sha256.json', folder), `${JSON.stringify(files.map(({ sha256 }) => sha256), null, 2)}\n`)
  writeFileSync(new URL('rule-sets.json', folder), `${JSON.stringify(ARCHIVE)}\n`)
}
