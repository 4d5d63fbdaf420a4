// The fields of the facts form by name: what a browser sends, as text.
export const FIELD_NAMES = [
  'title', 'authority', 'trigger', 'nature', 'lot', 'party',
  'amount', 'amountKind', 'labourShare',
  'published', 'awarded', 'concluded', 'from', 'until',
  'cpv', 'cpvSearch', 'sameDivision', 'budget', 'delivery', 'needReservation',
  'filled', 'agreed',
  'terms', 'termsRate', 'termsAmount', 'reservation', 'assumedRate'
] as const

export type FieldName = typeof FIELD_NAMES[number]

/** What stands in the fields, exactly as typed. An empty text is not filled in. */
export type FormValues = Readonly<Record<FieldName, string>>

export const EMPTY_FORM: FormValues = Object.fromEntries(FIELD_NAMES.map((name) => [name, ''])) as Record<FieldName, string>
