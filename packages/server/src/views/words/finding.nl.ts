// What stands with every finding, in Dutch, level B1.
export const finding = {
  verdict: { met: 'Ja', 'not-met': 'Nee', unknown: 'Niet bekend' },
  source: 'Bron',
  day: (day: string) => `geldt voor ${day}`
}
