import Fuse from 'fuse.js'
import { finish } from '../work.mjs'

export const fuse = {
  name: 'Fuse',
  build: ({ records }) => {
    const index = new Fuse(records, { keys: ['name', 'text'], includeScore: true, ignoreLocation: true, threshold: 0.4 })
    return { ask: (question) => finish(index.search(question.text).map(({ item, score }) => [item, 1 - score]), question) }
  }
}
