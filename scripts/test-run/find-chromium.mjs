// Is there a Chromium for the browser tests?
import { existsSync } from 'node:fs'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
]

/**
 * @param {NodeJS.ProcessEnv} environment
 * @param {(path: string) => boolean} [exists]
 * @returns {string | undefined}
 */
export function findChromium (environment, exists = existsSync) {
  const given = environment['CHROMIUM_PATH']
  if (given) return exists(given) ? given : undefined
  return usual.find(path => exists(path))
}
