// What stands on every page, in Dutch, level B1.
export const site = {
  name: 'SROI-wijzer',
  skip: 'Ga naar de inhoud',
  otherLanguage: 'English',
  navigation: 'Hoofdmenu',
  home: 'Begin',
  byHand: 'Gegevens invullen',
  search: 'Zoeken',
  forSuppliers: 'Voor leveranciers',
  forBuyers: 'Voor inkopers',
  signIn: 'Inloggen',
  signedIn: 'Ingelogd',
  about: 'Over',
  fictional: 'Dit is een demonstratie. De bedrijven in dit register zijn verzonnen.',
  demonstrationDay: (day: string) => `Hun keurmerken en badges staan zoals op ${day}. Een vraag zonder leverdag gaat over die dag.`,
  accessibility: 'Toegankelijkheid',
  forDevelopers: 'Voor ontwikkelaars',
  footer: 'Vrije software onder de EUPL-1.2. Aan de uitkomst kunt u geen rechten ontlenen.',
  errorPrefix: 'Fout: ',
  yes: 'ja',
  no: 'nee',
  unknown: 'niet bekend'
}
