import { MatcherError } from '@sroi/matcher'

/** What only a fault of ours can cause: the caller has nothing to mend. */
const OURS = new Set(['other-facts', 'other-lexicon'])

/** Asks a catalogue. @throws Error, and no MatcherError, when the catalogue does not go with the question. */
export function asOurFault<A> (ask: () => A): A {
  try {
    return ask()
  } catch (error) {
    if (error instanceof MatcherError && error.problems.some(({ code }) => OURS.has(code))) throw new Error('the catalogue is of another register or lexicon than the question', { cause: error })
    throw error
  }
}
