// Findings for who decides: of worksheets and of proposals, over random walks.
import type { Finding } from '@sroi/matcher'
import { propose, worksheet } from '@sroi/matcher/procedure'
import { noon } from './make-case.ts'
import { walk } from './walk.ts'

export function decidingFindings (): readonly Finding[] {
  const found: Finding[] = []
  walk({ seed: 12, steps: 2500 }, ({ before, event: { on } }) => {
    if (before.last !== null && on < before.last.on) return
    found.push(...propose(before, { on, knownAt: noon(on) }).flatMap(({ finding, first }) => [finding, ...first]))
    if (before.stage === 'advised') found.push(...worksheet(before, { kind: 'admission', on, knownAt: noon(on), reader: 'm-1' }).criteria.flatMap(({ finding, pivotal }) => [finding, pivotal]))
  }, () => {})
  return found
}
