import type { DecisionFile } from '@sroi/matcher'
import { isWithin } from '../../access/index.ts'
import type { Dependencies } from '../../dependencies.ts'
import type { DecisionRecord } from '../../store/index.ts'
import { isUuid } from '../is-uuid.ts'
import type { CaseCaller } from './case-views.ts'
import { sealDecision } from './decision-record.ts'

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

/** The files of the decisions of a case, the first one first; null: whoever asks reaches no case of that id. */
export async function findDecisionFiles ({ store }: Pick<Dependencies, 'store'>, { reach }: Pick<CaseCaller, 'reach'>, id: string): Promise<readonly FiledDecision[] | null> {
  const kept = isUuid(id) ? await store.cases.find(id) : null
  if (kept === null || !isWithin(reach, { organisation: kept.applicant, authority: null, visitor: false })) return null
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
