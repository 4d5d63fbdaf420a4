import type { Clock, Log } from '../dependencies.ts'
import { errorFacts } from '../logging/error-facts.ts'
import { loadCases } from './load-cases.ts'

/** Puts the cases of the demonstration on record while the service answers already: a year of them takes longer than anybody wants to wait for a start. Closing waits for the case that is under way. */
export function tellCases (store: Parameters<typeof loadCases>[0], clock: Clock, log: Log): { readonly close: () => Promise<void> } {
  const stopping = new AbortController()
  const done = loadCases(store, clock, stopping.signal).then(
    (cases) => log.info({ ...cases }, 'the cases of the demonstration are on record'),
    (error: unknown) => log.error({ error: errorFacts(error) }, 'the cases of the demonstration could not be put on record')
  )
  return {
    close: () => {
      stopping.abort()
      return done
    }
  }
}
