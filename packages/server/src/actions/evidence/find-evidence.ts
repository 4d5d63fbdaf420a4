import { HttpProblem } from '../../problems/http-problem.ts'
import type { EvidenceSight, KeptEvidence, Store } from '../../store/index.ts'

const HASH = /^[0-9a-f]{64}$/

/** A file, with those of its links that somebody sees. Throws HttpProblem `evidence-not-found` where they see none. */
export async function findEvidence ({ store }: { readonly store: Store }, sha256: string, sight: EvidenceSight): Promise<KeptEvidence> {
  const found = HASH.test(sha256) ? await store.evidence.find(sha256, sight) : null
  if (found === null) throw new HttpProblem('evidence-not-found')
  return found
}

/** The bytes of a file that somebody sees. Throws HttpProblem also when it turned out not to be clean. */
export async function openEvidence (dependencies: { readonly store: Store }, sha256: string, sight: EvidenceSight): Promise<{ readonly file: KeptEvidence, readonly content: AsyncIterable<Buffer> }> {
  const file = await findEvidence(dependencies, sha256, sight)
  if (file.scan.state !== 'clean') throw new HttpProblem('evidence-infected')
  return { file, content: dependencies.store.evidence.content(sha256) }
}
