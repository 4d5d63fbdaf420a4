import type { FastifyInstance, RouteOptions } from 'fastify'
import type { Pool } from '../../batch/open-pool.ts'
import type { EvidenceDesk } from '../../evidence/index.ts'
import type { Imports } from '../../exchange/open-imports.ts'
import type { Routes } from '../../http/collect-routes.ts'
import { requireRevision } from '../../http/require-revision.ts'
import type { WholeAnswers } from '../../http/whole/whole-answers.ts'
import type { ReviewThread } from '../../review/open-review-thread.ts'
import type { SigningKeys } from '../../signing/signing-keys.ts'
import type { Solvers } from '../../solver/open-solvers.ts'
import { admissionCaseRoutes } from './admission-cases.ts'
import { admissionLetterRoutes } from './admission-letters.ts'
import { admissionProcedureRoutes } from './admission-procedure.ts'
import { apiKeyRoutes } from './api-keys.ts'
import { auditEventRoutes } from './audit-events.ts'
import { authorityRoutes } from './authorities.ts'
import { codeProposalRoutes } from './code-proposals.ts'
import { contractRoutes } from './contracts.ts'
import { evidenceRoutes } from './evidence.ts'
import { expiringBadgeRoutes } from './expiring-badges.ts'
import { exportRoutes } from './exports.ts'
import { firmProfileRoutes } from './firm-profiles.ts'
import { fillableObligationRoutes } from './fillable-obligations.ts'
import { importRoutes } from './imports.ts'
import { invitationRoutes } from './invitations.ts'
import { labelAssessmentRoutes } from './label-assessments.ts'
import { labelPathwayRoutes } from './label-pathways.ts'
import { labelRecordRoutes } from './label-records.ts'
import { mailDomainRoutes } from './mail-domains.ts'
import { marketTestRoutes } from './market-tests.ts'
import { matchRoutes } from './matches.ts'
import { memberRoutes } from './members.ts'
import { mixRoutes } from './mixes.ts'
import { nextStepRoutes } from './next-steps.ts'
import { noticeRoutes } from './notices.ts'
import { obligationAssessmentRoutes } from './obligation-assessments.ts'
import { openapiRoutes } from './openapi.ts'
import { positionRoutes } from './positions.ts'
import { publicHolidayRoutes } from './public-holidays.ts'
import { publicationRoutes } from './publications.ts'
import { receiptExportRoutes } from './receipt-exports.ts'
import { receiptRoutes } from './receipts.ts'
import { recordedAssessmentRoutes } from './recorded-assessments.ts'
import { recordedMixRoutes } from './recorded-mixes.ts'
import { registerRoutes } from './register.ts'
import { reservationAssessmentRoutes } from './reservation-assessments.ts'
import { reservationPlanRoutes } from './reservation-plans.ts'
import { retentionPeriodRoutes } from './retention-periods.ts'
import { ruleReviewRoutes } from './rule-reviews.ts'
import { ruleSetVersionRoutes } from './rule-set-versions.ts'
import { ruleSetRoutes } from './rule-sets.ts'
import { searchBatchRoutes } from './search-batches.ts'
import { searchRoutes } from './searches.ts'
import { signingKeyRoutes } from './signing-keys.ts'
import { sessionEndingRoutes } from './session-endings.ts'
import { suggestionRoutes } from './suggestions.ts'
import { supplierRoutes } from './suppliers.ts'
import { termAssessmentRoutes } from './term-assessments.ts'
import { thresholdAssessmentRoutes } from './threshold-assessments.ts'
import { valuationRoutes } from './valuations.ts'
import { vocabularyRoutes } from './vocabularies.ts'

/** Everything under /v1. */
export function apiRoutes (routes: Routes, solvers: Solvers, pool: Pool, signing: SigningKeys | null, imports: Imports | null, review: ReviewThread, whole: Pick<WholeAnswers, 'keep'>, evidence: EvidenceDesk | null) {
  return async (app: FastifyInstance): Promise<void> => {
    app.addHook('onRoute', refuseUndescribed)
    requireRevision(app)
    await app.register(noticeRoutes())
    await app.register(obligationAssessmentRoutes())
    await app.register(thresholdAssessmentRoutes())
    await app.register(valuationRoutes())
    await app.register(termAssessmentRoutes())
    await app.register(searchRoutes())
    await app.register(searchBatchRoutes(pool))
    await app.register(positionRoutes())
    await app.register(nextStepRoutes())
    await app.register(codeProposalRoutes())
    await app.register(suggestionRoutes())
    await app.register(mixRoutes(solvers))
    await app.register(fillableObligationRoutes())
    await app.register(invitationRoutes())
    await app.register(marketTestRoutes())
    await app.register(matchRoutes())
    await app.register(recordedAssessmentRoutes())
    await app.register(recordedMixRoutes(solvers))
    await app.register(receiptRoutes())
    await app.register(retentionPeriodRoutes())
    await app.register(receiptExportRoutes(signing))
    await app.register(signingKeyRoutes(signing))
    await app.register(reservationAssessmentRoutes())
    await app.register(reservationPlanRoutes())
    await app.register(labelPathwayRoutes())
    await app.register(labelAssessmentRoutes())
    await app.register(firmProfileRoutes())
    await app.register(supplierRoutes(imports, whole))
    await app.register(registerRoutes())
    await app.register(publicationRoutes())
    await app.register(contractRoutes())
    await app.register(importRoutes(imports))
    await app.register(exportRoutes(imports))
    await app.register(evidenceRoutes(evidence))
    await app.register(labelRecordRoutes())
    await app.register(expiringBadgeRoutes())
    await app.register(authorityRoutes())
    await app.register(ruleSetRoutes())
    await app.register(ruleSetVersionRoutes())
    await app.register(ruleReviewRoutes(review))
    await app.register(publicHolidayRoutes())
    await app.register(vocabularyRoutes())
    await app.register(admissionCaseRoutes())
    await app.register(admissionLetterRoutes())
    await app.register(admissionProcedureRoutes())
    await app.register(mailDomainRoutes())
    await app.register(memberRoutes())
    await app.register(sessionEndingRoutes())
    await app.register(apiKeyRoutes())
    await app.register(auditEventRoutes())
    await app.register(openapiRoutes(routes))
  }
}

/** What the description does not tell is not part of the interface. */
export function refuseUndescribed ({ url, config }: RouteOptions & { readonly url: string }): void {
  if (config?.operation === undefined) throw new Error(`the route ${url} does not describe itself`)
}
