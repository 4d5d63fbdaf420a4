// Who was awarded a lot, for how much, on which day?
import type { Award } from '../../model/contract-party.ts'
import { type Notes, noteFact, noteGap } from '../notes.ts'
import { present } from '../present.ts'
import { readAmount } from '../values/read-amount.ts'
import { readDay } from '../values/read-day.ts'
import { MOST, shorten } from '../values/shorten.ts'
import type { LotResult, ResultIndex } from './index-result.ts'
import type { Organisations } from './read-organisations.ts'
import { readParties } from './read-parties.ts'
import { type Winner, winningTenders } from './winning-tenders.ts'

export interface AwardContext {
  readonly index: ResultIndex
  readonly organisations: Organisations
  readonly language: string | undefined
}

/** The awards of one lot. A lot without a winner gives none, and a gap with the code of its result. */
export function readAwards (notes: Notes, context: AwardContext, lotId: string, at: string, concerns: string | null): readonly Award[] {
  const awards: Award[] = []
  for (const result of context.index.ofLot.get(lotId) ?? []) {
    const winners = result.status === undefined || result.status === 'selec-w' ? winningTenders(result, lotId) : []
    if (winners.length === 0) noteGap(notes, 'not-stated', `${at}/awards`, { concerns, published: codesOf(result) })
    for (const winner of winners) awards.push(readAward(notes, context, winner, lotId, `${at}/awards/${awards.length}`, concerns))
  }
  return awards
}

function readAward (notes: Notes, context: AwardContext, { id, tender, contract }: Winner, lotId: string, at: string, concerns: string | null): Award {
  noteFact(notes, at, contract?.element ?? tender.element)
  const parties = readParties(notes, tender.party, context.organisations, context.language, at)
  if (parties.length === 0) noteGap(notes, 'not-stated', `${at}/parties`, { concerns })
  return {
    id: shorten(id, MOST.id),
    parties,
    ...present({
      // the sum of a tender for a group of lots, or for another lot, is not the sum of this one
      value: readAmount(notes, tender.lot === lotId ? tender.sum : undefined, `${at}/value`, concerns),
      on: readDay(notes, contract?.concluded, `${at}/on`, concerns) ?? readDay(notes, contract?.decided, `${at}/on`, concerns)
    })
  }
}

function codesOf (result: LotResult): string | null {
  const codes = [result.status, result.reason].filter((code) => code !== undefined)
  return codes.length === 0 ? null : codes.join(', ')
}
