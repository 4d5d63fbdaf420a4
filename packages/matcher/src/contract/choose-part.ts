// Which part of the contract is the question about? A notice is not a contract: it can have lots, and several contractors.
import { MatcherError, type Problem } from '../error.ts'
import type { ContractPart } from '../model/assess.ts'
import type { Award } from '../model/contract-party.ts'
import type { Contract, ContractFacts, Lot, PartChoice } from '../model/contract.ts'
import { contradictionIn } from './contradiction-in.ts'
import { evidenceOfPart } from './evidence-of-part.ts'
import { isNamed } from './is-named.ts'

/**
 * The facts of the chosen lot and party. What a lot does not say of nature, CPV, place, period, reservation, labour share and
 * terms is taken from the contract; values, options and awards never are: the total of several lots is not the sum of one, nor is
 * an amount that the terms fix for all of them. That there are no options or renewals is said of every lot.
 * @throws MatcherError INVALID_REQUEST when the lot or the party does not occur, naming those that do.
 */
export function choosePart (contract: Contract, choice: PartChoice = {}): ContractPart {
  const lots = contract.lots ?? []
  const lot = chooseLot(lots, choice.lot)
  const facts = lot === null ? factsOfWhole(contract, lots) : factsOfLot(contract, lots, lot)
  if (choice.party !== undefined && lot === null && lots.length > 0) throw lotFirst(lots, choice.party)
  const awards = facts.awards ?? []
  const award = chooseAward(awards, choice.party)
  return {
    lot: lot?.id ?? null,
    party: choice.party ?? onlyParty(award),
    facts: award === null || awards.length < 2 ? facts : factsOfAward(facts, award),
    evidence: evidenceOfPart(contract, lot === null ? null : lots.indexOf(lot), award === null ? null : awards.indexOf(award))
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
  const parties = awards.flatMap((award) => award.parties.map((party) => ({ award, party })))
  const named = parties.filter(({ party }) => isNamed(party, wanted))
  const contractors = named.filter(({ party }) => party.role !== 'subcontractor')
  const [found, another] = new Set(contractors.map(({ award }) => award))
  // several awards to one contractor: which of them it is about stays open
  if (found !== undefined) return another === undefined ? found : null
  const names = [...new Set(parties.filter(({ party }) => party.role !== 'subcontractor').map(({ party }) => party.name))]
  if (names.length === 0) throw invalid('/choice/party', 'unknown-party', `The contract names no contractor in this part, so '${wanted}' cannot be chosen. Leave the party out.`)
  throw named.length > 0
    ? invalid('/choice/party', 'subcontractor', `'${wanted}' is a subcontractor here; the obligation is the contractor's. Choose one of: ${names.join(', ')}.`)
    : invalid('/choice/party', 'unknown-party', `There is no contractor '${wanted}' in this part. Choose one of: ${names.join(', ')}.`)
}

function lotFirst (lots: readonly Lot[], wanted: string): MatcherError {
  const has = lots.filter(({ awards = [] }) => awards.some(({ parties }) => parties.some((party) => isNamed(party, wanted)))).map(({ id }) => id)
  return has.length === 0
    ? invalid('/choice/party', 'unknown-party', `No lot names a contractor '${wanted}'. Leave the party out, or choose a lot to see its contractors.`)
    : invalid('/choice/lot', 'lot-not-chosen', `The contract has lots, and '${wanted}' is named in: ${has.join(', ')}. Choose the lot as well.`)
}

/** A total of several awards is not the sum of one. */
function factsOfAward (facts: ContractFacts, award: Award): ContractFacts {
  const { value: _value, invoicedTurnover: _invoiced, wageSum: _wages, ...common } = facts
  return { ...withoutAmount(common), awards: [award] }
}

function factsOfWhole (contract: Contract, lots: readonly Lot[]): ContractFacts {
  const { id: _id, trigger: _trigger, stage: _stage, regime: _regime, days: _days, buyers: _buyers, framework: _framework, lots: _lots, changes: _changes, evidence: _evidence, ...facts } = contract
  if (lots.length === 0) return facts
  const { value: _value, awards: _awards, options, renewals, invoicedTurnover: _invoiced, wageSum: _wages, ...common } = facts
  const none = { ...(options?.length === 0 ? { options } : {}), ...(renewals === null ? { renewals } : {}) }
  return lots.length > 1 ? { ...withoutAmount(common), ...none } : { ...common, ...none }
}

/** An amount that is fixed for all says that social return applies, and not how much of it is one part's. One that another clause contradicts stays, to be named. */
function withoutAmount (facts: ContractFacts): ContractFacts {
  if (facts.terms?.amountCents === undefined || contradictionIn(facts.terms).length > 0) return facts
  const { amountCents: _amount, ...terms } = facts.terms
  return { ...facts, terms: { applies: true, ...terms } }
}

function factsOfLot (contract: Contract, lots: readonly Lot[], lot: Lot): ContractFacts {
  const { id: _id, ...own } = lot
  const { title: _title, ...common } = factsOfWhole(contract, lots)
  return { ...common, ...own }
}

function onlyParty (award: Award | null): string | null {
  const [only, another] = award?.parties ?? []
  return another === undefined ? only?.name ?? null : null
}

function invalid (place: string, code: string, detail: string): MatcherError {
  const problems: readonly Problem[] = [{ place, code, detail }]
  return new MatcherError('INVALID_REQUEST', problems)
}
