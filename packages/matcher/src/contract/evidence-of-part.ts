// Where do the facts of a part stand? Evidence is kept by pointer into the whole contract; a part reads it as its own.
import type { Contract } from '../model/contract.ts'
import type { Evidence, EvidenceByPointer } from '../model/evidence.ts'

/** Evidence of the contract, overlaid with that of the lot; the chosen award becomes the first. */
export function evidenceOfPart (contract: Contract, lot: number | null, award: number | null): EvidenceByPointer {
  const entries = Object.entries(contract.evidence ?? {})
  const whole = entries.filter(([pointer]) => !pointer.startsWith('/lots/'))
  const own = lot === null ? [] : under(entries, `/lots/${lot}`)
  const all = [...whole, ...own]
  const chosen = award === null ? [] : under(all, `/awards/${award}`).map(([pointer, evidence]): [string, Evidence] => [`/awards/0${pointer}`, evidence])
  return Object.fromEntries([...all, ...chosen])
}

function under (entries: readonly [string, Evidence][], root: string): [string, Evidence][] {
  return entries.flatMap(([pointer, evidence]) => pointer.startsWith(`${root}/`) ? [[pointer.slice(root.length), evidence]] : [])
}
