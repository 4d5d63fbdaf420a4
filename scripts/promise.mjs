// `node scripts/promise.mjs` records what the interface promises, as its description has it. What a released version promises is never taken back.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brokenPromises } from '../packages/server/design-rules/broken-promises.mjs'
import { promisesOf } from '../packages/server/design-rules/promises-of.mjs'
import { fileOf, isReleased, readRecord, writeRecord } from '../packages/server/design-rules/recorded-promises.mjs'
import { root } from './root.mjs'

const document = JSON.parse(readFileSync(join(root, 'packages/server/openapi.json'), 'utf8'))
const { version } = document.info
const path = join(root, fileOf(version))
const known = existsSync(path) ? readRecord(readFileSync(path, 'utf8')) : null
const changelog = readFileSync(join(root, 'CHANGELOG-API.md'), 'utf8')
const broken = known === null || isReleased(changelog, known.version) === false ? [] : brokenPromises(known.promises, promisesOf(document))
if (broken.length > 0) {
  console.log(`${fileOf(version)} is kept: version ${known?.version} is released, and this would be lost:\n${broken.join('\n')}`)
  process.exitCode = 1
} else {
  writeFileSync(path, writeRecord(version, promisesOf(document)))
  console.log(`written: ${fileOf(version)}`)
}
