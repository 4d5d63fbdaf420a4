// The answer of a search, described for whoever reads it over HTTP.
import { z } from 'zod'
import { candidateSchema, judgementSchema, matchOutcomeSchema } from './outcome.ts'
import { cpvSchema } from './values.ts'

const strength = z.int()
const place = { from: z.int(), until: z.int() }

const readNeedSchema = z.strictObject({
  words: z.array(z.strictObject({
    written: z.string(),
    ...place,
    weight: z.int(),
    alternatives: z.array(z.strictObject({ key: z.string(), strength, route: z.enum(['written', 'meaning', 'part', 'misspelling']), as: z.string() })),
    nearName: z.strictObject({ word: z.string(), letters: z.union([z.literal(0), z.literal(1), z.literal(2)]) }).nullable()
      .meta({ description: 'The lexicon does not know the word, so that it may be a name' })
  })),
  places: z.array(z.strictObject({ id: z.string(), written: z.string(), ...place })),
  codes: z.array(cpvSchema),
  cutOff: z.boolean().meta({ description: 'The text has more words than are read' })
}).meta({ id: 'ReadNeed', description: 'How the words of a need were read. Places are UTF-16 units of the text, until exclusive' })

const count = z.int()
const facetSchema = z.strictObject({
  name: z.enum(['standings', 'labels', 'municipalities', 'worksIn', 'divisions', 'withinMetres', 'mostLeadTimeDays']),
  values: z.array(z.strictObject({
    value: z.union([z.string(), z.number(), z.strictObject({ scheme: z.string(), level: z.string().nullable().optional() })]),
    ranked: count,
    pending: count,
    refused: count,
    chosen: z.boolean()
  })),
  more: z.int().meta({ description: 'Values that are not listed: there are too many' })
}).meta({ id: 'Facet', description: 'Each value with the numbers of the answer if it alone were chosen here and all else stayed' })

export const page = <S extends z.ZodType>(item: S) => z.strictObject({
  total: z.int(),
  items: z.array(item),
  next: z.string().nullable().meta({ description: 'Pass it as `after` to go on; null: this is the end' })
})

const marks = z.array(z.strictObject(place))
const versioned = z.strictObject({ id: z.string(), version: z.string() })
const { provenance } = matchOutcomeSchema.shape

export const searchOutcomeSchema = matchOutcomeSchema.extend({
  read: readNeedSchema.nullable().meta({ description: 'Null: the need has no words' }),
  ranked: page(candidateSchema),
  pending: page(judgementSchema),
  refused: page(judgementSchema),
  facets: z.array(facetSchema),
  marks: z.record(z.string(), z.strictObject({ name: marks, title: marks, text: marks })).meta({ description: 'Where the words of the need stand, by the id of a supplier that is shown' }),
  provenance: provenance.extend({ lexicon: versioned, lists: z.array(versioned).optional().meta({ description: 'The lists with which words were read beside the lexicon: the names of the codes, and the places. The version is a digest of what is in it' }) })
}).meta({ id: 'SearchOutcome' })
