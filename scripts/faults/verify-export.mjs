// Exports the chain and verifies it as a stranger would, with the command line.
import { execFile } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * What `sroi verify` says of an export with all suppliers; throws when it is not intact.
 * @param {{ root: string, databaseUrl: string, folder: string }} options
 */
export async function verifyExport ({ root, databaseUrl, folder }) {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const files = { key: join(folder, 'key.pem'), trusted: join(folder, 'trusted.pem'), chain: join(folder, `chain-${Date.now()}.jsonl`) }
  writeFileSync(files.key, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
  writeFileSync(files.trusted, publicKey.export({ type: 'spki', format: 'pem' }))
  const sroi = join(root, 'packages', 'server', 'bin', 'sroi.mjs')
  const env = { PATH: process.env['PATH'] ?? '', DATABASE_URL: databaseUrl, SIGNING_KEY_FILE: files.key }
  await run(process.execPath, [sroi, 'export-receipts', files.chain], { env })
  const { stdout } = await run(process.execPath, [sroi, 'verify', files.chain, '--key', files.trusted, '--language', 'en'], { env: { PATH: env.PATH }, maxBuffer: 64 * 1024 * 1024 })
  return stdout.trim().split('\n').slice(0, 3).join(' ')
}
