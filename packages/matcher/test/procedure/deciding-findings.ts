// Findings for who decides: of worksheets and of proposals over random walks, and of a member who has sat too long.
import type { Finding } from '@sroi/matcher'
import { propose, similarCases, worksheet } from '@sroi/matcher/procedure'
import { caseFile, MEMBERS, noon, Story } from './make-case.ts'
import { walk } from './walk.ts'

export function decidingFindings (): readonly Finding[] {
  const found: Finding[] = []
  let step = 0
  walk({ seed: 12, steps: 2500 }, ({ before, event: { on } }) => {
    step += 1
    if (step % 8 !== 0 || (before.last !== null && on < before.last.on)) return
    found.push(...propose(before, { on, knownAt: noon(on) }).flatMap(({ finding, first }) => [finding, ...first]))
    const { layers } = before.file.ruleSet
    found.push(...similarCases(before, [{ case: 'x', decision: 'd', type: 'refusal-decided', on: '2026-01-01', layers, criteria: before.found }, { case: 'x', decision: 'e', type: 'temporary-admission-decided', on: '2026-01-01', layers, criteria: [{ criterion: 'region', verdict: 'met' }] }], on, 2).map(({ finding }) => finding))
    if (before.stage === 'advised') found.push(...worksheet(before, { kind: 'admission', on, knownAt: noon(on), reader: 'm-1' }).criteria.flatMap(({ finding, pivotal }) => [finding, pivotal]))
  }, () => {})
  const [member] = MEMBERS
  if (member === undefined) throw new Error('the committee has no members')
  const late = new Story(caseFile({}, { rotation: { sits: { longestMonths: 12, termsInARow: null, monthsBetween: 12 }, chairs: null } })).advised('2027-01-04')
  found.push(...late.ask('vote-cast', '2027-01-04', member).because)
  return found
}
