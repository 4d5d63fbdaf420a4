import type { FastifyInstance } from 'fastify'
import type { Dependencies } from '../../dependencies.ts'
import type { Routes } from '../../http/collect-routes.ts'
import { authorityRoutes } from './authorities.ts'
import { codeProposalRoutes } from './code-proposals.ts'
import { matchRoutes } from './matches.ts'
import { nextStepRoutes } from './next-steps.ts'
import { noticeRoutes } from './notices.ts'
import { openapiRoutes } from './openapi.ts'
import { positionRoutes } from './positions.ts'
import { searchRoutes } from './searches.ts'
import { suggestionRoutes } from './suggestions.ts'

/** Everything under /v1. */
export function apiRoutes (dependencies: Dependencies, routes: Routes) {
  return async (app: FastifyInstance): Promise<void> => {
    await app.register(noticeRoutes())
    await app.register(searchRoutes(dependencies))
    await app.register(positionRoutes(dependencies))
    await app.register(nextStepRoutes(dependencies))
    await app.register(codeProposalRoutes(dependencies))
    await app.register(suggestionRoutes(dependencies))
    await app.register(matchRoutes(dependencies))
    await app.register(authorityRoutes(dependencies))
    await app.register(openapiRoutes(routes))
  }
}
