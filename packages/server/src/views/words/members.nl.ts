// Who is what in the region, in Dutch, level B1.
export const members = {
  title: 'Leden',
  lead: 'Wie mag wat in uw regio? Een organisatie is iedereen die voor haar inlogt.',
  none: 'Er is nog niemand lid.',
  caption: 'Leden, in de volgorde waarin zij lid werden',
  who: 'Wie',
  days: 'Wanneer',
  confirmed: 'Het laatst nagekeken',
  period: (from: string, until: string | null) => until === null ? `vanaf ${from}` : `van ${from} tot en met ${until}`,
  more: 'Volgende leden',
  kinds: { person: 'Een persoon', organisation: 'Een organisatie', client: 'Een systeem' },
  labels: { kind: 'Wie is het?', issuer: 'Wie staat ervoor in', subject: 'Nummer', role: 'Rol', authority: 'Voor wie', validUntil: 'Laatste dag' },
  issuerHint: 'Van een persoon of systeem: het adres van de inlogdienst. Van een organisatie: het register, zoals nl-kvk.',
  subjectHint: 'Van een persoon of systeem: het nummer bij de inlogdienst. Van een organisatie: haar nummer in het register.',
  authorityHint: 'Alleen voor een inkoper of contractmanager die voor één gemeente werkt.',
  untilHint: 'Laat leeg als er geen einde is.',
  choose: 'Kies een rol',
  wholeRegion: 'De hele regio',
  add: 'Iemand toevoegen',
  addButton: 'Voeg toe',
  change: 'Wijzigen',
  confirmButton: 'Bewaar, en het is nagekeken',
  changeButton: 'Bewaar',
  confirmText: 'Kijk elk half jaar na of iedereen nog de goede rol heeft.',
  sessions: 'Uitloggen',
  sessionsText: 'Is een telefoon kwijt, of werkt iemand hier niet meer? Log dan uit op alle apparaten. Wie ook voor een andere regio werkt, blijft daar ingelogd.',
  sessionsButton: 'Log uit op alle apparaten',
  done: { changed: 'De wijziging is bewaard.', ended: 'Dit lid is in deze regio uitgelogd.' },
  mend: {
    issuer: 'Vul in wie ervoor instaat, in hooguit 500 tekens.',
    subject: 'Vul het nummer in, in hooguit 500 tekens.',
    role: 'Kies een rol.',
    authority: 'Kies alleen een gemeente voor een inkoper of contractmanager. Laat anders "De hele regio" staan.',
    validUntil: 'Geef als laatste dag een bestaande dag die niet voor de eerste dag ligt, of laat het leeg.'
  },
  refused: {
    'member-exists': 'Dit lid is er al met deze rol.',
    'last-administrator': 'Dit is de laatste beheerder. Maak eerst iemand anders beheerder.',
    'version-changed': 'Iemand anders heeft dit lid intussen gewijzigd. Kijk wat er nu staat en wijzig het opnieuw.'
  },
  back: 'Alle leden'
}
