import Database from 'better-sqlite3'
import { finish } from '../work.mjs'
import { trigramsOf, wordsOf } from './trigrams.mjs'

/** FTS5 for the texts; a table of trigrams of its vocabulary for what a word may have been meant to be. */
export const sqlite = {
  name: 'SQLite FTS5',
  build: ({ records }) => {
    const database = new Database(':memory:')
    database.exec("CREATE VIRTUAL TABLE texts USING fts5(name, text, content='', tokenize='unicode61'); CREATE TABLE grams (gram TEXT NOT NULL, word TEXT NOT NULL, count INTEGER NOT NULL)")
    const insert = database.prepare('INSERT INTO texts(rowid, name, text) VALUES (?, ?, ?)')
    database.transaction(() => { records.forEach(({ name, text }, place) => { insert.run(place, name, text) }) })()
    database.exec("CREATE VIRTUAL TABLE vocabulary USING fts5vocab(texts, 'row')")
    const addGram = database.prepare('INSERT INTO grams VALUES (?, ?, ?)')
    const terms = database.prepare('SELECT term FROM vocabulary').all()
    database.transaction(() => {
      for (const { term } of terms) {
        const grams = trigramsOf(term)
        for (const gram of grams) addGram.run(gram, term, grams.length)
      }
    })()
    database.exec('CREATE INDEX by_gram ON grams (gram, word, count)')
    const find = database.prepare('SELECT rowid, -bm25(texts) AS score FROM texts WHERE texts MATCH ?')
    const near = (count) => database.prepare(`SELECT word FROM grams WHERE gram IN (${Array(count).fill('?').join(',')}) GROUP BY word HAVING COUNT(*) * 1.0 / (? + MAX(count) - COUNT(*)) >= 0.4 LIMIT 8`)
    const nearBy = new Map()
    return {
      ask: (question) => {
        const words = wordsOf(question.text).flatMap((word) => {
          const grams = [...new Set(trigramsOf(word))]
          if (!nearBy.has(grams.length)) nearBy.set(grams.length, near(grams.length))
          return [word, ...nearBy.get(grams.length).all(...grams, grams.length).map((row) => row.word)]
        })
        const hits = find.all([...new Set(words)].map((word) => `"${word}"`).join(' OR '))
        const best = hits.reduce((most, { score }) => Math.max(most, score), 0) || 1
        return finish(hits.map(({ rowid, score }) => [records[rowid], score / best]), question)
      },
      close: () => { database.close() }
    }
  }
}
