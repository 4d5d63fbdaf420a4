// What must the reader know before relying on the answer? None of these changes it.
import type { ContractPart } from '../model/assess.ts'
import type { Award, ContractParty } from '../model/contract-party.ts'
import type { Contract, PartChoice } from '../model/contract.ts'
import type { Finding } from '../model/finding.ts'
import { fact, finding } from '../primitives/index.ts'

/** Warnings that follow from the contract itself and from what was chosen of it. Buyers are compared with the authority only by name. */
export function warnAboutContract (contract: Contract, part: ContractPart, choice: PartChoice, authorityName: string | null): readonly Finding[] {
  const buyers = (contract.buyers ?? []).map(({ name }) => name)
  const lots = (contract.lots ?? []).map(({ id, title }) => title === undefined ? id : `${id}: ${title}`)
  const awards = part.facts.awards ?? []
  const parties = awards.flatMap((award) => contractors(award).map(({ name }) => name))
  const mentions = part.facts.terms?.mentions ?? []
  const warnings: Finding[] = []

  if (authorityName !== null && buyers.length > 0 && !buyers.some((name) => isSameBuyer(name, authorityName))) {
    warnings.push(finding('other-buyer', 'unknown', { facts: [fact('buyers', 'texts', buyers), fact('authority', 'text', authorityName)] }))
  }
  if (contract.stage === 'profile' || contract.stage === 'planned') warnings.push(finding('no-contract', 'unknown', { facts: [fact('stage', 'code', contract.stage)] }))
  if (contract.stage === 'call') warnings.push(finding('call-only', 'unknown'))
  if (lots.length > 1 && part.lot === null) warnings.push(finding('lot-not-chosen', 'unknown', { facts: [fact('lots', 'texts', lots)], missing: [{ kind: 'decision', name: 'choice.lot' }] }))
  if (awards.length > 1) warnings.push(finding('party-not-chosen', 'unknown', { facts: [fact('parties', 'texts', [...new Set(parties)])], missing: [{ kind: 'decision', name: 'choice.party' }] }))
  if (isConsortium(part)) warnings.push(finding('consortium', 'unknown', { facts: [fact('parties', 'texts', parties), fact('party', 'text', choice.party ?? null)], missing: [{ kind: 'contract-fact', name: 'awards.parties.share' }] }))
  if (buyers.length > 1) warnings.push(finding('joint-buyers', 'unknown', { facts: [fact('buyers', 'texts', buyers)], missing: buyers.map((name) => ({ kind: 'contract-fact' as const, name: `value (${name})` })) }))
  for (const { text, place } of mentions) {
    warnings.push(finding('social-return-mentioned', 'unknown', {
      facts: [fact('mention', 'text', text, { level: 'document', source: place, on: contract.days?.publication ?? null })],
      missing: [{ kind: 'contract-fact', name: 'terms' }]
    }))
  }
  return warnings
}

function isConsortium ({ facts: { awards = [] } }: ContractPart): boolean {
  return awards.length === 1 && awards.flatMap(contractors).length > 1
}

/** A subcontractor has no obligation towards the buyer. */
function contractors ({ parties }: Award): readonly ContractParty[] {
  return parties.filter(({ role }) => role !== 'subcontractor')
}

/** "Gemeente X" is X; a longer name that only contains it is another organisation. */
function isSameBuyer (buyer: string, authority: string): boolean {
  const bare = (name: string): string => name.trim().toLowerCase().replace(/^(de )?gemeente\s+/, '').replace(/\s+gemeente$/, '')
  return bare(buyer) === bare(authority)
}
