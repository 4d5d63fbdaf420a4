// All cases, for the desk, in Dutch, level B1.
export const caseList = {
  title: 'Toelating',
  lead: 'Aanvragen en badges. Wat het eerst moet gebeuren, staat bovenaan.',
  counts: 'Hoeveel zaken er zijn',
  all: 'Alle zaken',
  count: (cases: number, late: number) => late === 0 ? String(cases) : `${cases}, waarvan ${late} te laat`,
  mine: 'Alleen mijn zaken',
  everyones: 'Zaken van iedereen',
  caption: 'Zaken, op volgorde van de dag die telt',
  none: 'Er zijn geen zaken die hierbij passen.',
  firm: 'Organisatie',
  state: 'Stand',
  day: 'Welke dag telt',
  noDay: 'geen termijn',
  holder: 'Wie',
  nobody: 'nog niemand',
  more: 'Volgende zaken',
  open: 'Een zaak openen',
  openText: 'Vraagt een organisatie u om haar aanvraag in te voeren? Staat zij nog niet in het register? Dan vult u eerst haar profiel in.',
  scheme: 'Welk register?',
  schemeHint: 'Meestal nl-kvk.',
  number: 'Nummer',
  openButton: 'Open een zaak',
  handOver: 'Zaken van een collega overdragen',
  mend: { applicant: 'Vul het register en het nummer van de organisatie in.' },
  refused: {
    'no-procedure': 'De regio heeft nog niet vastgelegd hoe zij beslist. Daarom kan er geen zaak worden geopend.',
    'applicant-not-registered': 'Deze organisatie staat niet in het register. Vul eerst haar profiel in.',
    'case-exists': 'Deze organisatie heeft al een zaak die loopt. Ga daarmee verder.',
    'interest-excludes': 'U hebt een belang bij deze organisatie. Vraag een collega om de zaak te openen.',
    'not-allowed': 'Voor deze organisatie mag u geen zaak openen.'
  }
}
