// The letters of a case, for whoever may read it: the firm those that were sent, the desk also what is still to go.
import type { CaseEvent, IsoDay, Language, Letter, LetterKind, LetterRegister } from '@sroi/matcher'
import { letterKindOf, writeLetter } from '@sroi/matcher/letter'
import { EVENT_RULES } from '@sroi/matcher/procedure'
import type { Dependencies } from '../../dependencies.ts'
import { askCaseOf } from '../../mail/index.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import type { CaseRow, KeptMessage } from '../../store/index.ts'
import type { CaseCaller, CaseView } from './case-views.ts'
import { RefusedCase } from './refused-case.ts'
import { viewCase } from './view-case.ts'

/** A letter in a list. */
export interface ListedLetter {
  /** The event it tells of. */
  readonly event: string
  readonly kind: LetterKind
  /** The day of the event. */
  readonly on: IsoDay
  /** False: a decision that was not sent yet. */
  readonly isSent: boolean
  /** How its mail stands; null: none was posted, or the reader is not of the desk. */
  readonly mail: Pick<KeptMessage, 'state' | 'lastFault'> | null
}

export interface LettersOfCase {
  readonly case: CaseRow
  /** How the case stands, for whoever reads its letters. */
  readonly view: CaseView
  readonly isFirm: boolean
  /** The newest first. */
  readonly letters: readonly ListedLetter[]
}

type Asked = Pick<Dependencies, 'store' | 'clock'>

/** @throws HttpProblem `case-not-found`, also for one that whoever asks does not reach; RefusedCase for who has an interest in it */
export async function listLetters (dependencies: Asked, caller: CaseCaller, id: string): Promise<LettersOfCase> {
  const view = await viewCase(dependencies, caller, id)
  if (view === null) throw new HttpProblem('case-not-found')
  if (view.excluded !== null) throw new RefusedCase('interest-excludes', [view.excluded], view.case.id)
  const isFirm = view.myRoles.length > 0 && view.myRoles.every((role) => role === 'firm')
  const sent = new Set(view.decisions.flatMap((decision) => decision.sentOn === null ? [] : [decision.id]))
  const messages = isFirm ? [] : await dependencies.store.outbox.ofCase(id)
  const letters = view.events.flatMap(({ id: event, type, on }): readonly ListedLetter[] => {
    const kind = letterKindOf(type)
    const isSent = EVENT_RULES[type].decides === undefined || sent.has(event)
    if (kind === null || (isFirm && !isSent)) return []
    const message = messages.findLast(({ about }) => 'event' in about && about.event === event)
    return [{ event, kind, on, isSent, mail: message === undefined ? null : { state: message.state, lastFault: message.lastFault } }]
  })
  return { case: view.case, view, isFirm, letters: letters.toReversed() }
}

export interface FoundLetter extends Omit<LettersOfCase, 'letters'> {
  readonly letter: Letter
  readonly listed: ListedLetter
}

/** @throws HttpProblem `case-not-found` when there is no such letter, or not for whoever asks */
export async function findLetter (dependencies: Asked, caller: CaseCaller, id: string, event: CaseEvent['id'], { register, language }: { readonly register: LetterRegister, readonly language: Language }): Promise<FoundLetter> {
  const { letters, ...found } = await listLetters(dependencies, caller, id)
  const listed = letters.find((one) => one.event === event)
  const of = listed === undefined ? null : await askCaseOf(dependencies.store)(id, dependencies.clock.now())
  if (listed === undefined || of === null) throw new HttpProblem('case-not-found')
  const { onRecord, firm, reference, names } = of
  return { ...found, listed, letter: writeLetter({ onRecord, about: { event }, register, language, firm, reference, names }) }
}
