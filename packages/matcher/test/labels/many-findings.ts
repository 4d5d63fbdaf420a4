// Findings on labels of many different firms, so that every one of them is held to having words.
import fc from 'fast-check'
import type { Finding, LabelDays } from '@sroi/matcher'
import { planPathways, resolveLabelRules } from '@sroi/matcher/labels'
import { everyFinding } from '../make.ts'
import { anyFirm } from './arbitrary.ts'
import { atWork, dated, DAYS, firm, invented, plusFirm, SHIPPED } from './firm.ts'

/** Rules whose durations are known, so that there is a latest start, and a day that is too late. */
const TIMED = invented([
  { id: 'report', levels: [null], provisions: [dated({ kind: 'statement', fact: 'impactReport', asked: true, nature: 'act', days: 30 } as const)] },
  { id: 'workforce', levels: [null], provisions: [dated({ kind: 'workforce', minimumFteHundredths: 200, months: 12 } as const)] }
], { procedure: [dated({ days: 60 })] })

const PLANS: readonly LabelDays[] = [DAYS, { ...DAYS, before: '2026-12-31' }, { on: '2025-06-01', before: '2025-12-01', knownAt: '2026-11-22T10:00:00Z' }, { on: '2025-12-01', before: '2026-02-01', knownAt: '2026-11-22T10:00:00Z' }]

export function manyLabelFindings (): readonly Finding[] {
  const held = firm({ labels: [{ scheme: 'pso', level: '1', issuer: 'PSO-Nederland', period: { from: '2020-01-01', until: null }, recordedAt: '2020-01-01T00:00:00Z', evidence: { level: 'register', source: 'a fictional register', on: null } }] })
  const hours = firm({ workforce: { totalFteHundredths: 1000, targetGroup: [{ position: 'wia', contractType: 'regular', hoursPerWeekHundredths: 100 }, { position: 'wia', contractType: 'regular' }] }, purchases: [] })
  const started = firm({ statements: { impactReport: true }, workforce: { totalFteHundredths: 200, steady: { fteHundredths: 200, since: '2026-01-20' } }, applications: [{ scheme: 'invented', level: null, on: '2026-11-20' }] })
  const firms = [firm(), held, hours, atWork(100, 200), atWork(700, 88), plusFirm(), started, plusFirm({ foundedOn: '2026-01-20', statements: { impactReport: false } }, { steady: { fteHundredths: 800, since: '2026-01-20' } })]
  return [...firms, ...fc.sample(anyFirm, { numRuns: 300, seed: 2 })].flatMap((subject) =>
    PLANS.flatMap((days) => planPathways(subject, [...SHIPPED, TIMED], days)).flatMap(({ finding }) => everyFinding(finding)))
}

export const RESOLVED = SHIPPED.map((ruleSet) => resolveLabelRules(ruleSet, DAYS))
