// A question that shows only what a test is about.
import type { Contract, MatchQuestion } from '@sroi/matcher'
import type { SearchQuestion } from '@sroi/matcher/search'

export function contract (facts: Partial<Contract> = {}): Contract {
  return {
    id: 'a-contract',
    nature: 'services',
    cpv: ['77310000'],
    days: { publication: '2026-02-02', contract: '2026-05-01' },
    value: { awarded: { cents: 35_000_000, vat: 'excluding' } },
    ...facts
  }
}

export function question (part: Partial<MatchQuestion> = {}): MatchQuestion {
  return { authority: 'bloemendaal', contract: contract(), show: 3, ...part }
}

/** A need in words, and what else is asked. */
export function need (text: string, part: Partial<SearchQuestion> = {}): SearchQuestion {
  return { ...question(), ...part, need: { ...part.need, text } }
}
