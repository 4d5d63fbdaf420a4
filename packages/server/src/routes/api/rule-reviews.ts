// For who writes rules: look them over before anybody publishes them.
import type { FastifyInstance } from 'fastify'
import type { z } from 'zod'
import { tenantOf } from '../../access/index.ts'
import { reviewRules } from '../../actions/rules/review-rules.ts'
import { BODY_PROBLEMS, jsonAnswer, problemAnswer, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import type { Operation } from '../../openapi/operation.ts'
import type { ReviewWork } from '../../review/answer-review.ts'
import type { ReviewThread } from '../../review/open-review-thread.ts'
import { boundariesSchema, checkSchema, comparisonSchema, simulationSchema } from '../../review/review-schemas.ts'
import { RULE_BOUNDARIES_EXAMPLES, RULE_CHECK_EXAMPLES, RULE_COMPARISON_EXAMPLES, RULE_SIMULATION_EXAMPLES } from './question-examples.ts'
import { boundaryTableSchema, checkedRulesSchema, comparedRulesSchema, simulatedRulesSchema } from './rule-review-schemas.ts'

interface ReviewRoute extends Pick<Operation, 'operationId' | 'summary' | 'description'> {
  readonly work: ReviewWork
  readonly body: z.ZodType
  readonly examples: readonly unknown[]
  readonly answer: Parameters<typeof jsonAnswer>
}

const ROUTES: Readonly<Record<string, ReviewRoute>> = {
  '/rule-checks': {
    work: 'check', operationId: 'checkRules', body: checkSchema, examples: RULE_CHECK_EXAMPLES, answer: ['What is wrong with it', checkedRulesSchema],
    summary: 'What is wrong with a rule set',
    description: 'As sroi rules check: its shape, and what it means together with what it builds on. A rule set that is wrong is answered, not refused'
  },
  '/rule-comparisons': {
    work: 'compare', operationId: 'compareRules', body: comparisonSchema, examples: RULE_COMPARISON_EXAMPLES, answer: ['What differs', comparedRulesSchema],
    summary: 'What one rule set has otherwise than another',
    description: 'As sroi rules diff: in words, with the days and the contracts that each difference touches'
  },
  '/rule-boundaries': {
    work: 'boundaries', operationId: 'findRuleBoundaries', body: boundariesSchema, examples: RULE_BOUNDARIES_EXAMPLES, answer: ['The table to sign off', boundaryTableSchema],
    summary: 'Where the answers of a rule set flip',
    description: 'As sroi rules boundaries: a question just below, at and just above each edge, and what the rules say there. At most 2 000 edges'
  },
  '/rule-simulations': {
    work: 'simulate', operationId: 'simulateRules', body: simulationSchema, examples: RULE_SIMULATION_EXAMPLES, answer: ['Who is affected', simulatedRulesSchema],
    summary: 'What other rules would mean for these contracts',
    description: 'As sroi rules what-if: who owes more, who owes less, what efforts are worth, and how many euros move. Each question is asked under both'
  }
}

export function ruleReviewRoutes (thread: ReviewThread) {
  return async (app: FastifyInstance): Promise<void> => {
    for (const [url, { work, body, examples, answer, description, ...operation }] of Object.entries(ROUTES)) {
      app.post(url, {
        config: {
          action: 'review-rules',
          operation: {
            ...operation,
            description: `${description}. Nothing is stored`,
            tag: 'rules',
            body: { 'application/json': { schema: body, examples } },
            answers: { 200: jsonAnswer(...answer), ...BODY_PROBLEMS, ...USUAL_PROBLEMS, 503: problemAnswer('Too many rules are looked over at once, or these take too long') }
          }
        }
      }, async (request) => reviewRules(tenantOf(request), thread, work, request.body))
    }
  }
}
