import type { AdmissionCase, CaseRole, DecisionKind, NextAction, Procedure } from '@sroi/matcher'
import { caseDeadlines, nextActions, stateOn, visibleVotes } from '@sroi/matcher/procedure'
import { isWithin } from '../../access/index.ts'
import { amsterdamDay } from '../../clock/amsterdam-day.ts'
import type { Dependencies } from '../../dependencies.ts'
import type { CaseRow, KeptCase, Person } from '../../store/index.ts'
import { isUuid } from '../is-uuid.ts'
import { caseOnRecord } from './case-on-record.ts'
import type { CaseCaller, CaseView, ClosedCaseView } from './case-views.ts'
import { excludedFrom } from './excluded-from.ts'
import { knownCase } from './known-case.ts'
import { actorOf, rolesInCase } from './roles-in-case.ts'
import { namedIn, seenEvents } from './seen-events.ts'

const KINDS = ['admission', 'full', 'leaving-aside', 'extension', 'suspension', 'withdrawal', 'objection'] as const satisfies readonly DecisionKind[]

/** A case as somebody may see it, as it stands now; null: whoever asks reaches no case of that id. */
export async function viewCase ({ store, clock }: Pick<Dependencies, 'store' | 'clock'>, caller: CaseCaller, id: string): Promise<CaseView | ClosedCaseView | null> {
  const kept = isUuid(id) ? await store.cases.find(id) : null
  if (kept === null || !isWithin(caller.reach, { organisation: kept.applicant, authority: null, visitor: false })) return null
  const knownAt = clock.now()
  const record = await caseOnRecord(kept, store.cases)
  // a clock that jumped back shows the case as it was left
  const today = amsterdamDay(knownAt)
  const on = record.last !== null && today < record.last.on ? record.last.on : today
  const me = await store.cases.personOf(caller.by)
  const roles = rolesInCase({ ...caller, me: me?.id ?? null, applicant: kept.applicant, procedure: record.file.procedure, on })
  const excluded = exclusion(record, caller, roles, me, { on, knownAt })
  const myRoles = excluded === null ? roles : roles.filter((role) => role === 'firm')
  const isFirm = isFirmAlone({ myRoles })
  // the firm learns of a decision when it is sent
  const { of, events: known } = isFirm ? knownCase({ file: record.file, events: kept.events }) : { of: record, events: kept.events }
  const next = ownActions(of, { on, knownAt }, myRoles)
  const row = rowOf(kept, of)
  if (excluded !== null && myRoles.length === 0) {
    const holds = me !== null && row.holder === me.id ? { on, stands: stateOn(of, { on, knownAt }), deadlines: caseDeadlines(of, { on, knownAt }) } : null
    return { excluded, case: row, next: ownActions(of, { on, knownAt }, roles).filter(({ type }) => type === 'interest-declared' || type === 'case-handed-over'), holds, me }
  }
  const events = seenEvents(of, known, { me: me?.id ?? null, isFirm, on })
  return {
    excluded: null,
    case: isFirm ? { ...row, holder: null } : row,
    on, knownAt,
    stands: stateOn(of, { on, knownAt }),
    deadlines: caseDeadlines(of, { on, knownAt }),
    next,
    found: isFirm ? [] : of.found,
    votes: isFirm ? [] : KINDS.flatMap((kind) => visibleVotes(of, kind, me?.id ?? '', on)),
    decisions: isFirm ? of.decisions.map((decision) => ({ ...decision, by: '', preparedBy: [] })) : of.decisions,
    hearings: of.hearings,
    labels: isFirm ? of.labels.map((shown) => ({ ...shown, check: shown.check === null ? null : { ...shown.check, by: '' } })) : of.labels,
    objections: of.objections,
    events, myRoles, me,
    people: await store.cases.people(namedIn(events, isFirm ? [] : [row.holder, ...of.decisions.map(({ by }) => by)])),
    procedure: isFirm ? withoutPeople(of.file.procedure) : of.file.procedure
  }
}

/** An auditor has no role in a case, and an interest as anybody can have. */
function exclusion (of: AdmissionCase, { by, reach }: CaseCaller, roles: readonly CaseRole[], me: Person | null, at: { readonly on: string, readonly knownAt: string }) {
  const desk = roles.find((role) => role !== 'firm') ?? (reach.all && by?.kind === 'person' ? 'coordinator' as const : undefined)
  return desk === undefined ? null : excludedFrom(of, actorOf({ by, procedure: of.file.procedure }, me?.id ?? '', desk), at)
}

function ownActions (of: AdmissionCase, question: { readonly on: string, readonly knownAt: string }, mine: readonly CaseRole[]): readonly NextAction[] {
  return nextActions(of, question).flatMap((action) => {
    const roles = action.roles.filter((role) => mine.includes(role))
    return roles.length === 0 ? [] : [{ ...action, roles }]
  })
}

/** What is laid down, without who sits where. */
function withoutPeople (procedure: Procedure): Procedure {
  return { ...procedure, committee: [], mandates: procedure.mandates.map((mandate) => ({ ...mandate, holder: null })) }
}

function rowOf ({ id, reference, applicant, name, holder, openedOn, version, procedureNumber }: KeptCase, { stage }: AdmissionCase): CaseRow {
  return { id, reference, applicant, name, stage, holder, openedOn, version, procedureNumber }
}

/** Whoever acts for the firm sees its case as the firm does, also where they are somebody else in other cases. */
export function isFirmAlone ({ myRoles }: Pick<CaseView, 'myRoles'>): boolean {
  return myRoles.includes('firm') && myRoles.every((role) => role === 'firm')
}
