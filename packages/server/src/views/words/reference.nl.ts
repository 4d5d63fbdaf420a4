// The page about the interface for programs, in Dutch, level B1.
export const reference = {
  title: 'Voor ontwikkelaars: de API',
  lead: 'Wat deze website kan, kan een programma ook. Hier staat elke vraag die u kunt stellen.',
  version: (version: string) => `Dit is versie ${version}. De beschrijving is in het Engels, net als de namen in de API.`,
  document: 'Bekijk de beschrijving als OpenAPI 3.1',
  groups: 'Onderwerpen van de API',
  open: 'Iedereen mag dit vragen, ook zonder in te loggen.',
  parameters: 'In het adres en in de headers',
  required: 'verplicht',
  body: 'Wat u stuurt',
  examples: 'Voorbeelden',
  answers: 'Wat u terugkrijgt'
}
