import type { DecisionFile } from '@sroi/matcher'
import type { Dependencies } from '../../dependencies.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import type { DecisionRecord } from '../../store/index.ts'
import type { CaseCaller } from './case-views.ts'
import { sealDecision } from './decision-record.ts'
import { RefusedCase } from './refused-case.ts'
import { isFirmAlone, viewCase } from './view-case.ts'

/** The file of a decision. `file: null`: its payload was erased when its time ended; the digest stays in the chain. */
export interface FiledDecision {
  /** The event that decided. */
  readonly decision: string
  /** The receipt of it. */
  readonly receipt: string
  /** Of the canonical JSON (RFC 8785) of the file. */
  readonly sha256: string | null
  readonly file: DecisionFile | null
}

/**
 * The files of the decisions of a case, the first one first. For the desk, the committee and auditors: whoever acts for the firm, whatever else they are, is told by letter.
 * @throws HttpProblem `case-not-found`, `not-allowed` for a firm; RefusedCase for who has an interest in it
 */
export async function findDecisionFiles (dependencies: Pick<Dependencies, 'store' | 'clock'>, caller: CaseCaller, id: string): Promise<readonly FiledDecision[]> {
  const { store } = dependencies
  const view = await viewCase(dependencies, caller, id)
  if (view === null) throw new HttpProblem('case-not-found')
  if (view.excluded !== null) throw new RefusedCase('interest-excludes', [view.excluded], view.case.id)
  if (!caller.reach.all || isFirmAlone(view)) throw new HttpProblem('not-allowed', [], 'A decision file holds what the desk did as well. The decision is told to you by letter')
  const files: FiledDecision[] = []
  for (const { decision, receipt } of await store.cases.decisionReceipts(id)) {
    const payload = (await store.findReceipt(receipt))?.payload ?? null
    if (payload === null) files.push({ decision, receipt, sha256: null, file: null })
    else {
      const recorded = payload as DecisionRecord
      const { file, sha256 } = sealDecision(recorded, await store.cases.ruleSets(recorded.ruleSets))
      files.push({ decision, receipt, sha256, file })
    }
  }
  return files
}
