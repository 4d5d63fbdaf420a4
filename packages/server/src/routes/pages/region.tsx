// In which region somebody acts, for who may act in several.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Tenant, sessionOf } from '../../access/index.ts'
import { amsterdamDay } from '../../clock/amsterdam-day.ts'
import type { ServiceDependencies } from '../../dependencies.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import { addressIn } from '../../views/address.ts'
import { RegionPage } from '../../views/region-page.tsx'
import { readPosted } from './form/posted.ts'
import { frameOf, type Looks, sendPage } from './page-context.ts'

export async function getRegion (looks: Looks, service: ServiceDependencies, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const regions = await regionsOf(service, request)
  return sendPage(reply, <RegionPage frame={await frameOf({ ...looks, dependencies: null }, '/region')} regions={regions} chosen={sessionOf(request)?.tenantId ?? null} />)
}

export async function postRegion ({ language }: Looks, service: ServiceDependencies, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const session = sessionOf(request)
  const wanted = readPosted(request.body)['region'] ?? []
  const region = (await regionsOf(service, request)).find(({ slug }) => wanted.includes(slug))
  if (session === null || region === undefined) throw new HttpProblem('no-membership')
  await service.identification.chooseTenant(session, region.id)
  return reply.redirect(addressIn(language, '/'), 303)
}

/** Where somebody is a member, and what is open to everybody. */
async function regionsOf ({ tenants, clock }: ServiceDependencies, request: FastifyRequest): Promise<readonly Tenant[]> {
  const session = sessionOf(request)
  const memberships = session === null ? [] : await tenants.membershipsOf(session.identity, amsterdamDay(clock.now()))
  return (await tenants.list()).filter(({ id, visitors }) => visitors !== 'none' || memberships.some(({ tenantId }) => tenantId === id))
}
