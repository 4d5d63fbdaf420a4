// The amount that somebody gives for their part of the contract, in the place of what the notice said.
import type { Amount, Award, Contract, ContractFacts, Evidence, Framework, PartChoice } from '@sroi/matcher'
import { matchBuyer } from '../notice/match-buyer.ts'
import { defined } from './defined.ts'
import type { FormFacts } from './form-facts.ts'

export function correctSum (contract: Contract, { lot: wanted, party }: PartChoice, facts: FormFacts, authorityName: string, evidence: Evidence): Contract {
  const amount: Amount | undefined = facts.amount === undefined ? undefined : { cents: facts.amount, vat: 'excluding' }
  const kind = facts.amountKind ?? 'awarded'
  if (kind === 'ceiling') {
    const framework = defined<Framework>({ ...contract.framework, ceiling: amount })
    return { ...contract, framework, evidence: { ...contract.evidence, '/framework/ceiling': evidence } }
  }
  const lots = contract.lots ?? []
  const index = lots.length === 1 ? 0 : lots.findIndex(({ id }) => id === wanted)
  const lot = lots[index]
  const at = lot === undefined ? '' : `/lots/${index}`
  const given = { ...contract.evidence, [`${at}/value/${kind}`]: evidence, ...(kind === 'awarded' ? evidenceOfAwards(lot ?? contract, party, at, evidence) : {}) }
  const corrected: Contract = lot === undefined
    ? withSum(contract, kind, amount, party)
    : { ...contract, lots: lots.map((other) => other === lot ? withSum(lot, kind, amount, party) : other) }
  const dated = { ...corrected, evidence: given }
  return amount !== undefined && kind === 'awarded' ? concluded(dated, authorityName) : dated
}

/** An estimate that is given takes away what was awarded: the amount is either. */
function withSum<T extends ContractFacts> (part: T, kind: 'awarded' | 'estimated', amount: Amount | undefined, party: string | undefined): T {
  return defined<T>({
    ...part,
    value: amount === undefined ? undefined : { [kind]: amount },
    awards: part.awards?.map((award) => isTheirs(award, part, party) ? defined<Award>({ ...award, value: kind === 'awarded' ? amount : undefined }) : award)
  })
}

function evidenceOfAwards (part: ContractFacts, party: string | undefined, at: string, evidence: Evidence): Record<string, Evidence> {
  return Object.fromEntries((part.awards ?? []).flatMap((award, index) => isTheirs(award, part, party) ? [[`${at}/awards/${index}/value`, evidence]] : []))
}

function isTheirs ({ parties }: Award, { awards = [] }: ContractFacts, party: string | undefined): boolean {
  return party === undefined ? awards.length === 1 : parties.some(({ name }) => name === party)
}

/** Whoever gives the sum of a contract has one, with one buyer: no longer a call, a ceiling, or a part that nobody knows. */
function concluded ({ framework: _framework, ...contract }: Contract, authorityName: string): Contract {
  const buyers = contract.buyers ?? []
  const theirs = buyers.filter(({ name }) => matchBuyer(name, [{ id: 'theirs', name: { nl: authorityName } }]) !== null)
  return { ...contract, stage: 'concluded', ...(buyers.length > 1 && theirs.length > 0 ? { buyers: theirs } : {}) }
}
