// What the page about identity promises in numbers is what the code does.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import t from 'tap'

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))
const page = readFileSync(`${ROOT}docs/identity.md`, 'utf8')

const LIMITS: readonly (readonly [file: string, constant: string, written: string])[] = [
  ['sessions/create-sessions.ts', 'IDLE = 30 * 60_000', 'after 30 minutes without a request'],
  ['sessions/create-sessions.ts', 'ABSOLUTE = 8 * 3_600_000', 'after 8 hours in all'],
  ['sign-in/create-sign-in.ts', 'SIGN_IN_PATIENCE = 10 * 60_000', 'Ten minutes is how long signing in may take'],
  ['bearer/verify-token.ts', 'TOLERANCE = 30', 'clocks may differ 30\nseconds'],
  ['bearer/key-set.ts', 'COOLDOWN = 30_000', 'at most once in 30 seconds'],
  ['bearer/key-set.ts', 'FRESH = 600_000', 'asked for again after ten minutes'],
  ['bearer/key-set.ts', 'MOST_STALE = 24 * 3_600_000', 'go on for a day'],
  ['outgoing/bounded-fetch.ts', 'PATIENCE = 3_000', 'waits three seconds'],
  ['outgoing/bounded-fetch.ts', 'MOST_BYTES = 256 * 1024', 'reads 256 kB at most'],
  ['api-keys/verify-api-key.ts', 'FRESH = 30_000', 'follows within 30 seconds'],
  ['api-keys/guesses.ts', 'MOST = 10', 'after ten that do not exist'],
  ['create-identification.ts', 'SWEEP_EVERY = 10 * 60_000', 'taken out of the database every ten minutes']
]

for (const [file, constant, written] of LIMITS) {
  t.test(`the page and ${file} agree: ${constant}`, async (t) => {
    t.match(readFileSync(`${ROOT}packages/server/src/identity/${file}`, 'utf8'), `const ${constant}\n`)
    t.match(page, written)
  })
}
