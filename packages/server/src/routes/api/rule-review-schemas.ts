// What is answered about rules that are looked over.
import { z } from 'zod'

const words = z.strictObject({ nl: z.string(), en: z.string() })
const verdict = z.string().meta({ description: 'yes, no or unknown, as in a finding' })
const cents = z.int().nullable().meta({ description: 'Null: not known' })
const count = z.int()

export const checkedRulesSchema = z.strictObject({
  errors: count,
  warnings: count,
  problems: z.array(z.strictObject({
    severity: z.enum(['error', 'warning']).meta({ description: 'error: some question gets no right answer, and it cannot be published. warning: a person should look' }),
    place: z.string().meta({ description: 'JSON pointer into the rule set' }),
    code: z.string(),
    words,
    example: z.unknown().meta({ description: 'A contract that meets it; null where there is none to show' })
  })).meta({ description: 'At most 1 000' })
}).meta({ id: 'CheckedRules' })

const valueChange = z.strictObject({ place: z.string(), before: z.unknown(), after: z.unknown() })

export const comparedRulesSchema = z.strictObject({
  heading: z.array(valueChange).meta({ description: 'What differs outside the provisions. The version always may, and is not told' }),
  provisions: z.array(z.strictObject({
    kind: z.enum(['added', 'removed', 'changed']),
    topic: z.string(),
    provision: z.string(),
    touches: z.enum(['answers', 'source']).meta({ description: 'source: no answer comes out otherwise' }),
    values: z.array(valueChange),
    days: z.looseObject({}).meta({ description: 'The days on which an answer can differ' }),
    triggers: z.array(z.string()),
    natures: z.array(z.string()),
    words
  }))
}).meta({ id: 'ComparedRules' })

export const boundaryTableSchema = z.strictObject({
  rows: z.array(z.looseObject({
    name: words,
    asks: z.string().meta({ description: 'Which question of the library' }),
    edge: z.looseObject({}),
    side: z.string(),
    question: z.looseObject({}),
    outcome: z.looseObject({})
  }))
}).meta({ id: 'BoundaryTable' })

const standpoint = z.strictObject({ applies: verdict, dueCents: cents, estimateCents: cents, worthCents: cents.optional(), penaltyCents: cents.optional() })

export const simulatedRulesSchema = z.strictObject({
  compared: count,
  lines: z.array(z.strictObject({
    contract: z.string(),
    index: z.int().meta({ description: 'The place of the question in the list that was sent' }),
    effect: z.enum(['owes-more', 'owes-less', 'worth-more', 'worth-less', 'becomes-unknown', 'becomes-known', 'otherwise']),
    before: standpoint,
    after: standpoint,
    differenceCents: cents
  })).meta({ description: 'Only questions of which the answer differs' }),
  totals: z.strictObject({
    owesMore: count, owesLess: count, worthMore: count, worthLess: count, becomesUnknown: count, becomesKnown: count, staysUnknown: count, otherwise: count,
    moreCents: z.int(), lessCents: z.int(), worthMoreCents: z.int(), worthLessCents: z.int()
  })
}).meta({ id: 'SimulatedRules' })
