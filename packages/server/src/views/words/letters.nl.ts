// De brieven van een zaak, in het Nederlands, niveau B1.
export const letters = {
  title: 'Brieven',
  lead: (firm: string, reference: string) => `Wat wij aan ${firm} schreven over zaak ${reference}.`,
  none: 'Er zijn nog geen brieven.',
  kinds: {
    'temporary-admission': 'Tijdelijk toegelaten', 'full-admission': 'Toegelaten', refusal: 'Niet toegelaten', 'leaving-aside': 'Aanvraag niet verder behandeld', extension: 'Badge verlengd', 'extension-refused': 'Badge niet verlengd',
    suspension: 'Badge geldt voorlopig niet', 'suspension-lifted': 'Badge geldt weer', withdrawal: 'Badge ingetrokken', 'objection-upheld': 'Gelijk met bezwaar', 'objection-rejected': 'Geen gelijk met bezwaar',
    receipt: 'Aanvraag ontvangen', completion: 'Vraag om aan te vullen', delay: 'Beslissing komt later', hearing: 'Vraag om te reageren', 'objection-received': 'Bezwaar ontvangen', 'objection-adjourned': 'Beslissing op bezwaar komt later',
    'badge-reminder': 'Badge loopt af', 'badge-lapsed': 'Badge is afgelopen'
  },
  notSent: 'Nog niet verstuurd: leg vast dat de beslissing is verstuurd, dan gaat de brief weg.',
  mail: { waiting: 'Mail wacht', sent: 'Mail is verstuurd', dropped: 'Mail is niet meer nodig' },
  faults: { 'no-address': 'er is geen mailadres bekend', 'letter-not-ready': 'niet alles wat in de brief moet, is vastgelegd' } as Readonly<Record<string, string>>,
  otherFault: 'de mailserver nam hem niet aan; wij proberen het opnieuw',
  plain: 'Gewone tekst',
  formal: 'Formele tekst',
  download: 'Download als PDF',
  notReady: 'Deze brief kan nog niet weg. Dit ontbreekt:',
  sources: 'Achter elke zin staat in de pagina waar die op steunt: een artikel, een regel, een afspraak van de regio of een stap in de zaak.',
  all: 'Alle brieven',
  toCase: 'Naar de zaak',
  toOwn: 'Naar uw aanvraag'
}
