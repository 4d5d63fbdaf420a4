// The contract as the form says it is. What somebody changed is theirs: it gets evidence of its own; what they left as it was keeps
// the place in the notice it came from.
import type { Contract, ContractDays, ContractFacts, Evidence, PartChoice } from '@sroi/matcher'
import { correctSum } from './correct-sum.ts'
import { factsOfQuestion } from './facts-of-question.ts'
import type { FormFacts } from './form-facts.ts'
import { type Changes, defined } from './defined.ts'

type Changed = (...names: readonly (keyof FormFacts)[]) => boolean

export function correctContract (base: Contract, choice: PartChoice, facts: FormFacts, authorityName: string, evidence: Evidence): Contract {
  const changed = changesBetween(factsOfQuestion({ contract: base, choice }), facts)
  const lots = base.lots ?? []
  const index = lots.length === 1 ? 0 : lots.findIndex(({ id }) => id === choice.lot)
  const lot = lots[index]
  const own = changesOfPart(lot ?? base, base, facts, changed)
  const days = changed('published', 'awarded', 'concluded')
    ? { days: defined<ContractDays>({ publication: facts.published, award: facts.awarded, contract: facts.concluded }) }
    : {}
  const around: Changes<Contract> = { ...days, ...(changed('title') && { title: facts.title }), ...(changed('trigger') && { trigger: facts.trigger }) }
  const theirs = [...Object.keys(around).filter((name) => name !== 'days'), ...daysChanged(changed), ...Object.keys(own).map((name) => lot === undefined ? name : `lots/${index}/${name}`)]
  const contract: Contract = lot === undefined
    ? defined<Contract>({ ...base, ...own, ...around })
    // What a lot does not say is taken from the contract: a fact that was cleared must be gone from both.
    : defined<Contract>({ ...base, ...cleared(own), ...around, lots: lots.map((other) => other === lot ? defined<typeof lot>({ ...lot, ...own }) : other) })
  const corrected = withEvidence(contract, theirs, evidence)
  return changed('amount', 'amountKind') ? correctSum(corrected, choice, facts, authorityName, evidence) : corrected
}

function changesBetween (before: FormFacts, after: FormFacts): Changed {
  const [first, second] = [settled(before), settled(after)]
  return (...names) => names.some((name) => JSON.stringify(first[name]) !== JSON.stringify(second[name]))
}

/** A list on a page always has something chosen: what it means when nothing was said. */
function settled (facts: FormFacts): FormFacts {
  const { amountKind = 'awarded', trigger = 'contract', ...others } = facts
  return facts.amount === undefined ? { ...others, trigger } : { ...others, trigger, amountKind }
}

function changesOfPart (part: ContractFacts, whole: Contract, facts: FormFacts, changed: Changed): Changes<ContractFacts> {
  // the form has a last day or none: that a contract has no end was said elsewhere, and stays until somebody names one
  const isEndless = (part.period ?? whole.period)?.until === null && !changed('until')
  const period = facts.from === undefined ? undefined : { from: facts.from, ...(facts.until !== undefined ? { until: facts.until } : isEndless ? { until: null } : {}) }
  return {
    ...(changed('nature') && { nature: facts.nature }),
    ...(changed('labourShare') && { labourShareBasisPoints: facts.labourShare }),
    ...(changed('cpv') && { cpv: facts.cpv }),
    ...(changed('reservation') && { reservation: facts.reservation }),
    ...(changed('from', 'until') && { period }),
    ...(changed('terms', 'termsRate', 'termsAmount') && { terms: termsOf((part.terms ?? whole.terms)?.mentions, facts) })
  }
}

function termsOf (mentions: NonNullable<ContractFacts['terms']>['mentions'], { terms, termsRate, termsAmount }: FormFacts): ContractFacts['terms'] {
  const said = defined<NonNullable<ContractFacts['terms']>>({
    applies: terms === undefined ? undefined : terms === 'yes', rateBasisPoints: termsRate, amountCents: termsAmount, mentions
  })
  return Object.keys(said).length === 0 ? undefined : said
}

function daysChanged (changed: Changed): readonly string[] {
  return [...(changed('published') ? ['days/publication'] : []), ...(changed('awarded') ? ['days/award'] : []), ...(changed('concluded') ? ['days/contract'] : [])]
}

function cleared (own: Changes<ContractFacts>): Changes<ContractFacts> {
  return Object.fromEntries(Object.entries(own).filter(([, value]) => value === undefined))
}

/** Evidence of what was below a changed fact goes with it. */
function withEvidence (contract: Contract, theirs: readonly string[], evidence: Evidence): Contract {
  const kept = Object.entries(contract.evidence ?? {}).filter(([pointer]) => !theirs.some((name) => pointer.startsWith(`/${name}/`)))
  const all = { ...Object.fromEntries(kept), ...Object.fromEntries(theirs.map((name) => [`/${name}`, evidence])) }
  return Object.keys(all).length === 0 ? contract : { ...contract, evidence: all }
}
