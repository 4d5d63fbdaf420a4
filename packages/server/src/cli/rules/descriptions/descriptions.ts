// What an editor shows beside each key of a rule set. Where a key means something else in another place, the place comes first: `levels from`.
import { OF_OBLIGATIONS } from './of-obligations.ts'
import { OF_PROVISIONS } from './of-provisions.ts'
import { OF_RANKING } from './of-ranking.ts'
import { OF_STANDING } from './of-standing.ts'
import { OF_TERMS } from './of-terms.ts'
import { OF_VALUATION } from './of-valuation.ts'

export const DESCRIPTIONS: Readonly<Record<string, string>> = { ...OF_PROVISIONS, ...OF_OBLIGATIONS, ...OF_STANDING, ...OF_VALUATION, ...OF_RANKING, ...OF_TERMS }
