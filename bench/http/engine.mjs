// What a search costs without a service around it, in a process of its own: its body read and checked, the engine asked, the answer written. The same facts as the service, from the same database.
import { matchRequest } from '../../packages/server/dist/actions/match-request.js'
import { closePages } from '../../packages/server/dist/actions/page-place.js'
import { readSearch } from '../../packages/server/dist/actions/read-question.js'
import { createCatalogues, searchRegister } from '../../packages/server/dist/catalogue/index.js'
import { connect, createPostgresqlStore } from '../../packages/server/dist/store/index.js'
import { readerFor } from '../../packages/server/dist/vocabulary/reader-for.js'

process.once('message', async ({ databaseUrl, tenantId, authority, bodies }) => {
  const store = createPostgresqlStore(await connect(databaseUrl), tenantId)
  const authorities = await store.authorities()
  const { name, point } = authorities.find(({ id }) => id === authority)
  const ruleSets = await store.ruleSetsFor(authority)
  const register = await store.registerAt()
  const catalogues = createCatalogues()
  const catalogue = await catalogues.of(register)
  const reader = readerFor(authorities)

  const answer = (body) => {
    const { on, knownAt, ...question } = readSearch(JSON.parse(body), { authorities, suppliers: register.suppliers })
    const request = matchRequest({ question, authority: { name: name.nl, point }, on, knownAt, register }, ruleSets, register.suppliers)
    return JSON.stringify(closePages(searchRegister(catalogue, request, reader), on, knownAt))
  }

  process.on('message', async (word) => {
    if (word === 'answers') return process.send(bodies.map(answer))
    if (word === 'round') {
      const before = process.cpuUsage()
      const started = performance.now()
      for (const body of bodies) answer(body)
      const seconds = (performance.now() - started) / 1000
      const { user, system } = process.cpuUsage(before)
      return process.send({ seconds, cpu: user + system })
    }
    await catalogues.close()
    await store.close()
    process.disconnect()
  })
  process.send({})
})
