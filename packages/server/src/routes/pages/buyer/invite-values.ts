// What the page on invitations is asked, as text by name, exactly as it stands in its address.
import { LATELY } from '../../../views/buyer-address.ts'
import { one, type Posted, valuesOf } from '../form/posted.ts'
import type { PlannedValues } from './planned-question.ts'

export interface InviteValues extends PlannedValues {
  readonly procedure: string
  readonly number: string
  readonly seed: string
  /** As it was typed, by the id of the supplier. */
  readonly lately: Readonly<Record<string, string>>
}

/** More firms are not read. */
const MOST = 200

export function inviteValuesOf (posted: Posted): InviteValues {
  const lately = Object.keys(posted).filter((name) => name.startsWith(LATELY)).slice(0, MOST).map((name) => [name.slice(LATELY.length), one(posted, name)])
  return {
    need: one(posted, 'need'),
    regime: one(posted, 'regime'),
    buyer: one(posted, 'buyer'),
    social: one(posted, 'social'),
    procedure: one(posted, 'procedure'),
    number: one(posted, 'number'),
    seed: one(posted, 'seed'),
    lately: Object.fromEntries(lately),
    facts: valuesOf(posted)
  }
}
