// Where do the facts of a part stand? Evidence is kept by pointer into the whole contract; a part reads it as its own.
import type { Contract, Lot } from '../model/contract.ts'
import type { Evidence, EvidenceByPointer } from '../model/evidence.ts'

/** What a lot never takes from the contract, so that evidence of the whole is no evidence of it. */
const NEVER_SHARED = ['title', 'value', 'awards', 'options', 'renewals']

/** Evidence of what the part takes from the contract, and of the lot's own facts; the chosen award becomes the first. */
export function evidenceOfPart (contract: Contract, lot: number | null, award: number | null): EvidenceByPointer {
  const entries = Object.entries(contract.evidence ?? {})
  const own = lot === null ? [] : under(entries, `/lots/${lot}`)
  const replaced = lot === null ? [] : [...NEVER_SHARED, ...Object.keys(contract.lots?.[lot] as Lot)]
  const shared = entries.filter(([pointer]) => !pointer.startsWith('/lots/') && !replaced.includes(pointer.split('/')[1] as string))
  const all = [...shared, ...own]
  if (award === null) return Object.fromEntries(all)
  const chosen = under(all, `/awards/${award}`).map(([pointer, evidence]): [string, Evidence] => [`/awards/0${pointer}`, evidence])
  return Object.fromEntries([...all.filter(([pointer]) => !pointer.startsWith('/awards/')), ...chosen])
}

function under (entries: readonly [string, Evidence][], root: string): [string, Evidence][] {
  return entries.flatMap(([pointer, evidence]) => pointer.startsWith(`${root}/`) ? [[pointer.slice(root.length), evidence]] : [])
}
