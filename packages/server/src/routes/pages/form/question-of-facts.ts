// The question that the form asks. What somebody changed is theirs: it gets evidence 'self-declared'; what they left as it was
// keeps the place in the notice it came from.
import type { Award, Contract, ContractFacts, Evidence, IsoDay, Lot, MatchQuestion } from '@sroi/matcher'
import type { FormFacts } from './form-facts.ts'
import { factsOfQuestion } from './facts-of-question.ts'

/** `base`: the contract the form began with, from a notice or an earlier question; null for an empty form. */
export function questionOfFacts (base: Contract | null, facts: FormFacts, authorityName: string, today: IsoDay): MatchQuestion {
  const { authority, lot, party } = facts
  if (authority === undefined) throw new Error('a question needs an authority')
  const choice = { ...(lot === undefined ? {} : { lot }), ...(party === undefined ? {} : { party }) }
  const contract = correct(base ?? { id: 'by-hand' }, choice, facts, authorityName, { level: 'self-declared', source: 'in-the-question', on: today })
  const fillings = [
    ...(facts.filled === undefined ? [] : [{ state: 'filled' as const, cents: facts.filled }]),
    ...(facts.agreed === undefined ? [] : [{ state: 'agreed' as const, cents: facts.agreed }])
  ]
  const need = {
    ...(facts.sameDivision === undefined ? {} : { sameDivisionOnly: true }),
    ...(facts.needReservation === undefined ? {} : { reservation: 'res-ws' as const }),
    ...(facts.budget === undefined ? {} : { budgetCents: facts.budget }),
    ...(facts.delivery === undefined ? {} : { delivery: facts.delivery })
  }
  return {
    contract,
    authority,
    ...(Object.keys(choice).length === 0 ? {} : { choice }),
    ...(fillings.length === 0 ? {} : { fillings }),
    ...(facts.assumedRate === undefined ? {} : { assumptions: [{ topic: 'rate' as const, basisPoints: facts.assumedRate }] }),
    ...(Object.keys(need).length === 0 ? {} : { need })
  }
}

