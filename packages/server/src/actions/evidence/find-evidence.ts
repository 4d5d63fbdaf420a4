import type { Dependencies } from '../../dependencies.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import { isSameOrganisation } from '../../organisation/normal-organisation.ts'
import type { EvidenceLink, KeptEvidence, Store } from '../../store/index.ts'
import type { CaseCaller } from '../admission/case-views.ts'
import { refuseInterested } from '../admission/refuse-interested.ts'
import { sightOf } from './sight-of.ts'

const HASH = /^[0-9a-f]{64}$/

/**
 * A file, with those of its links that somebody sees.
 * @throws HttpProblem `evidence-not-found` where they see none, `interest-excludes` where they may not open the cases of its firm
 */
export async function findEvidence (dependencies: Pick<Dependencies, 'store' | 'clock'>, caller: CaseCaller, sha256: string): Promise<KeptEvidence> {
  const found = HASH.test(sha256) ? await dependencies.store.evidence.find(sha256, sightOf({ reach: caller.reach, allowedBy: caller.memberships })) : null
  if (found === null) throw new HttpProblem('evidence-not-found')
  if (caller.reach.all) for (const firm of await firmsOf(dependencies.store, found.links)) await refuseInterested(dependencies, caller, firm)
  return found
}

/** The bytes of a file that somebody sees. Throws as `findEvidence`, and when it turned out not to be clean. */
export async function openEvidence (dependencies: Pick<Dependencies, 'store' | 'clock'>, caller: CaseCaller, sha256: string): Promise<{ readonly file: KeptEvidence, readonly content: AsyncIterable<Buffer> }> {
  const file = await findEvidence(dependencies, caller, sha256)
  if (file.scan.state !== 'clean') throw new HttpProblem('evidence-infected')
  return { file, content: dependencies.store.evidence.content(sha256) }
}

/** Every firm that a file is about, once. */
async function firmsOf (store: Store, links: readonly EvidenceLink[]) {
  const all = await Promise.all(links.map(async ({ organisation, caseId }) => organisation ?? (caseId === null ? null : store.evidence.applicantOf(caseId))))
  return all.filter((one) => one !== null).filter((one, index, known) => known.findIndex((other) => isSameOrganisation(one, other)) === index)
}
