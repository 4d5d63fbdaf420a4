// The examples in the description of the interface. A test posts each of them.

/** A contract described by hand, and one of which the rate is not known, so that an assumption is marked. */
export const QUESTION_EXAMPLES = [
  {
    authority: 'bloemendaal',
    contract: {
      id: 'voorbeeld-groenonderhoud',
      title: 'Onderhoud van openbaar groen (voorbeeld)',
      nature: 'services',
      cpv: ['77310000'],
      days: { publication: '2026-02-02', award: '2026-04-13', contract: '2026-05-01' },
      period: { from: '2026-06-01', until: '2028-05-31' },
      value: { awarded: { cents: 35_000_000, vat: 'excluding' } }
    },
    fillings: [{ state: 'filled', cents: 250_000, description: 'Werkplek voor twee maanden' }],
    show: 5,
    on: '2026-11-22'
  },
  {
    authority: 'haarlem',
    contract: {
      id: 'voorbeeld-schoonmaak',
      title: 'Schoonmaak van kantoren (voorbeeld)',
      nature: 'services',
      cpv: ['90910000'],
      days: { publication: '2026-02-02', contract: '2026-05-01' },
      value: { awarded: { cents: 35_000_000, vat: 'excluding' } }
    },
    assumptions: [{ topic: 'rate', basisPoints: 500, reason: 'Zoals in een buurgemeente' }],
    show: 5
  }
] as const