function correct (base: Contract, choice: NonNullable<MatchQuestion['choice']>, facts: FormFacts, authorityName: string, evidence: Evidence): Contract {
  const before = settled(factsOfQuestion({ contract: base, choice }))
  const after = settled(facts)
  const changed = (...names: (keyof FormFacts)[]): boolean => names.some((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
  const lots = base.lots ?? []
  const index = lots.length === 1 ? 0 : lots.findIndex(({ id }) => id === choice.lot)
  const at = index < 0 ? '' : `/lots/${index}`
  const theirs: Record<string, Evidence> = {}

  let part: ContractFacts = index < 0 ? base : lots[index] as Lot
  let around: Contract = base
  const set = (pointer: string, change: { readonly [K in keyof ContractFacts]?: ContractFacts[K] | undefined }): void => {
    part = withoutUndefined({ ...part, ...change }) as ContractFacts
    // What a lot does not say is taken from the contract: a fact that was cleared must be gone from both.
    const cleared = Object.fromEntries(Object.entries(change).filter(([, value]) => value === undefined))
    around = withoutUndefined({ ...around, ...cleared })
    theirs[`${at}${pointer}`] = evidence
  }
  if (changed('nature')) set('/nature', { nature: facts.nature })
  if (changed('labourShare')) set('/labourShareBasisPoints', { labourShareBasisPoints: facts.labourShare })
  if (changed('cpv')) set('/cpv', { cpv: facts.cpv })
  if (changed('reservation')) set('/reservation', { reservation: facts.reservation })
  if (changed('from', 'until')) set('/period', { period: facts.from === undefined ? undefined : { from: facts.from, until: facts.until ?? null } })
  if (changed('terms', 'termsRate', 'termsAmount')) set('/terms', { terms: termsOf(part, around, facts) })
  const amountChanged = changed('amount', 'amountKind')
  const amount = facts.amount === undefined ? undefined : { cents: facts.amount, vat: 'excluding' as const }
  const kind = after.amountKind ?? before.amountKind ?? 'awarded'
  if (amountChanged && kind !== 'ceiling') {
    set(`/value/${kind}`, { value: amount === undefined ? undefined : { [kind]: amount }, awards: revalued(part.awards, choice.party, kind === 'awarded' ? amount : undefined) })
    theirs[`${at}/awards/0/value`] = evidence
  }
  let whole: Contract = index < 0
    ? { ...part, id: base.id }
    : { ...around, lots: lots.map((lot, position) => position === index ? { ...part, id: lot.id } : lot) }
  if (changed('title')) whole = withoutUndefined({ ...whole, title: facts.title }) as Contract
  if (changed('trigger')) whole = withoutUndefined({ ...whole, trigger: facts.trigger }) as Contract
  if (changed('title')) theirs['/title'] = evidence
  if (changed('trigger')) theirs['/trigger'] = evidence
  if (changed('published', 'awarded', 'concluded')) {
    const days = withoutUndefined({ publication: facts.published, award: facts.awarded, contract: facts.concluded }) as NonNullable<Contract['days']>
    whole = { ...whole, days }
    for (const [name, field] of [['publication', 'published'], ['award', 'awarded'], ['contract', 'concluded']] as const) if (changed(field)) theirs[`/days/${name}`] = evidence
  }
  if (amountChanged && kind === 'ceiling') {
    whole = { ...whole, framework: withoutUndefined({ ...whole.framework, ceiling: amount }) as NonNullable<Contract['framework']> }
    theirs['/framework/ceiling'] = evidence
  }
  if (amountChanged && amount !== undefined && kind === 'awarded') whole = concluded(whole, authorityName)
  const kept = Object.fromEntries(Object.entries(whole.evidence ?? {}).filter(([pointer]) => !Object.keys(theirs).some((mine) => pointer.startsWith(`${mine}/`))))
  return { ...whole, evidence: { ...kept, ...theirs } }
}

/** A list on a page always has something chosen: what it means when nothing was said. */
function settled (facts: FormFacts): FormFacts {
  const { amountKind = 'awarded', trigger = 'contract', ...others } = facts
  return facts.amount === undefined ? { ...others, trigger } : { ...others, trigger, amountKind }
}

/** Whoever gives the sum of a contract has one, with one buyer: no longer a call, a ceiling, or a part that nobody knows. */
function concluded ({ framework: _framework, ...contract }: Contract, authorityName: string): Contract {
  const buyers = contract.buyers ?? []
  const theirs = buyers.filter(({ name }) => bare(name) === bare(authorityName))
  return { ...contract, stage: 'concluded', ...(buyers.length > 1 && theirs.length > 0 ? { buyers: theirs } : {}) }
}

function bare (name: string): string {
  return name.trim().toLowerCase().replace(/^(de )?gemeente\s+/u, '')
}

function termsOf (part: ContractFacts, whole: Contract, { terms, termsRate, termsAmount }: FormFacts): ContractFacts['terms'] {
  const mentions = (part.terms ?? whole.terms)?.mentions
  const said = withoutUndefined({ applies: terms === undefined ? undefined : terms === 'yes', rateBasisPoints: termsRate, amountCents: termsAmount, mentions })
  return Object.keys(said).length === 0 ? undefined : said as NonNullable<ContractFacts['terms']>
}

/** The chosen award, or the only one, gets the value that was given. */
function revalued (awards: readonly Award[] | undefined, party: string | undefined, value: Award['value']): readonly Award[] | undefined {
  return awards?.map((award) => {
    const isTheirs = party === undefined ? awards.length === 1 : award.parties.some(({ name }) => name === party)
    if (!isTheirs) return award
    const { value: _value, ...rest } = award
    return value === undefined ? rest : { ...rest, value }
  })
}

function withoutUndefined<T extends object> (value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Defined<T>
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> }
