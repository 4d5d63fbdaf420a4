import FlexSearch from 'flexsearch'
import { finish } from '../work.mjs'

/** Without a distance between words: misspellings are found by how they sound. */
export const flexsearch = {
  name: 'FlexSearch',
  build: ({ records }) => {
    const index = new FlexSearch.Index({ tokenize: 'strict', encoder: FlexSearch.Charset.LatinBalance, resolution: 9 })
    records.forEach(({ name, text }, place) => { index.add(place, `${name} ${text}`) })
    return { ask: (question) => {
      const places = index.search(question.text, { limit: records.length, suggest: true })
      return finish(places.map((place, rank) => [records[place], 1 - rank / places.length]), question)
    } }
  }
}
