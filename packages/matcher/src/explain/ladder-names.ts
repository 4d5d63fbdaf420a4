// What the facts and codes are called of what can be done when nothing fits.
import type { Language, Words } from '../model/values.ts'

export const LADDER_FACTS: Readonly<Record<string, Words>> = {
  firms: { nl: 'Gevonden leveranciers', en: 'Suppliers found' },
  'fills-at-least': { nl: 'Samen minstens', en: 'Together at least' },
  'capacity-not-stated': { nl: 'Leveranciers die geen capaciteit noemen', en: 'Suppliers that state no capacity' },
  'left-out': { nl: 'Weggelaten voorwaarde', en: 'Condition left out' },
  chosen: { nl: 'Gekozen', en: 'Chosen' },
  'standings-chosen': { nl: 'Gekozen', en: 'Chosen' },
  'labels-chosen': { nl: 'Gekozen', en: 'Chosen' },
  'municipalities-chosen': { nl: 'Gekozen', en: 'Chosen' },
  'divisions-chosen': { nl: 'Gekozen', en: 'Chosen' },
  ranked: { nl: 'Leveranciers die tellen', en: 'Suppliers that count' },
  pending: { nl: 'Leveranciers van wie iets onbekend is', en: 'Suppliers of whom something is not known' },
  blocks: { nl: 'Andere manieren in de tabel', en: 'Other ways in the table' },
  'blocks-known': { nl: 'Daarvan met een bekende waarde', en: 'Of these with a known value' },
  'effort-kinds': { nl: 'Soort inspanning', en: 'Kind of effort' },
  groups: { nl: 'Doelgroep', en: 'Target group' },
  units: { nl: 'Zo vaak is genoeg', en: 'So many times is enough' },
  paid: { nl: 'Zoveel betalen is genoeg', en: 'Paying so much is enough' },
  coordinator: { nl: 'Coördinator', en: 'Coordinator' },
  open: { nl: 'Waarvoor geen leverancier is gevonden', en: 'For which no supplier was found' }
}

/** The facts that say what was chosen in a condition: one of them is there, or none. */
export const CHOSEN_FACTS = ['chosen', 'standings-chosen', 'labels-chosen', 'municipalities-chosen', 'divisions-chosen'] as const

/** The names of conditions. */
export const LADDER_CODES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    standings: 'soort badge', labels: 'keurmerk', municipalities: 'gemeente waar de leverancier zit', worksIn: 'gemeente waar de leverancier werkt', divisions: 'CPV-groep', withinMetres: 'afstand',
    mostLeadTimeDays: 'levertijd in dagen', leastCapacityCents: 'capaciteit', mostMinimumOrderCents: 'kleinste order', text: 'uw woorden', sameDivisionOnly: 'alleen dezelfde CPV-groep', reservation: 'voorbehouden opdracht'
  },
  en: {
    standings: 'kind of badge', labels: 'label', municipalities: 'municipality where the supplier sits', worksIn: 'municipality where the supplier works', divisions: 'CPV branch', withinMetres: 'distance',
    mostLeadTimeDays: 'lead time in days', leastCapacityCents: 'capacity', mostMinimumOrderCents: 'minimum order', text: 'your words', sameDivisionOnly: 'the same CPV division only', reservation: 'reserved contract'
  }
}
