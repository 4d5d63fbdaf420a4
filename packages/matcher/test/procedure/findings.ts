// Findings of many walks through cases: every code, every way.
import type { Finding } from '@sroi/matcher'
import { caseDeadlines, nextActions } from '@sroi/matcher/procedure'
import { letterFindings } from '../letter/findings.ts'
import { everyFinding } from '../make.ts'
import { decidingFindings } from './deciding-findings.ts'
import { noon } from './make-case.ts'
import { walk } from './walk.ts'
import { yearFindings } from './year-findings.ts'

export function manyCaseFindings (): readonly Finding[] {
  const found: Finding[] = []
  let step = 0
  walk({ seed: 11, steps: 2500 }, ({ stands, outcome, event, before }) => {
    found.push(stands.badge, ...outcome.because)
    step += 1
    if (step % 20 !== 0) return
    const on = before.last === null || event.on > before.last.on ? event.on : before.last.on
    const question = { on, knownAt: noon(on) }
    found.push(...caseDeadlines(before, question).map(({ finding }) => finding), ...nextActions(before, question).flatMap(({ first }) => first))
  }, () => {})
  found.push(...decidingFindings(), ...yearFindings(), ...letterFindings())
  // a rule says the same of thousands of steps
  const once = new Map(found.flatMap(everyFinding).map(({ because, ...own }) => [JSON.stringify({ ...own, on: null }), { ...own, because }]))
  return [...once.values()]
}
