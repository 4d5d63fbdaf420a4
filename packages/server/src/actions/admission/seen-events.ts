// Which events of a case somebody may see, and who is named in them.
import type { ActorId, AdmissionCase, CaseEvent, CaseEventType, DecisionKind, IsoDay } from '@sroi/matcher'
import { areVotesSecret, EVENT_RULES } from '@sroi/matcher/procedure'
import type { SeenEvent } from './case-views.ts'

/** What the desk and the committee do among themselves. The firm is told what was decided, and why. */
const INSIDE: ReadonlySet<CaseEventType> = new Set<CaseEventType>(['criterion-judged', 'interest-declared', 'case-handed-over', 'advice-given', 'case-returned', 'proposal-made', 'vote-cast', 'round-opened'])

/** What else than a decision takes away the votes on something: facts that changed, or a proposal that is made anew. */
const TAKES_AWAY: { readonly [T in CaseEventType]?: DecisionKind } = {
  'advice-given': 'admission', 'case-returned': 'admission', 'criterion-judged': 'admission', 'completion-requested': 'leaving-aside', 'application-completed': 'leaving-aside'
}

export interface Reader {
  readonly me: ActorId | null
  /** Who acts for the firm alone is told what was decided, and by which role. */
  readonly isFirm: boolean
  readonly on: IsoDay
}

export function seenEvents (of: AdmissionCase, events: readonly CaseEvent[], { me, isFirm, on }: Reader): readonly SeenEvent[] {
  const seen = isFirm ? events.filter(({ type }) => !INSIDE.has(type)) : openEvents(of, events, { me, on })
  return seen.map((event): SeenEvent => {
    const { id, role } = event.actor
    return { ...event, actor: { id: isFirm && id !== me ? null : id, role } }
  })
}

/**
 * A record without the votes that are secret to somebody.
 * @param of its replay
 * @param events all of it: what came later tells whether a round was closed
 */
export function openEvents (of: AdmissionCase, events: readonly CaseEvent[], reader: Pick<Reader, 'me' | 'on'>): readonly CaseEvent[] {
  return events.filter((event, index) => isOpenTo(of, event, events.slice(index + 1), reader))
}

/** A vote is as secret as its round, until what it is about is decided; whoever cast it always sees it. Of a round that was not closed it stays so. */
function isOpenTo (of: AdmissionCase, event: CaseEvent, later: readonly CaseEvent[], { me, on }: Pick<Reader, 'me' | 'on'>): boolean {
  if (event.type !== 'vote-cast' || of.file.procedure.votesSecretUntilClosed === false || event.actor.id === me) return true
  if (of.votes.some(({ id }) => id === event.id) && !areVotesSecret(of, event.kind, on)) return true
  const end = later.find((next) => isDecisionOn(event.kind, next, of) || takesAway(event.kind, next))
  return end !== undefined && isDecisionOn(event.kind, end, of)
}

function takesAway (kind: DecisionKind, event: CaseEvent): boolean {
  return event.type === 'round-opened' || event.type === 'proposal-made' ? event.kind === kind : TAKES_AWAY[event.type] === kind
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
