// All cases of a colleague to somebody else, in Dutch, level B1.
export const handOver = {
  title: 'Zaken overdragen',
  lead: 'Is een collega er niet? Geef al haar of zijn lopende zaken in één keer aan iemand anders.',
  text: 'In elke zaak komt te staan dat u dit deed. Wat de collega eerder deed, blijft op haar of zijn naam. Lukt het in één zaak niet, dan verandert er niets.',
  from: 'Van wie?',
  to: 'Aan wie?',
  choose: 'Kies iemand',
  reason: 'Waarom?',
  submit: 'Draag de zaken over',
  done: (cases: number) => cases === 0 ? 'Deze collega had geen lopende zaken.' : cases === 1 ? 'Eén zaak is overgedragen.' : `${cases} zaken zijn overgedragen.`,
  refused: 'In deze zaken kan dat niet. Er is niets veranderd.',
  ofCase: (reference: string) => `Zaak ${reference}`,
  mend: { from: 'Kies van wie de zaken zijn.', to: 'Kies wie de zaken krijgt.', reason: 'Kies een reden.' },
  back: 'Alle zaken'
}
