// What the facts are called that a user's conditions compare, and what is missing of them.
import type { Words } from '../model/values.ts'

export const FILTER_FACTS: Readonly<Record<string, Words>> = {
  'words-found': { nl: 'Gevonden woorden', en: 'Words found' },
  'words-fit': { nl: 'Deel van de woorden dat is gevonden', en: 'Part of the words that was found' },
  'asked-labels': { nl: 'Gevraagde keurmerken', en: 'Labels asked for' },
  'works-in': { nl: 'Werkt in', en: 'Works in' },
  within: { nl: 'Gevraagde afstand, hoogstens', en: 'Distance asked, at most' },
  divisions: { nl: 'Gevraagde CPV-groepen', en: 'CPV divisions asked for' },
  'lead-time': { nl: 'Levertijd in dagen', en: 'Lead time in days' },
  'lead-time-asked': { nl: 'Gevraagde levertijd in dagen, hoogstens', en: 'Lead time asked in days, at most' },
  'capacity-asked': { nl: 'Gevraagde capaciteit, minstens', en: 'Capacity asked, at least' },
  'minimum-order-asked': { nl: 'Gevraagde kleinste order, hoogstens', en: 'Smallest order asked, at most' }
}

export const FILTER_MISSING: Readonly<Record<string, Words>> = {
  worksIn: { nl: 'waar de leverancier werkt', en: 'where the supplier works' },
  'offerings.leadTimeDays': { nl: 'de levertijd', en: 'the lead time' }
}
