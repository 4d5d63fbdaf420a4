// When a firm comes: by all its contributions but that of place, then in turns.
import type { InvitedFirm, InviteRequest } from '../model/invitation.ts'
import type { Candidate } from '../model/judgement.ts'
import { compareText, spread } from '../primitives/index.ts'

export function withoutPlace (candidate: Candidate, invitedLately: InviteRequest['invitedLately']): InvitedFirm {
  const contributions = candidate.contributions.filter(({ criterion }) => criterion !== 'place-closeness')
  const { id } = candidate.supplier
  return { ...candidate, score: contributions.reduce((sum, { points }) => sum + points, 0), contributions, invitedLately: timesInvited(invitedLately, id) }
}

/** Null: not known. */
export function timesInvited (invitedLately: InviteRequest['invitedLately'], id: string): number | null {
  return invitedLately === undefined ? null : Object.hasOwn(invitedLately, id) ? invitedLately[id] as number : 0
}

/** What decides when a firm comes. */
export interface Turn {
  readonly score: number
  /** How often it was invited; 0 where that is not known. */
  readonly lately: number
  readonly id: () => string
}

/** A total order: score, who was invited least, the lot, and the id for what is left. */
export function compareTurns (seed: string): (first: Turn, second: Turn) => number {
  const lot = ({ id }: Turn): number => spread(`${seed} ${id()}`)
  return (first, second) => second.score - first.score || first.lately - second.lately || lot(first) - lot(second) || compareText(first.id(), second.id())
}
