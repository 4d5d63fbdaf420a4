// What a firm can do on the page of its case. `view`: what somebody says in a hearing; its text is kept with the case, and that it came goes on the record.
export const OWN_ACTS = [
  'view', 'application-completed', 'label-handed-in', 'label-applied', 'document-added', 'extension-asked', 'objection-lodged', 'objection-withdrawn', 'default-notice-received', 'firm-withdrew'
] as const

export type OwnAct = typeof OWN_ACTS[number]

/** Text that goes with an act, by the field that holds it: it is kept as a file. */
export const TEXT_OF: Readonly<Partial<Record<OwnAct, 'view' | 'grounds'>>> = { view: 'view', 'objection-lodged': 'grounds' }
