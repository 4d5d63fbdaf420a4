// Which part of the contract is the question about? A notice is not a contract: it can have lots, and several contractors.
import { MatcherError, type Problem } from '../error.ts'
import type { Award, Contract, ContractFacts, Lot, PartChoice } from '../model/contract.ts'
import type { ContractPart } from '../model/match.ts'
import { evidenceOfPart } from './evidence-of-part.ts'

/**
 * The facts of the chosen lot and party. What a lot does not say of nature, CPV, place, period, reservation, labour share and
 * terms is taken from the contract; values, options and awards never are: the total of several lots is not the sum of one.
 * @throws MatcherError INVALID_REQUEST when the lot or the party does not occur, naming those that do.
 */
export function choosePart (contract: Contract, choice: PartChoice = {}): ContractPart {
  const lots = contract.lots ?? []
  const lot = chooseLot(lots, choice.lot)
  const facts = lot === null ? factsOfWhole(contract, lots) : factsOfLot(contract, lot)
  const award = chooseAward(facts.awards ?? [], choice.party)
  return {
    lot: lot?.id ?? null,
    party: choice.party ?? onlyParty(award),
    facts: award === null ? facts : { ...facts, awards: [award] },
    evidence: evidenceOfPart(contract, lot === null ? null : lots.indexOf(lot), award === null ? null : (facts.awards ?? []).indexOf(award))
  }
}

function chooseLot (lots: readonly Lot[], wanted: string | undefined): Lot | null {
  if (wanted === undefined) return lots.length === 1 ? lots[0] as Lot : null
  const lot = lots.find(({ id }) => id === wanted)
  if (lot !== undefined) return lot
  throw invalid('/choice/lot', 'unknown-lot', lots.length === 0
    ? `The contract has no lots, so '${wanted}' cannot be chosen. Leave the lot out.`
    : `There is no lot '${wanted}'. Choose one of: ${lots.map(({ id }) => id).join(', ')}.`)
}

/** Null when several awards are left to choose from. */
function chooseAward (awards: readonly Award[], wanted: string | undefined): Award | null {
  if (wanted === undefined) return awards.length === 1 ? awards[0] as Award : null
  const named = awards.filter(({ parties }) => parties.some((party) => isNamed(party.name, wanted) || party.identifier?.value === wanted))
  if (named.length === 1) return named[0] as Award
  const names = [...new Set(awards.flatMap(({ parties }) => parties.map(({ name }) => name)))]
  throw invalid('/choice/party', named.length === 0 ? 'unknown-party' : 'several-awards', named.length > 0
    ? `'${wanted}' has ${named.length} awards here. Choose a lot as well.`
    : names.length === 0
      ? `The contract names no contractor in this part, so '${wanted}' cannot be chosen. Leave the party out.`
      : `There is no contractor '${wanted}' in this part. Choose one of: ${names.join(', ')}.`)
}

function factsOfWhole (contract: Contract, lots: readonly Lot[]): ContractFacts {
  const { id: _id, trigger: _trigger, stage: _stage, regime: _regime, days: _days, buyers: _buyers, framework: _framework, lots: _lots, changes: _changes, evidence: _evidence, ...facts } = contract
  if (lots.length === 0) return facts
  const { value: _value, awards: _awards, options: _options, renewals: _renewals, ...common } = facts
  return common
}

function factsOfLot (contract: Contract, lot: Lot): ContractFacts {
  const { id: _id, ...own } = lot
  const { title: _title, ...common } = factsOfWhole(contract, [lot])
  return { ...common, ...own }
}

function onlyParty (award: Award | null): string | null {
  return award?.parties.length === 1 ? award.parties[0]?.name ?? null : null
}

function isNamed (name: string, wanted: string): boolean {
  return name.trim().toLowerCase() === wanted.trim().toLowerCase()
}

function invalid (place: string, code: string, detail: string): MatcherError {
  const problems: readonly Problem[] = [{ place, code, detail }]
  return new MatcherError('INVALID_REQUEST', problems)
}
