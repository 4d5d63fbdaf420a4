/** Where a profile is filled in: by a firm for itself, or by the desk for a firm that applies on paper. */
export interface ProfileAddress {
  /** Below it lie `/steps/{step}` and `/documents`. Without a language. */
  readonly path: string
  /** The entry of the menu. */
  readonly here: 'apply' | 'admission'
  /** What the firm is called for which the desk fills in; null: whoever fills in is of the firm. */
  readonly onBehalfOf: string | null
}

export const OWN_ADDRESS: ProfileAddress = { path: '/apply', here: 'apply', onBehalfOf: null }
