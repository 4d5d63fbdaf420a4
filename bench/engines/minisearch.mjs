import MiniSearch from 'minisearch'
import { finish } from '../work.mjs'

export const minisearch = {
  name: 'MiniSearch',
  build: ({ records }) => {
    const index = new MiniSearch({ fields: ['name', 'text'], searchOptions: { combineWith: 'OR', fuzzy: (term) => term.length >= 7 ? 2 : term.length >= 4 ? 1 : 0 } })
    index.addAll(records)
    const byId = new Map(records.map((record) => [record.id, record]))
    return { ask: (question) => {
      const found = index.search(question.text)
      const best = found[0]?.score ?? 1
      return finish(found.map(({ id, score }) => [byId.get(id), score / best]), question)
    } }
  }
}
