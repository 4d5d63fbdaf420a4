// A rule set of which a test may change anything, also into what is none.

export type Loose = { [key: string]: unknown, provisions: Record<string, Record<string, unknown>[]> }

/** A rule set that is complete and sound, with whatever a test puts in. */
export function rules (change: (set: Loose) => void = () => {}): Loose {
  const common = { certainty: 'confirmed', when: { triggers: ['contract'] }, valid: { from: '2024-01-01', until: null }, published: '2024-01-01', selectedBy: null, basis: { title: 'Fictief beleid', article: 'artikel 1', url: null }, confirmedOn: '2026-11-22' }
  const set: Loose = {
    id: 'fictief', version: '1', title: { nl: 'Fictief', en: 'Fictional' }, authority: 'fictief',
    provisions: {
      scope: [{ id: 'scope', value: { applies: true }, ...common }],
      threshold: [{ id: 'threshold', value: { cents: 20_000_000, operator: '>=', vat: 'excluding' }, ...common }],
      rate: [{ id: 'rate', value: { kind: 'fixed', basisPoints: 500, lowerIsPossible: false }, ...common }],
      base: [{ id: 'base', value: { of: 'contract-sum' }, ...common }]
    }
  }
  const copy = structuredClone(set)
  change(copy)
  return copy
}

/** The first provision on a topic. */
export const first = (set: Loose, topic: string): Record<string, unknown> => (set.provisions[topic] as Record<string, unknown>[])[0] as Record<string, unknown>
