// Choosing the region, in Dutch, level B1.
export const region = {
  title: 'Kies uw regio',
  lead: 'U kunt in meer dan één regio iets doen. Kies in welke u nu wilt werken. U kunt later een andere kiezen.',
  leadVisitor: 'Deze regio’s zijn voor iedereen open. Werkt u in een andere regio? Log dan in.',
  none: 'Er is nog geen regio waar u iets kunt doen. Vraag een rol aan de beheerder van uw regio.',
  now: 'hier werkt u nu'
}
