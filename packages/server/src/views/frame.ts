import type { IsoDay, Language } from '@sroi/matcher'
import type { PageWords } from './words.ts'

/** What every page has around its content. */
export interface Frame {
  readonly language: Language
  readonly words: PageWords
  /** Address of the stylesheet, with the hash of its content. */
  readonly stylesheet: string
  readonly favicon: string
  /** Where the same page is in the other language: an address, or a form on this page that is sent there with what was typed. */
  readonly other: { readonly href: string } | { readonly form: string, readonly action: string }
  /** True when the suppliers of the register do not exist. */
  readonly fictional: boolean
  /** The day a demonstration lives on; null elsewhere. */
  readonly day: IsoDay | null
  /** Who signed in; null for a visitor. */
  readonly account: Account | null
  /** Where one signs in and out, and chooses a region; null where nobody can sign in. */
  readonly signIn: string | null
}

/** Pages for who keeps the register, and for who administers the region. */
export type Desk = 'admission' | 'expiring' | 'labels' | 'procedure' | 'import' | 'publish' | 'members' | 'keys' | 'audit'

export interface Account {
  /** How the provider calls the person; null: it does not say. */
  readonly name: string | null
  /** What every form carries. */
  readonly csrf: string
  /** Whether whoever signed in did so for a firm that can apply. */
  readonly mayApply: boolean
  /** The pages of the desk that are open to whoever signed in. */
  readonly desk: readonly Desk[]
}
