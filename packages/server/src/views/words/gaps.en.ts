// What a notice does not say, in English.
import type { gaps as nl } from './gaps.nl.ts'

export const gaps: typeof nl = {
  'not-stated': (fact) => `${fact}: not stated.`,
  'symbolic-value': (fact, published) => `${fact}: it says ${published}. So small an amount is a symbol, not a real value.`,
  'foreign-currency': (fact, published) => `${fact}: it says ${published}. That is not an amount in euros. We do not convert it.`,
  'unreadable': (fact, published) => `${fact}: it says "${published}". We cannot read that.`,
  contradictory: (fact, published) => `${fact}: the notice says different things here (${published}).`,
  'estimate-only': (fact) => `${fact}: there is only an estimate. The sum of your contract is not known yet.`,
  'several-lots': (fact) => `${fact}: the total is for all lots together. It is not the sum of one contract.`,
  'joint-buyers': (fact) => `${fact}: which part is this buyer's is not stated.`,
  'framework': (fact) => `${fact}: this is a framework agreement. At most it states a ceiling, not a contract sum.`,
  'profile-only': (fact) => `${fact}: this is a planning notice or a profile. There is no contract yet.`
}
