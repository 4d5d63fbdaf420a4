import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Routes } from '../../http/collect-routes.ts'
import { buildDocument } from '../../openapi/build-document.ts'
import { representInterface } from '../../representations/interface-reference.ts'
import type { Frame } from '../../views/frame.ts'
import { InterfacePage } from '../../views/interface-page.tsx'
import { sendPage } from './page-context.ts'

/** Read once, when all routes are there. */
const described = new WeakMap<Routes, Record<string, unknown>>()

/** The page on which people browse what programs can ask. */
export function sendInterface (frame: Frame, routes: Routes, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const description = described.get(routes) ?? buildDocument(routes.described)
  described.set(routes, description)
  return sendPage(reply, <InterfacePage frame={frame} reference={representInterface(description, `${request.protocol}://${request.host}`)} />)
}
