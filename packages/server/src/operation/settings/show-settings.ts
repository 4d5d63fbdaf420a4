import type { Environment } from './read-settings.ts'
import { SETTINGS } from './settings.ts'

/** A line for each setting with what holds for it and why. Of a secret, only that it was given. */
export function showSettings (environment: Environment): readonly string[] {
  return Object.values(SETTINGS).map(({ name, fallback, secret }) => {
    const given = environment[name] || null
    if (given !== null) return `${name}=${secret ? '(given, not shown)' : JSON.stringify(given)}`
    return fallback === null ? `# ${name} is not given` : `# ${name}=${JSON.stringify(fallback)} (default)`
  })
}
