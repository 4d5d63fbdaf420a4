import type { CompiledVocabulary } from './compile-vocabulary.ts'
import type { CpvProposal } from './propose-cpv.ts'

/** This many codes under one, each nearly as likely as the likeliest of them: then the need does not choose between them. */
const ALIKE = 3
const NEARLY = 90

type Placed = CpvProposal & { readonly index: number }

/** Where several codes under one fit alike, the one above them fits as well as they do. */
export function preferBroader (proposals: readonly Placed[], { parents, codes }: CompiledVocabulary): CpvProposal[] {
  const byIndex = new Map(proposals.map((proposal) => [proposal.index, proposal]))
  const below = new Map<number, Placed[]>()
  for (const proposal of proposals) {
    const parent = parents[proposal.index] as number
    if (parent >= 0) below.set(parent, [...below.get(parent) ?? [], proposal])
  }
  for (const [parent, children] of below) {
    const best = children.reduce((first, child) => child.confidence > first.confidence ? child : first)
    const alike = children.filter(({ confidence }) => confidence * 100 >= best.confidence * NEARLY)
    const own = byIndex.get(parent)
    if (alike.length < ALIKE || (own?.confidence ?? 0) >= best.confidence) continue
    byIndex.set(parent, { index: parent, code: codes[parent] as string, confidence: best.confidence, because: best.because })
  }
  return [...byIndex.values()].map(({ code, confidence, because }) => ({ code, confidence, because }))
}
