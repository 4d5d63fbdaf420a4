// The page of one supplier, in Dutch, level B1.
export const supplier = {
  fictional: 'verzonnen',
  back: 'Terug naar de uitkomst',
  counts: 'Een inkoop hier telt mee',
  pending: 'Of een inkoop hier meetelt, is nog niet zeker',
  refused: 'Een inkoop hier telt niet mee',
  outside: 'Dit bedrijf valt buiten uw vraag',
  outsideText: 'U vroeg alleen bedrijven in dezelfde hoofdgroep van codes. Verbeter uw gegevens om dit bedrijf mee te nemen.',
  fills: (amount: string) => `Goed voor ${amount} van uw verplichting`,
  fillsEstimated: (amount: string) => `Goed voor ongeveer ${amount} (schatting)`,
  purchase: (amount: string) => `bij een inkoop van ${amount} zonder btw`,
  offer: 'Wat dit bedrijf aanbiedt',
  reach: 'Zo bereikt u dit bedrijf',
  why: 'Waarom dit antwoord?',
  reservation: 'Mag dit bedrijf een voorbehouden opdracht doen?',
  missing: 'Wat er ontbreekt',
  missingText: 'Met deze gegevens kan het antwoord veranderen:',
  score: 'Zo komt de score tot stand',
  noContact: 'Er staan geen contactgegevens in het register.',
  subject: (title: string) => `Inkopen met social return: ${title}`,
  subjectNoTitle: 'Inkopen met social return',
  onDay: (day: string) => `Beoordeeld voor levering op ${day}`
}
