import type { OrganisationIdentifier } from '@sroi/matcher'
import type { Dependencies } from '../../dependencies.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import { isSameOrganisation } from '../../organisation/normal-organisation.ts'
import type { EvidenceLink, KeptEvidence } from '../../store/index.ts'
import type { CaseCaller } from '../admission/case-views.ts'
import { asFirm, firmsToLeave, refuseInterested } from '../admission/refuse-interested.ts'
import { sightOf } from './sight-of.ts'

const HASH = /^[0-9a-f]{64}$/

/**
 * A file, with those of its links that somebody sees. Several firms may have handed in the same file: who has an interest in one of them sees it as a file of the others.
 * @throws HttpProblem `evidence-not-found` where they see none, `interest-excludes` where they may not open the cases of its firm
 */
export async function findEvidence (dependencies: Pick<Dependencies, 'store' | 'clock'>, caller: CaseCaller, sha256: string): Promise<KeptEvidence> {
  const { evidence } = dependencies.store
  if (!HASH.test(sha256)) throw new HttpProblem('evidence-not-found')
  const firm = asFirm(caller)
  const own = firm === null ? null : await evidence.find(sha256, { reach: firm, isOfCasesOnly: false })
  if (own !== null) return own
  const found = await evidence.find(sha256, sightOf({ reach: caller.reach, allowedBy: caller.memberships }))
  if (found === null) throw new HttpProblem('evidence-not-found')
  const left = await firmsToLeave(dependencies, caller)
  if (left.length === 0) return found
  const firms = await Promise.all(found.links.map((link) => firmOf(dependencies, link)))
  const isLeft = (of: OrganisationIdentifier | null): boolean => of !== null && left.some(({ organisation }) => isSameOrganisation(organisation, of))
  const links = found.links.filter((_link, index) => !isLeft(firms[index] ?? null))
  if (links.length > 0) return { ...found, links }
  for (const of of firms) if (of !== null) await refuseInterested(dependencies, caller, of, { isOfRegion: true })
  return found
}

/** The bytes of a file that somebody sees. Throws as `findEvidence`, and when it turned out not to be clean. */
export async function openEvidence (dependencies: Pick<Dependencies, 'store' | 'clock'>, caller: CaseCaller, sha256: string): Promise<{ readonly file: KeptEvidence, readonly content: AsyncIterable<Buffer> }> {
  const file = await findEvidence(dependencies, caller, sha256)
  if (file.scan.state !== 'clean') throw new HttpProblem('evidence-infected')
  return { file, content: dependencies.store.evidence.content(sha256) }
}

/** The firm that a link is about; null: none that is known. */
async function firmOf ({ store }: Pick<Dependencies, 'store'>, { organisation, caseId }: EvidenceLink): Promise<OrganisationIdentifier | null> {
  return organisation ?? (caseId === null ? null : store.evidence.applicantOf(caseId))
}
