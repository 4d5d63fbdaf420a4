import { create, insertMultiple, search } from '@orama/orama'
import { finish } from '../work.mjs'

export const orama = {
  name: 'Orama',
  build: async ({ records }) => {
    const database = create({ schema: { id: 'string', name: 'string', text: 'string' } })
    await insertMultiple(database, records.map(({ id, name, text }) => ({ id, name, text })), 1000)
    const byId = new Map(records.map((record) => [record.id, record]))
    return { ask: async (question) => {
      const { hits } = await search(database, { term: question.text, tolerance: 1, limit: records.length })
      const best = hits[0]?.score ?? 1
      return finish(hits.map(({ id, score }) => [byId.get(id), score / best]), question)
    } }
  }
}
