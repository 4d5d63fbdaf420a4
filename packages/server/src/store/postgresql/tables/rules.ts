// The tables as the queries see them: rules, who they are of, and contracts to try them on. The migrations make them; a test compares the two.
import type { MatchQuestion, RuleSet } from '@sroi/matcher'
import { integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { moment, number, tenant } from './columns.ts'

export const ruleSets = pgTable('rule_sets', {
  tenantId: tenant(),
  id: text('id').notNull(),
  version: text('version').notNull(),
  revision: number('revision'),
  payload: jsonb('payload').$type<RuleSet>().notNull(),
  sha256: text('sha256').notNull(),
  publishedAt: moment('published_at')
})

export const authorities = pgTable('authorities', {
  tenantId: tenant(),
  id: text('id').notNull(),
  position: integer('position').notNull(),
  nameNl: text('name_nl').notNull(),
  nameEn: text('name_en').notNull(),
  code: text('code'),
  pointX: integer('point_x'),
  pointY: integer('point_y'),
  ruleSetId: text('rule_set_id')
})

export const exampleContracts = pgTable('example_contracts', {
  tenantId: tenant(),
  id: text('id').notNull(),
  position: integer('position').notNull(),
  titleNl: text('title_nl').notNull(),
  titleEn: text('title_en').notNull(),
  question: jsonb('question').$type<MatchQuestion>().notNull()
})
