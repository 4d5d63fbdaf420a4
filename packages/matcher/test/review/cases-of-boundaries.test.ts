// Every boundary of the rules that ship is a question that can be asked, and a worked case that passes.
import { listRuleSets } from '@sroi/fixtures'
import type { MatchQuestion, Supplier, ValuationQuestion } from '@sroi/matcher'
import { assessEuThreshold, assessReservation, match, mergeRuleSets, value } from '@sroi/matcher'
import { assessApplication } from '@sroi/matcher/application'
import { type TermBoundary, boundaries, nameOfBoundary, workedCase, workedValue } from '@sroi/matcher/review'
import { firmProfileSchema, matchQuestionSchema, parse, supplierSchema, valuationQuestionSchema } from '@sroi/matcher/schema'
import { badgeYear, decisionTerm, leavingAsideTerm, objectionDecisionTerm, objectionTerm } from '@sroi/matcher/terms'
import t from 'tap'
import { find } from '../make.ts'
import { layersOf } from './layers-of.ts'

const IDS = listRuleSets()

t.test('every boundary of every rule set is a question that the schema takes, and a worked case that passes', async (t) => {
  for (const id of IDS) {
    const layers = layersOf(id)
    const ruleSet = mergeRuleSets(layers)
    const names = new Set<string>()
    for (const row of boundaries(layers)) {
      const name = nameOfBoundary(row, 'nl') + row.edge.topic
      if (name.length <= 5 || names.has(name)) t.fail(`${id}: ${name} is a name of its own`)
      names.add(name)
      if (row.asks === 'match') {
        const { source, question, on, knownAt, expect } = workedCase(layers, row)
        const { obligation } = match({ ...parse(matchQuestionSchema, question) as MatchQuestion, ruleSet, suppliers: [], register: { id: 'none', revision: 0 }, on, knownAt })
        const { applies, dueCents, estimate, finding } = obligation
        if (applies !== expect.applies || dueCents !== expect.dueCents || estimate?.cents !== expect.estimateCents || Object.entries(expect.findings).some(([code, verdict]) => find(finding, code as never)?.verdict !== verdict)) t.fail(`${id}: ${name}`)
        if (source.length <= 5) t.fail(`${id}: ${name} has a source`)
      } else if (row.asks === 'value') {
        const { source, question, on, knownAt, expect } = workedValue(layers, row)
        const { totalCents, leastCents, shortfall, finding } = value({ ...parse(valuationQuestionSchema, question) as ValuationQuestion, ruleSet, on, knownAt })
        const got = { totalCents, leastCents, missing: finding.missing.map((one) => one.name), ...(shortfall === null ? {} : { shortCents: shortfall.shortCents, penaltyCents: shortfall.penaltyCents }) }
        if (JSON.stringify(got) !== JSON.stringify(expect) || source.length <= 5) t.same(got, expect, `${id}: ${name}`)
      } else if (row.asks === 'reserve' || row.asks === 'eu-threshold') {
        const { supplier, ...question } = row.question
        if (supplier !== undefined) parse(supplierSchema, supplier)
        const { verdict } = supplier === undefined ? assessEuThreshold({ ...question, ruleSet, knownAt: row.knownAt }) : assessReservation({ ...question, supplier, ruleSet, on: row.on, knownAt: row.knownAt })
        if (verdict !== row.outcome.verdict) t.fail(`${id}: ${name}`)
      } else if (row.asks === 'application') {
        parse(firmProfileSchema, row.question.profile)
        const { criteria, badges } = assessApplication({ ...row.question, ruleSet, on: row.on, knownAt: row.knownAt })
        const told = criteria.find(({ finding }) => finding.rule?.provision === row.edge.provision)?.finding ?? badges.temporary
        if (told.verdict !== row.outcome.verdict) t.fail(`${id}: ${name}`)
      } else if (row.asks === 'purchase') {
        const { supplier: one, ...asked } = row.question
        const question = parse(matchQuestionSchema, asked) as MatchQuestion
        const { ranked, pending, refused } = match({ ...question, ruleSet, suppliers: [parse(supplierSchema, one) as Supplier], register: { id: 'none', revision: 0 }, on: row.on, knownAt: row.knownAt })
        const verdict = ranked.total > 0 ? 'met' : pending.total > 0 ? 'unknown' : 'not-met'
        if (verdict !== row.outcome.verdict || refused.total + ranked.total + pending.total !== 1) t.fail(`${id}: ${name}`)
      } else {
        const ask = { 'badge-year': badgeYear, 'decision-term': decisionTerm, 'leaving-aside-term': leavingAsideTerm, 'objection-term': objectionTerm, 'objection-decision-term': objectionDecisionTerm }[row.asks]
        const { lastDay, finding } = ask({ ...row.question, ruleSet, on: row.on, knownAt: row.knownAt } as never)
        if (lastDay !== (row as TermBoundary).outcome.lastDay || finding.verdict !== row.outcome.verdict) t.fail(`${id}: ${name}`)
      }
    }
    t.pass(`${id}: ${names.size} boundaries`)
  }
})
