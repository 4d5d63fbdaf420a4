// The pages for what went wrong, in Dutch, level B1.
export const error = {
  kinds: {
    'not-found': { title: 'Deze pagina bestaat niet', text: 'Het adres klopt niet, of de uitkomst is niet (meer) bewaard.' },
    failed: { title: 'Er ging iets mis', text: 'Dat ligt aan ons, niet aan u. Probeer het over een paar minuten opnieuw.' },
    bad: { title: 'Wij begrijpen deze vraag niet', text: 'Er klopte iets niet aan wat uw browser stuurde. Begin opnieuw bij de eerste stap.' },
    refused: { title: 'Dit mag u niet', text: 'Uw rol laat dit niet toe. Vraag het aan een collega die het wel mag, of aan de beheerder van uw regio.' },
    'no-member': { title: 'U hoort nog niet bij een regio', text: 'Wij weten wie u bent, maar u heeft hier nog geen rol. Vraag die aan de beheerder van uw regio.' },
    stronger: { title: 'Log in met een tweede stap', text: 'Wat u wilt doen, vraagt om een tweede stap bij het inloggen, zoals een code. Log uit en log zo opnieuw in.' },
    forged: { title: 'Wij konden dit formulier niet vertrouwen', text: 'Het kwam niet van onze eigen pagina, of de pagina stond te lang open. Open de pagina opnieuw en probeer het nog eens.' },
    busy: { title: 'Het is nu te druk', text: 'Wacht een minuut en probeer het dan opnieuw.' }
  },
  reference: 'Noem dit nummer als u het meldt:',
  home: 'Naar het begin'
}
