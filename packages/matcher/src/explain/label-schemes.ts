// What people call a label that a register writes as scheme and level. One without a name here is shown as it was written.

/** The facts whose values are labels. */
const FACTS = new Set(['label', 'labels', 'contractor-labels', 'proof', 'accepted-proof'])

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
export function nameOfLabel (written: string): string {
  return Object.hasOwn(NAMES, written) ? NAMES[written] ?? written : written
}

/** Whether the values of a fact are labels. */
export function isOfLabel (factName: string): boolean {
  return FACTS.has(factName)
}
