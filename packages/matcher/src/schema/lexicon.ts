// What words mean in purchasing, as somebody writes it down. A lexicon that says two things of one word is refused.
import { z } from 'zod'
import { cpvSchema, textSchema } from './values.ts'

const name = textSchema(100).min(1, { error: 'is empty; give a name' })
const strength = whole('is not a whole strength from 0 to 100', 0)
const weight = whole('is not a whole weight from 1 to 100', 1)
const word = z.string({ error: 'is not a word' })
  .regex(/^[^\p{Lu}\p{M}\s’'-]{1,64}$/u, { error: 'is not as the lexicon writes words: lower case, without accents, spaces, hyphens or apostrophes, 64 letters at most' })

function whole (error: string, least: number): z.ZodInt {
  return z.int({ error }).min(least, { error: `is below ${least}. Give ${least} to 100` }).max(100, { error: `is above 100. Give ${least} to 100` })
}

export const lexiconSchema = z.strictObject({
  id: name,
  version: name,
  silent: z.array(word).max(5_000),
  words: z.array(z.strictObject({ word, weight, stem: word.optional(), meanings: z.array(name).max(20).optional() })).max(200_000),
  meanings: z.array(z.strictObject({
    id: name,
    name: z.strictObject({ nl: name, en: name }),
    cpv: z.array(z.strictObject({ code: cpvSchema, strength })).max(200)
  })).max(20_000),
  ordinaryPlaceNames: z.array(word).max(5_000),
  unknownWeight: z.int({ error: 'is not a whole weight from 1 to 1000' }).min(1, { error: 'is below 1. Give 1 to 1000' }).max(1000, { error: 'is above 1000. Give 1 to 1000' }),
  strengths: z.strictObject({
    meaning: strength, head: strength, modifier: strength, misspelling: z.tuple([strength, strength]), doubtfulMisspelling: z.tuple([strength, strength]), nearName: z.tuple([strength, strength])
  }),
  places: z.strictObject({ name: strength, title: strength, text: strength, code: strength })
}).superRefine(({ silent, words, meanings }, context) => {
  const quiet = new Set(silent)
  const ids = repeated(meanings.map(({ id }) => id), (at) => refuse(['meanings', at, 'id'], 'occurs twice. Give each meaning an id of its own', 'repeated'))
  repeated(words.map((one) => one.word), (at) => refuse(['words', at, 'word'], 'occurs twice. Put what it means together', 'repeated'))
  words.forEach((one, at) => {
    if (quiet.has(one.word)) refuse(['words', at, 'word'], 'is also silent. Take it out of one of the two', 'silent')
    one.meanings?.forEach((id, index) => {
      if (!ids.has(id)) refuse(['words', at, 'meanings', index], 'is not a meaning of this lexicon. Correct it, or add the meaning', 'no-meaning')
    })
  })

  function refuse (path: (string | number)[], message: string, code: string): void {
    context.addIssue({ code: 'custom', path, message, params: { code } })
  }
}).meta({ id: 'Lexicon' })

/** All of them once; says where one occurs again. */
function repeated (values: readonly string[], say: (at: number) => void): ReadonlySet<string> {
  const met = new Set<string>()
  values.forEach((value, at) => {
    if (met.has(value)) say(at)
    met.add(value)
  })
  return met
}
