// The page about the service, in Dutch, level B1.
export const about = {
  title: 'Over deze dienst',
  does: 'Wat deze dienst doet',
  doesText: 'Deze dienst leidt uit de gegevens van een opdracht af of er een verplichting tot social return (SROI) is. Daarna zoekt hij in het register van impactondernemers wie die verplichting kan helpen invullen. Elk antwoord noemt de regel, het artikel, het gegeven en de dag.',
  doesNot: 'Wat deze dienst niet doet',
  doesNotText: 'De dienst neemt geen besluit en past geen uitzondering toe. Dat doet een medewerker van de gemeente. Wat wij niet weten, vullen wij niet in: dan is het antwoord "niet bekend".',
  privacy: 'Wat wij bewaren',
  privacyText: 'Een aankondiging die u geeft, bewaren wij niet. Van een uitkomst bewaren wij de gegevens die u gaf, zodat u hem later kunt terugzien. Er is geen plek voor namen van werknemers. Alleen als u inlogt, zetten wij een cookie.',
  sources: 'Bronnen',
  sourcesText: 'De regels komen uit gepubliceerde teksten van gemeenten. Bij elke stap staat de bron, met een koppeling als die er is, en de dag waarvoor de stap geldt. Er staat ook of wij de regel in de tekst lazen, of geheel of deels afleidden.',
  access: 'Toegankelijkheid',
  accessText: 'De dienst is gemaakt volgens WCAG 2.2, niveau AA, en werkt zonder JavaScript en met alleen een toetsenbord. Wij toetsen elke pagina automatisch. Een onderzoek door een onafhankelijke partij is er nog niet geweest.'
}
