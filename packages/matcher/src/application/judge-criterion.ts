// Does a firm meet one criterion, by the facts that are there?
import type { CriterionAssessed } from '../model/application.ts'
import type { AdmissionCriterionRule, BadgeKind, CriterionWay } from '../model/criterion-rule.ts'
import type { Finding, Missing, Verdict } from '../model/finding.ts'
import type { Row } from '../model/valuation.ts'
import { allOf, anyOf, fact, finding, missingOf } from '../primitives/index.ts'
import type { Situation } from './asked.ts'
import type { CriterionRows } from './criteria-on.ts'
import { factsNeeded, judgeCondition } from './judge-condition.ts'

const BADGES: readonly BadgeKind[] = ['temporary', 'full']

/** What is not known of the rules stays unknown; else one way is enough, and a way asks everything in it. */
export function judgeCriterion ({ criterion, rows }: CriterionRows, situation: Situation): CriterionAssessed {
  const [row, ...others] = rows
  if (row === undefined || others.length > 0 || row.value === null || row.missing.length > 0) return withoutRule(criterion, rows, situation)
  const { words, badges, ways } = row.value
  const judged = ways.map((way) => ({ way, ...judgeWay(way, row, criterion, situation) }))
  const verdict = anyOf(judged.map((one) => one.verdict))
  // the first way that is met is enough: others would only confuse
  const told = verdict === 'met' ? judged.filter((one) => one.verdict === 'met').slice(0, 1) : judged
  return {
    criterion,
    words,
    badges,
    needs: [...new Set(ways.flatMap(({ asks }) => asks.flatMap(factsNeeded)))],
    isJudgement: ways.every(({ asks }) => asks.some(({ kind }) => kind === 'judgement')),
    finding: finding('criterion', verdict, {
      facts: [fact('admission-criterion', 'code', criterion)],
      rule: row.rule,
      on: situation.on,
      missing: verdict === 'unknown' ? missingOf(judged.flatMap((one) => one.verdict === 'unknown' ? one.because : [])) : [],
      because: ways.length === 1 ? judged.flatMap((one) => one.because) : told.map((one) => wayFinding(one.way, one, row, situation))
    })
  }
}

interface WayJudged { readonly verdict: Verdict, readonly because: readonly Finding[] }

function judgeWay ({ asks }: CriterionWay, { rule }: Row<AdmissionCriterionRule>, criterion: string, situation: Situation): WayJudged {
  const because = asks.map((condition) => judgeCondition({ ...situation, criterion, condition, rule }))
  return { verdict: allOf(because.map((one) => one.verdict)), because }
}

function wayFinding ({ id }: CriterionWay, { verdict, because }: WayJudged, { rule }: Row<AdmissionCriterionRule>, { on }: Situation): Finding {
  return finding('criterion-way', verdict, { facts: [fact('way', 'code', id)], rule, on, missing: verdict === 'unknown' ? missingOf(because.filter((one) => one.verdict === 'unknown')) : [], because })
}

/** Asked for every badge that one of the rules names; where a rule has no value, for every badge. */
function withoutRule (criterion: string, rows: readonly Row<AdmissionCriterionRule>[], { on }: Situation): CriterionAssessed {
  const contradict = rows.length > 1
  const missing: readonly Missing[] = contradict
    ? [{ kind: 'rule-value', name: 'admissionCriteria.contradiction' }]
    : rows.flatMap((row) => row.value === null ? [{ kind: 'rule-value' as const, name: 'admissionCriteria' }] : row.missing)
  return {
    criterion,
    words: null,
    badges: BADGES.filter((badge) => rows.some(({ value }) => value === null || value.badges.includes(badge))),
    needs: [],
    isJudgement: false,
    finding: finding('criterion', 'unknown', {
      facts: [fact('admission-criterion', 'code', criterion)],
      rule: contradict ? null : rows[0]?.rule ?? null,
      on,
      missing,
      because: contradict ? rows.map(({ rule }) => finding('contradicting-source', 'unknown', { rule })) : []
    })
  }
}
