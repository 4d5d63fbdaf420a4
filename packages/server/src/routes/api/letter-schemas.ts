// A letter of a case as data: blocks of sentences, each with what it stands on.
import { daySchema, findingSchema } from '@sroi/matcher/schema'
import { z } from 'zod'
import { caseIdSchema } from './admission-schemas.ts'
import { languageQuerySchema } from './match-schemas.ts'

const LETTER_KINDS = [
  'temporary-admission', 'full-admission', 'refusal', 'leaving-aside', 'extension', 'extension-refused', 'suspension', 'suspension-lifted', 'withdrawal', 'objection-upheld', 'objection-rejected',
  'receipt', 'completion', 'delay', 'hearing', 'objection-received', 'objection-adjourned', 'badge-reminder', 'badge-lapsed'
] as const

const kind = z.enum(LETTER_KINDS)
const register = z.enum(['plain', 'formal']).meta({ description: 'plain: for everybody. formal: for a file, a lawyer, a court. Both say the same' })
const sources = z.array(z.strictObject({
  kind: z.enum(['article', 'parameter', 'rule', 'provision', 'event', 'fact']),
  id: z.string()
})).min(1).meta({ description: 'What it stands on: an article of the Awb, a parameter of the procedure, a rule of every case, a provision, an event or a fact of the case' })
const sentence = z.strictObject({ text: z.string(), sources })

const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), sentence }),
  z.strictObject({ kind: z.literal('paragraph'), sentences: z.array(sentence) }),
  z.strictObject({ kind: z.literal('lines'), lines: z.array(sentence) }),
  z.strictObject({ kind: z.literal('list'), items: z.array(z.array(sentence)) }),
  z.strictObject({ kind: z.literal('quotation'), paragraphs: z.array(sentence) })
]).meta({ id: 'LetterBlock' })

const listed = z.strictObject({
  event: z.uuid().meta({ description: 'The event that it tells of' }),
  kind,
  on: daySchema.meta({ description: 'The day of the event' }),
  isSent: z.boolean().meta({ description: 'False: a decision that was not sent yet' }),
  mail: z.strictObject({ state: z.enum(['waiting', 'sent', 'dropped']), lastFault: z.string().nullable() }).nullable().meta({ description: 'How its mail stands; null: none was posted, or it is none of your business' })
}).meta({ id: 'ListedLetter' })

export const lettersSchema = z.strictObject({ items: z.array(listed) }).meta({ id: 'LettersOfCase' })

export const letterSchema = z.strictObject({
  kind, register,
  language: z.enum(['nl', 'en']),
  caseId: z.string(),
  reference: z.string().meta({ description: 'What people call the case' }),
  about: z.string().nullable().meta({ description: 'The event that it tells of' }),
  sentOn: daySchema.nullable().meta({ description: 'Null: a decision that was not sent yet' }),
  title: sentence,
  blocks: z.array(block),
  days: z.array(z.strictObject({ kind: z.string(), day: daySchema, sources })).meta({ description: 'Days for a calendar' }),
  rules: z.array(findingSchema.shape.rule.unwrap()).meta({ description: 'Every rule that a sentence leans on, with how sure we are of it' }),
  // may it be sent? Unknown: something that it must say is not laid down or not known
  ready: findingSchema
}).meta({ id: 'Letter', description: 'A letter, each sentence with what it stands on' })

export const letterIdSchema = caseIdSchema.extend({ eventId: z.uuid().meta({ description: 'An `event` of the list', example: '01938f6c-5d10-7c4b-9a35-2f1f0f4b7a13' }) })
export const letterQuerySchema = languageQuerySchema.extend({ register: register.optional().meta({ description: 'Absent: plain', example: 'formal' }) })
