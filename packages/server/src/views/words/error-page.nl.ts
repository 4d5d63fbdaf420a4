// The pages for what went wrong, in Dutch, level B1.
export const error = {
  notFoundTitle: 'Deze pagina bestaat niet',
  notFound: 'Het adres klopt niet, of de uitkomst is niet (meer) bewaard.',
  failedTitle: 'Er ging iets mis',
  failed: 'Dat ligt aan ons, niet aan u. Probeer het over een paar minuten opnieuw.',
  badTitle: 'Wij begrijpen deze vraag niet',
  bad: 'Er klopte iets niet aan wat uw browser stuurde. Begin opnieuw bij de eerste stap.',
  reference: 'Noem dit nummer als u het meldt:',
  home: 'Naar het begin'
}
