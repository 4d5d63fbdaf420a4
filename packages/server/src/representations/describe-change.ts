import type { Language } from '@sroi/matcher'
import { formatCents, formatDay } from '@sroi/matcher/explain'
import type { Change, Condition, StatedFact } from '@sroi/matcher/search'
import { nameFacetValue, type NamesOfValues } from './name-facet-value.ts'

interface ChangeWords {
  readonly also: (value: string) => string
  readonly within: (distance: string) => string
  readonly leadTime: (days: string) => string
  readonly capacity: (amount: string) => string
  readonly order: (amount: string) => string
  readonly leaveOut: (condition: string) => string
  readonly conditions: Record<Condition, string>
  readonly deliver: (day: string) => string
  readonly spend: (amount: string) => string
  readonly states: (fact: string) => string
  readonly facts: Record<StatedFact, string>
  readonly offers: string
  readonly lowers: (amount: string) => string
  readonly obtains: (label: string) => string
  readonly admitted: Record<'full' | 'temporary', string>
}

const WORDS: Record<Language, ChangeWords> = {
  nl: {
    also: (value) => `Kies ook: ${value}`,
    within: (distance) => `Zoek binnen ${distance}`,
    leadTime: (days) => `Vraag een levertijd van hooguit ${days}`,
    capacity: (amount) => `Vraag hooguit ${amount} aan capaciteit`,
    order: (amount) => `Geef een order van ${amount}`,
    leaveOut: (condition) => `Laat deze voorwaarde weg: ${condition}`,
    conditions: {
      text: 'uw woorden', sameDivisionOnly: 'dezelfde hoofdgroep van codes', reservation: 'mag een voorbehouden opdracht doen', standings: 'status', labels: 'keurmerk', municipalities: 'gemeente',
      worksIn: 'werkgebied', divisions: 'soort werk', withinMetres: 'afstand', mostLeadTimeDays: 'levertijd', leastCapacityCents: 'capaciteit', mostMinimumOrderCents: 'kleinste order'
    },
    deliver: (day) => `Laat leveren op ${day}`,
    spend: (amount) => `Koop voor minstens ${amount}`,
    states: (fact) => `Het bedrijf zet in het register: ${fact}`,
    facts: { worksIn: 'waar het werkt', 'place.point': 'waar het precies zit', 'offerings.cpv': 'de CPV-code van zijn aanbod', 'offerings.leadTimeDays': 'zijn levertijd', 'offerings.capacity': 'hoeveel het nog aankan' },
    offers: 'Het bedrijf biedt op die dag aan wat u vraagt',
    lowers: (amount) => `Het bedrijf neemt een order aan van ${amount}`,
    obtains: (label) => `Het bedrijf haalt het keurmerk ${label}`,
    admitted: { full: 'Het bedrijf krijgt een badge', temporary: 'Het bedrijf krijgt een tijdelijke badge' }
  },
  en: {
    also: (value) => `Choose also: ${value}`,
    within: (distance) => `Search within ${distance}`,
    leadTime: (days) => `Ask for a delivery time of at most ${days}`,
    capacity: (amount) => `Ask for a capacity of at most ${amount}`,
    order: (amount) => `Place an order of ${amount}`,
    leaveOut: (condition) => `Leave this condition out: ${condition}`,
    conditions: {
      text: 'your words', sameDivisionOnly: 'the same division of codes', reservation: 'may perform a reserved contract', standings: 'standing', labels: 'label', municipalities: 'municipality',
      worksIn: 'working area', divisions: 'kind of work', withinMetres: 'distance', mostLeadTimeDays: 'delivery time', leastCapacityCents: 'capacity', mostMinimumOrderCents: 'smallest order'
    },
    deliver: (day) => `Have it delivered on ${day}`,
    spend: (amount) => `Buy for at least ${amount}`,
    states: (fact) => `The firm puts in the register: ${fact}`,
    facts: { worksIn: 'where it works', 'place.point': 'where exactly it is', 'offerings.cpv': 'the CPV code of what it offers', 'offerings.leadTimeDays': 'its delivery time', 'offerings.capacity': 'how much it can still take on' },
    offers: 'The firm offers what you ask on that day',
    lowers: (amount) => `The firm takes an order of ${amount}`,
    obtains: (label) => `The firm obtains the label ${label}`,
    admitted: { full: 'The firm gets a badge', temporary: 'The firm gets a temporary badge' }
  }
}

/** One change in a sentence: what somebody would have to do. */
export function describeChange (change: Change, names: NamesOfValues): string {
  const { language } = names
  const words = WORDS[language]
  switch (change.kind) {
    case 'choose-also': return words.also(nameFacetValue(change.condition, change.value, names))
    case 'choose-label': return words.also(nameFacetValue('labels', change.label, names))
    case 'widen': return widened(change, names)
    case 'leave-out': return words.leaveOut(words.conditions[change.condition])
    case 'deliver-on': return words.deliver(formatDay(change.day, language))
    case 'spend-more': return words.spend(formatCents(change.toCents, language))
    case 'firm-states': return words.states(words.facts[change.fact])
    case 'firm-offers': return words.offers
    case 'firm-lowers-minimum': return words.lowers(formatCents(change.toCents, language))
    case 'firm-obtains-label': return words.obtains(nameFacetValue('labels', change, names))
    case 'firm-is-admitted': return words.admitted[change.standing]
  }
}

function widened ({ condition, to }: Extract<Change, { kind: 'widen' }>, names: NamesOfValues): string {
  const words = WORDS[names.language]
  if (condition === 'leastCapacityCents') return words.capacity(formatCents(to, names.language))
  if (condition === 'mostMinimumOrderCents') return words.order(formatCents(to, names.language))
  const value = nameFacetValue(condition, to, names)
  return condition === 'withinMetres' ? words.within(value) : words.leadTime(value)
}
