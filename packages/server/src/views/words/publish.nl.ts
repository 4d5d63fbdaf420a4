// The page for publishing, in Dutch, level B1.
export const publish = {
  title: 'Publiceren',
  lead: 'Wat u in het register schrijft, vindt een zoeker pas als u het publiceert.',
  done: (total: number) => total === 1 ? 'Eén leverancier is gepubliceerd.' : `${total} leveranciers zijn gepubliceerd.`,
  nothing: 'Alles wat in het register staat, is gepubliceerd.',
  all: 'Publiceer alles',
  pending: 'Dit is nog niet te vinden',
  changes: { added: 'nieuw', changed: 'gewijzigd', removed: 'uit het register' },
  moreFields: (count: number) => `En nog ${count} gegevens.`,
  more: 'Er wacht nog meer. Alles gaat in één keer mee.',
  import: 'Importeer een bestand'
}
