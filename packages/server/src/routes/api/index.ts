import type { FastifyInstance } from 'fastify'
import type { Pool } from '../../batch/open-pool.ts'
import type { Dependencies } from '../../dependencies.ts'
import type { Routes } from '../../http/collect-routes.ts'
import type { Solvers } from '../../solver/open-solvers.ts'
import { authorityRoutes } from './authorities.ts'
import { codeProposalRoutes } from './code-proposals.ts'
import { fillableObligationRoutes } from './fillable-obligations.ts'
import { invitationRoutes } from './invitations.ts'
import { marketTestRoutes } from './market-tests.ts'
import { matchRoutes } from './matches.ts'
import { mixRoutes } from './mixes.ts'
import { nextStepRoutes } from './next-steps.ts'
import { noticeRoutes } from './notices.ts'
import { openapiRoutes } from './openapi.ts'
import { positionRoutes } from './positions.ts'
import { searchBatchRoutes } from './search-batches.ts'
import { searchRoutes } from './searches.ts'
import { suggestionRoutes } from './suggestions.ts'

/** Everything under /v1. */
export function apiRoutes (dependencies: Dependencies, routes: Routes, solvers: Solvers, pool: Pool) {
  return async (app: FastifyInstance): Promise<void> => {
    await app.register(noticeRoutes())
    await app.register(searchRoutes(dependencies))
    await app.register(searchBatchRoutes(dependencies, pool))
    await app.register(positionRoutes(dependencies))
    await app.register(nextStepRoutes(dependencies))
    await app.register(codeProposalRoutes(dependencies))
    await app.register(suggestionRoutes(dependencies))
    await app.register(mixRoutes(dependencies, solvers))
    await app.register(fillableObligationRoutes(dependencies))
    await app.register(invitationRoutes(dependencies))
    await app.register(marketTestRoutes(dependencies))
    await app.register(matchRoutes(dependencies))
    await app.register(authorityRoutes(dependencies))
    await app.register(openapiRoutes(routes))
  }
}
