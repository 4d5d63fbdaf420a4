// What people call a label that a register writes as scheme and level. One without a name here is shown as it was written.

import type { Language, Words } from '../model/values.ts'

/** The facts whose values are labels. */
const FACTS = new Set(['label', 'labels', 'asked-labels', 'labels-chosen', 'contractor-labels', 'proof', 'accepted-proof'])

const BADGE: Readonly<Record<string, Words>> = {
  'sroi-badge': { nl: 'SROI-badge', en: 'SROI badge' },
  'sroi-badge full': { nl: 'SROI-badge', en: 'SROI badge' },
  'sroi-badge temporary': { nl: 'tijdelijke SROI-badge', en: 'temporary SROI badge' }
}

/** Proper names: the same in every language. */
const NAMES: Readonly<Record<string, string>> = {
  pso: 'PSO',
  'pso aspirant': 'PSO Aspirant',
  'pso basistrede': 'PSO Basistrede',
  'pso 1': 'PSO Trede 1',
  'pso 2': 'PSO Trede 2',
  'pso 3': 'PSO Trede 3',
  'pso 30-plus': 'PSO 30+',
  'b-corp': 'B Corp',
  'code-sociale-ondernemingen': 'Code Sociale Ondernemingen',
  'code-sociale-ondernemingen aspirant': 'Code Sociale Ondernemingen, aspirant',
  'social-enterprise-nl': 'Social Enterprise NL',
  'social-enterprise-nl boost': 'Social Enterprise NL BOOST'
}

/** `PSO Trede 3` for `pso 3`. */
export function nameOfLabel (written: string, language: Language): string {
  if (Object.hasOwn(BADGE, written)) return BADGE[written]?.[language] ?? written
  return Object.hasOwn(NAMES, written) ? NAMES[written] ?? written : written
}

/** Whether the values of a fact are labels. */
export function isOfLabel (factName: string): boolean {
  return FACTS.has(factName) || /^labels\..+\.level$/.test(factName)
}
