// What is wrong with a form or a file, in Dutch, level B1.
export const errors = {
  summary: 'Er is iets niet goed ingevuld',
  summaryText: 'Verbeter dit en verstuur het formulier opnieuw:',
  authority: 'Kies een gemeente of regio.',
  choice: 'Kies iets uit de lijst.',
  amount: (value: string) => `"${value}" is geen bedrag dat wij zeker begrijpen. Schrijf het als 350000 of 350.000,00.`,
  share: (value: string) => `"${value}" is geen percentage. Geef een getal van 0 tot 100, zoals 5 of 2,5.`,
  day: (value: string) => `"${value}" is geen bestaande dag. Schrijf dag, maand en jaar, zoals 2026-03-01.`,
  period: 'De looptijd eindigt voordat hij begint. Verbeter een van de twee dagen.',
  periodStart: 'Geef ook de eerste dag van de looptijd.',
  cpv: (value: string) => `"${value}" is geen CPV-code. Geef acht cijfers, zoals 77310000.`,
  text: 'Deze tekst is te lang, of er staan tekens in die wij niet kunnen bewaren. Maak hem korter.',
  lot: 'Kies een perceel. Een bedrag hoort bij één perceel.',
  party: 'Kies een opdrachtnemer uit de lijst die bij dit perceel hoort.',
  state: 'Het formulier was niet meer compleet. Begin opnieuw bij de eerste stap.',
  noSuchChoice: (name: string) => `Bij "${name}" staat een keuze die er niet is. Wij lieten haar weg.`,
  other: (place: string) => `Dit gegeven klopt niet: ${place}.`,
  file: 'Kies het XML-bestand van de aankondiging.',
  fileTooLarge: 'Dit bestand is te groot. Geef alleen de aankondiging zelf, hooguit 5 MB, zonder bijlagen.',
  fileUnreadable: 'Dit bestand kunnen wij niet lezen als aankondiging uit TED (R2.0.9 of eForms). Download de aankondiging als XML en geef die.',
  fileProblem: {
    pdf: 'Dit is een PDF, ook al heet het bestand misschien anders. Download de aankondiging als XML en geef die.',
    zip: 'Dit is een ZIP-bestand, of een document uit een tekstverwerker. Pak het uit en geef de XML van de aankondiging.',
    gzip: 'Dit bestand is ingepakt (gzip). Pak het uit en geef de XML van de aankondiging.',
    'wrong-encoding': 'De tekens in dit bestand zijn niet opgeslagen als UTF-8. Sla het zo op, of download de aankondiging opnieuw.',
    'unknown-form': 'Dit formulier van TED kunnen wij niet lezen. Geef een aankondiging van een opdracht of een gunning, of vul de gegevens zelf in.'
  } as Readonly<Record<string, string>>,
  noticeUnknown: 'Deze aankondiging hoort niet bij de demonstratie. Kies er een uit de lijst.',
  detail: 'Technische uitleg:',
  formKeepsText: 'Wat u had ingevuld, staat er nog.'
}
