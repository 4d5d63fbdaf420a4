import type { AdmissionCase, CaseEvent, CaseFile, DecisionKind, Words, Worksheet, ProposedDecision } from '@sroi/matcher'
import { closedWorksheet, propose, worksheet } from '@sroi/matcher/procedure'
import type { Dependencies } from '../../dependencies.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import { mergedOnce } from '../merged-once.ts'
import { caseOnRecord } from './case-on-record.ts'
import type { CaseCaller, CaseView, ClosedCaseView } from './case-views.ts'
import { isFirmAlone, viewCase } from './view-case.ts'

/** A criterion of a case. */
export interface CriterionNamed {
  readonly criterion: string
  /** What is asked, as a question; null: the rules have no such criterion. */
  readonly words: Words | null
}

/** A case as somebody sees it, with its record for what is reckoned from it. */
export interface CaseRead {
  readonly view: CaseView
  /** Every vote stands in it, secret or not: never shown as it is. */
  readonly of: AdmissionCase
  /** As they are on record, with who did them: never shown as they are. */
  readonly events: readonly CaseEvent[]
  /** In the order of the procedure. */
  readonly criteria: readonly CriterionNamed[]
}

export type CaseReadOrClosed = CaseRead | { readonly closed: ClosedCaseView }

/**
 * For the desk, the committee and auditors: a firm has another view, and what is reckoned here is none of its business.
 * @throws HttpProblem `case-not-found`, also for one that whoever asks does not reach, or has as its firm alone
 */
export async function readRecord (dependencies: Pick<Dependencies, 'store' | 'clock'>, caller: CaseCaller, id: string): Promise<CaseReadOrClosed> {
  const { store } = dependencies
  const view = await viewCase(dependencies, caller, id)
  if (view === null) throw new HttpProblem('case-not-found')
  if (view.excluded !== null) return { closed: view }
  if (!caller.reach.all || isFirmAlone(view)) throw new HttpProblem('case-not-found')
  const kept = await store.cases.find(id)
  if (kept === null) throw new HttpProblem('case-not-found')
  const of = await caseOnRecord(kept, store.cases)
  return { view, of, events: kept.events, criteria: criteriaOf(of) }
}

function criteriaOf ({ file: { procedure, ruleSet } }: AdmissionCase): readonly CriterionNamed[] {
  const rules = ruleSet.provisions.admissionCriteria.flatMap(({ provision }) => provision.value ?? [])
  return (procedure.criteria ?? []).map((criterion) => ({ criterion, words: rules.find((rule) => rule.criterion === criterion)?.words ?? null }))
}

/** The worksheet of what is open, as its reader may see it. */
export function worksheetFor ({ view: { on, knownAt, me }, of }: CaseRead, kind: DecisionKind): Worksheet {
  return worksheet(of, { kind, on, knownAt, reader: me?.id ?? '' })
}

/** The worksheet of a decision of the committee, as it was at its closing: by who sat then and what was known of them. Null: the committee took no such decision. */
export async function closedWorksheetFor ({ store }: Pick<Dependencies, 'store'>, { view, of, events }: CaseRead, decision: string): Promise<Worksheet | null> {
  const taken = view.decisions.find(({ id }) => id === decision)
  if (taken === undefined || view.procedure.deciders[taken.kind] !== 'committee') return null
  return closedWorksheet({ file: await fileOfThen({ store }, view.case.id, decision) ?? of.file, events }, decision)
}

/** What a decision was judged by. Null: its payload was erased when its time ended, so that only what is known today is left. */
async function fileOfThen ({ store }: Pick<Dependencies, 'store'>, id: string, decision: string): Promise<CaseFile | null> {
  const filed = (await store.cases.decisionReceipts(id)).find((one) => one.decision === decision)
  const payload = filed === undefined ? null : (await store.findReceipt(filed.receipt))?.payload ?? null
  if (payload === null || !('kind' in payload) || payload.kind !== 'decision') return null
  return { ...payload.file, ruleSet: mergedOnce(await store.cases.ruleSets(payload.ruleSets)) }
}

/** What is proposed to decide: it decides nothing. */
export function proposalsFor ({ view: { on, knownAt }, of }: CaseRead): readonly ProposedDecision[] {
  return propose(of, { on, knownAt })
}
