import type { Dependencies } from '../../dependencies.ts'
import type { DecisionRecord } from '../../store/index.ts'

/** The digest of the file of each decision of a case, by the event that decided; null: the time to keep it ended, and the chain alone still has it. */
export type DecisionDigests = ReadonlyMap<string, string | null>

/** @param id a case that whoever asks may open, and that is not only their own */
export async function decisionDigests ({ store }: Pick<Dependencies, 'store'>, id: string): Promise<DecisionDigests> {
  const digests = new Map<string, string | null>()
  for (const { decision, receipt } of await store.cases.decisionReceipts(id)) {
    const payload = (await store.findReceipt(receipt))?.payload ?? null
    digests.set(decision, payload === null ? null : (payload as DecisionRecord).outcome.decisionFile)
  }
  return digests
}
