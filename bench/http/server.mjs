// One of the two that are asked, in a process of its own: the service, or a bare Fastify with the bytes that it is handed.
import { pathToFileURL } from 'node:url'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { root } from '../../scripts/root.mjs'

const STARTS = { service: startService, bare: startBare }
const PORT = 0

async function startService ({ databaseUrl, dataFolder }) {
  const { serve } = await import('../../packages/server/dist/main.js')
  const { address, close } = await serve({ databaseUrl, host: '127.0.0.1', port: PORT, demonstration: false, dataFolder })
  return { address, close }
}

/** @param given the bytes of each address, headers that every answer has beside its own, and whether the framework logs as it does by itself */
async function startBare ({ answers, headers = {}, isLogged = false }) {
  const { default: Fastify } = await import(pathToFileURL(createRequire(join(root, 'packages', 'server', 'package.json')).resolve('fastify')).href)
  const bytes = new Map(answers.map(([url, text]) => [url, Buffer.from(text)]))
  const app = Fastify({ logger: isLogged })
  if (Object.keys(headers).length > 0) app.addHook('onRequest', (_request, reply, done) => { reply.headers(headers); done() })
  const answer = async (request, reply) => reply.type('application/json; charset=utf-8').send(bytes.get(request.url))
  app.get('/v1/suppliers/:supplierId', answer)
  app.get('/v1/suppliers', answer)
  return { address: await app.listen({ host: '127.0.0.1', port: PORT }), close: () => app.close() }
}

process.once('message', async ({ kind, ...given }) => {
  const { address, close } = await STARTS[kind](given)
  process.on('message', async (word) => {
    if (word === 'used') {
      const { user, system } = process.cpuUsage()
      process.send({ cpu: user + system, rss: process.memoryUsage().rss })
      return
    }
    await close()
    process.disconnect()
  })
  process.send({ address })
})
