import type { Store, EvidenceSight, ListedEvidence } from '../../store/index.ts'

/** More files than any case has. */
const MOST = 500

/** The files of a case, each once, in the order in which they came: those that an event named, and those that were added to the case. Who may not open the case is not asked here. */
export async function listCaseFiles ({ store }: { readonly store: Pick<Store, 'evidence'> }, sight: EvidenceSight, caseId: string): Promise<readonly ListedEvidence[]> {
  const listed = await store.evidence.list({ sight, organisation: null, caseId, after: null, most: MOST })
  return [...new Map([...listed].reverse().map((file) => [file.sha256, file])).values()].reverse()
}
