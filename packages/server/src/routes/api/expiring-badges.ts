import type { CentsByVerdict, EffectOfLapse, LapseOutcome } from '@sroi/matcher'
import type { FastifyInstance } from 'fastify'
import { callerOf, mayDo } from '../../access/index.ts'
import { type BadgeOwner, type ExpiringListed, listExpiring } from '../../actions/admission/list-expiring.ts'
import { firmsToLeave } from '../../actions/admission/refuse-interested.ts'
import { caseCallerOf } from '../../http/case-caller-of.ts'
import { jsonAnswer, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import { labelRules } from '../../vocabulary/label-rules.ts'
import { expiringBadgesSchema, expiringQuerySchema } from './expiring-badge-schemas.ts'

/** The first reminder goes out so long before. */
const USUAL = '90'

export function expiringBadgeRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    app.get<{ Querystring: { withinDays?: string, endedWithinDays?: string } }>('/expiring-badges', {
      config: {
        action: 'read-case',
        operation: {
          operationId: 'listExpiringBadges',
          summary: 'Who is about to lose the badge, who has just lost it, and what leans on it',
          description: 'For the desk, the committee and auditors. Euros and contracts only for who reads contracts. Firms in which you have an interest are left out',
          tag: 'admission',
          query: expiringQuerySchema,
          answers: { 200: jsonAnswer('The badges', expiringBadgesSchema), ...USUAL_PROBLEMS }
        }
      }
    }, async (request) => {
      const { dependencies, reach } = callerOf(request)
      if (!reach.all) throw new HttpProblem('not-allowed', [], 'It tells of every firm. The end of your own badge is told in your case')
      const { withinDays = USUAL, endedWithinDays = USUAL } = request.query
      const readsContracts = mayDo(request, 'read-contract')
      const without = (await firmsToLeave(dependencies, caseCallerOf(request))).map(({ organisation }) => organisation)
      return represent(await listExpiring(dependencies, labelRules(), { withinDays: Number(withinDays), endedWithinDays: Number(endedWithinDays), readsContracts, without }), readsContracts)
    })
  }
}

function represent ({ on, rows, ended, contracts, isCutShort }: ExpiringListed, readsContracts: boolean) {
  const leaningOf = (cents: number, effect: EffectOfLapse | null, { counts, contracts: affected }: LapseOutcome) => !readsContracts
    ? { leaningCents: null, effect, counts: null, contracts: null }
    : {
        leaningCents: cents, effect, counts: countsOf(counts),
        contracts: affected.map(({ contract, contractor, counts: own, alternatives }) => ({
          contract, title: contracts.get(contract)?.title ?? null, authority: contracts.get(contract)?.authority ?? null, contractor, counts: countsOf(own),
          alternatives: alternatives === null ? null : { cpv: alternatives.cpv, cents: alternatives.cents, before: alternatives.before, without: alternatives.without }
        }))
      }
  return {
    on,
    ending: rows.map((row) => ({
      ...ownerOf(row, row.badge.supplier), state: row.badge.state, until: row.badge.until, daysLeft: row.daysLeft, ...leaningOf(row.leaningCents, row.badge.effect ?? null, row.lapse),
      milestones: row.badge.milestones.map(({ latestStart, finding }) => ({ latestStart, finding })), finding: told(row.finding, readsContracts)
    })),
    ended: ended.map((row) => ({
      ...ownerOf(row, row.badge.supplier), how: row.badge.how, until: row.badge.until, daysAgo: row.daysAgo, ...leaningOf(row.leaningCents, row.badge.effect, row.lapse), finding: told(row.finding, readsContracts)
    })),
    isCutShort
  }
}

function countsOf ({ met, 'not-met': notMet, unknown }: CentsByVerdict) {
  return { met, notMet, unknown }
}

function ownerOf ({ name, row, isUnsent, asked }: BadgeOwner, supplier: string) {
  return { supplier, name, case: row, extensionAsked: asked, hasUnsentDecision: isUnsent }
}

/** Who reads no contracts is not told that nothing leans on a badge either. */
function told (finding: ExpiringListed['rows'][number]['finding'], readsContracts: boolean): typeof finding {
  return readsContracts ? finding : { ...finding, facts: finding.facts.filter(({ name }) => name !== 'leaning-cents' && name !== 'leaning-contracts') }
}
