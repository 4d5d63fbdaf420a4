// The pages for files in and out, in Dutch, level B1.
export const imports = {
  title: 'Een bestand importeren',
  lead: 'Geef een lijst uit uw rekenblad. Wij kijken alle rijen na. U ziet eerst wat er verandert, en dan pas beslist u.',
  kind: 'Wat staat er op een rij?',
  kinds: { suppliers: 'Een leverancier', labels: 'Een keurmerk van een leverancier', offerings: 'Aanbod van een leverancier', contracts: 'Een opdracht' },
  file: 'Uw bestand (CSV of .xlsx)',
  fileHint: 'De namen van de kolommen staan op de eerste regel. Hooguit 64 MB.',
  fileAbsent: 'Kies een bestand.',
  fileTooLarge: 'Het bestand is groter dan 64 MB. Deel het op.',
  busy: 'Er wachten te veel bestanden. Probeer het zo nog eens.',
  check: 'Kijk het bestand na',
  templates: 'Begin met een leeg bestand',
  template: (kind: string, format: string) => `${kind}: ${format}`,
  exports: 'Wat er in het register staat',
  latest: 'Bestanden die hier zijn ingeleverd',
  none: 'Er is nog geen bestand ingeleverd.',
  states: { uploaded: 'wacht op nakijken', checking: 'wordt nagekeken', checked: 'is nagekeken', accepting: 'wordt geschreven', accepted: 'is geschreven', failed: 'is niet te lezen', cancelled: 'is ingetrokken' },
  fileIs: (state: string) => `Het bestand ${state}.`,
  progress: (read: number, judged: number) => `${rows(read)} gelezen, ${judged} nagekeken.`,
  again: 'Kijk hoe ver het is',
  counts: { accepted: 'Nieuw', changed: 'Gewijzigd', unchanged: 'Hetzelfde', quarantined: 'Met een fout', changedMeanwhile: 'Intussen veranderd', warned: 'Om na te kijken' },
  accept: (count: number) => `Schrijf ${rows(count)} in het register`,
  acceptText: 'Rijen met een fout blijven erbuiten. Verbeter ze in uw bestand en lever het opnieuw in.',
  nothing: 'Er is niets om te schrijven.',
  cancel: 'Trek het bestand in',
  quarantined: (shown: number, total: number) => shown === total ? `${rows(total)} met een fout` : `De eerste ${shown} van ${total} rijen met een fout`,
  warned: (shown: number) => `${rows(shown)} om na te kijken`,
  changed: (shown: number, total: number) => shown === total ? total === 1 ? '1 rij die iets wijzigt' : `${total} rijen die iets wijzigen` : `De eerste ${shown} van ${total} rijen die iets wijzigen`,
  meanwhile: (total: number) => `${total} rijen zijn niet geschreven, want het register was intussen veranderd.`,
  row: 'Rij',
  subject: 'Wie of wat',
  reason: 'Waarom, en wat u kunt doen',
  change: 'Wat er verandert',
  fromTo: (field: string, from: string, to: string) => `${field}: ${from === '' ? 'leeg' : from} → ${to === '' ? 'leeg' : to}`,
  written: (revision: number) => `Het register is nu bij versie ${revision}.`,
  publish: 'Publiceer het om het vindbaar te maken',
  another: 'Importeer nog een bestand'
}

function rows (count: number): string {
  return count === 1 ? '1 rij' : `${count} rijen`
}
