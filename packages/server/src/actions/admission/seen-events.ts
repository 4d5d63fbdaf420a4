// Which events of a case somebody may see, and who is named in them.
import type { ActorId, AdmissionCase, CaseEvent, CaseEventType, IsoDay } from '@sroi/matcher'
import { areVotesSecret, EVENT_RULES } from '@sroi/matcher/procedure'
import type { SeenEvent } from './case-views.ts'

/** What the desk and the committee do among themselves. The firm is told what was decided, and why. */
const INSIDE: ReadonlySet<CaseEventType> = new Set<CaseEventType>(['criterion-judged', 'interest-declared', 'case-handed-over', 'advice-given', 'case-returned', 'proposal-made', 'vote-cast', 'round-opened'])

export interface Reader {
  readonly me: ActorId | null
  /** Who acts for the firm alone is told what was decided, and by which role. */
  readonly isFirm: boolean
  readonly on: IsoDay
}

export function seenEvents (of: AdmissionCase, events: readonly CaseEvent[], { me, isFirm, on }: Reader): readonly SeenEvent[] {
  const seen = events.filter((event, index) => isFirm ? !INSIDE.has(event.type) : isOpenTo(of, event, events.slice(index + 1), { me, on }))
  return seen.map((event): SeenEvent => {
    const { id, role } = event.actor
    return { ...event, actor: { id: isFirm && id !== me ? null : id, role } }
  })
}

/** A vote is as secret as its round, until what it is about is decided; whoever cast it always sees it. Of a round that was not closed it stays so. */
function isOpenTo (of: AdmissionCase, event: CaseEvent, later: readonly CaseEvent[], { me, on }: Pick<Reader, 'me' | 'on'>): boolean {
  if (event.type !== 'vote-cast' || of.file.procedure.votesSecretUntilClosed === false || event.actor.id === me) return true
  if (of.votes.some(({ id }) => id === event.id) && !areVotesSecret(of, event.kind, on)) return true
  return later.some((decision) => isDecisionOn(event.kind, decision, of))
}

function isDecisionOn (kind: string, { id, type }: CaseEvent, { decisions }: AdmissionCase): boolean {
  return EVENT_RULES[type].decides !== undefined && decisions.some((decision) => decision.id === id && decision.kind === kind)
}

/** Everybody who is named. */
export function namedIn (events: readonly SeenEvent[], more: readonly (ActorId | null)[]): readonly ActorId[] {
  const others = events.flatMap((event) => event.actor.id === null ? [] : [event.actor.id])
  const handedTo = events.flatMap((event) => 'to' in event && typeof event.to === 'string' ? [event.to] : [])
  return [...new Set([...others, ...handedTo, ...more.filter((id): id is ActorId => id !== null)])]
}
