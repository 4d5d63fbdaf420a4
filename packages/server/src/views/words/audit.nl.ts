// Who did what, in Dutch, level B1.
export const audit = {
  title: 'Logboek',
  lead: 'Wie deed wat? Ook dat u dit leest, komt erin te staan.',
  caption: 'Het nieuwste eerst',
  none: 'Er is niets gevonden.',
  from: 'Eerste dag',
  until: 'Laatste dag',
  action: 'Wat',
  result: 'Hoe liep het af',
  all: 'Alles',
  submit: 'Zoek op',
  when: 'Wanneer',
  who: 'Wie',
  subject: 'Waarmee',
  forgotten: 'Wie dit was, is vergeten',
  times: (count: number) => count === 1 ? '' : `${count} keer in een minuut`,
  sameRequest: 'Alles van dit verzoek',
  everything: 'Alle regels',
  more: 'Oudere regels',
  badDay: 'Geef een bestaande dag, of laat het leeg.',
  results: { done: 'Gedaan', refused: 'Geweigerd', failed: 'Mislukt' }
}
