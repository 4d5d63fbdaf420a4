// What is asked and answered about rules through time.
import { authoritySchema, daySchema, instantSchema, ruleSetSchema } from '@sroi/matcher/schema'
import { z } from 'zod'
import { questionSchema } from '../../actions/question-schema.ts'
import { pageSchema } from './page-schemas.ts'

const words = z.strictObject({ nl: z.string(), en: z.string() })
const topics = ruleSetSchema.shape.provisions.keyof()
const lists = Object.entries(ruleSetSchema.shape.provisions.shape).map(([topic, list]) => [topic, list.unwrap().element.shape as z.ZodRawShape] as const)
const [[, { value: _value, ...facts }] = ['', {}]] = lists

/** What every provision has, described once. */
const provisionSchema = z.looseObject(facts).meta({ id: 'Provision', description: 'A dated rule: its source, how sure it is, the days on which it holds (valid) and since when it could be known (published)' })

export const ruleSetAnswerSchema = ruleSetSchema.extend({
  provisions: z.strictObject(Object.fromEntries(lists.map(([topic, { value }]) => [topic, z.array(provisionSchema.and(z.looseObject({ value: value ?? z.never() }))).optional()])))
}).meta({ id: 'PublishedRuleSet', description: 'The provisions of one authority, or of a base that others build on, through time' })

export const ruleSetIdSchema = z.strictObject({ ruleSetId: z.string().meta({ description: 'The id of a rule set', example: 'netherlands' }) })

export const ruleSetVersionIdSchema = ruleSetIdSchema.extend({ version: z.string().meta({ description: 'The name of a version, as the rule set lists it', example: '2026-11-22.1' }) })

const layerSchema = z.strictObject({
  id: z.string(),
  version: z.string().meta({ description: 'The newest' }),
  title: words,
  authority: authoritySchema.nullable().meta({ description: 'Whose it is; null: a base that others build on' }),
  extends: z.string().nullable().meta({ description: 'The rule set underneath; null: none' })
}).meta({ id: 'RuleSetSummary' })

export const ruleSetPageSchema = pageSchema(layerSchema).meta({ id: 'RuleSetPage' })

export const ruleSetFoundSchema = z.strictObject({
  ruleSet: ruleSetAnswerSchema,
  versions: z.array(z.strictObject({
    version: z.string(),
    revision: z.int().meta({ description: 'Of the register: the version is there from this revision on' }),
    publishedAt: instantSchema
  })).meta({ description: 'Newest first' })
}).meta({ id: 'RuleSetWithVersions', description: 'A rule set holds its provisions through time, so the newest version answers questions about every day; an earlier one says what was thought before' })

export const provisionQuerySchema = z.strictObject({
  on: daySchema.optional().meta({ description: 'The day on which they hold: that of publication, award, contract or delivery, whichever a provision is selected by. Absent: today in Amsterdam; for a demonstration the day its register lives on', example: '2026-11-22' }),
  knownAt: questionSchema.shape.knownAt.meta({ description: 'What was published up to this moment is known. Absent: now', example: '2026-11-22T10:00:00Z' }),
  topic: topics.optional().meta({ description: 'Only what is said about this', example: 'threshold' })
})

export const provisionsSchema = z.strictObject({
  on: daySchema,
  knownAt: instantSchema,
  layers: z.array(z.strictObject({ id: z.string(), version: z.string() })).meta({ description: 'The layers of rules, base first' }),
  items: z.array(z.strictObject({
    topic: topics,
    ruleSet: z.string(),
    provision: provisionSchema.and(z.looseObject({ value: z.unknown().meta({ description: 'What it says, in the shape that PublishedRuleSet gives this topic. Null: looked for, and not readable' }) }))
  })).meta({ description: 'In order of topic; within one in the order of the layers. What was replaced, withdrawn or not published yet is left out' })
}).meta({ id: 'ProvisionsInForce' })

export const authoritySummarySchema = z.strictObject({
  id: z.string(),
  name: words,
  code: z.string().nullable().meta({ description: 'The number in the national list of municipalities; null for the State, a region and any other buyer' }),
  ruleSet: z.string().nullable().meta({ description: 'Null: no rule set of its own is known, so what is owed is unknown' })
}).meta({ id: 'Authority' })

export const authorityIdSchema = z.strictObject({ authorityId: z.string().meta({ description: 'The id of an authority', example: 'rijk' }) })

export const authorityFoundSchema = authoritySummarySchema.extend({
  layers: z.array(layerSchema).meta({ description: 'The rule sets that hold for it, base first' })
}).meta({ id: 'AuthorityWithLayers' })
