import { z } from 'zod'
import { pageQuerySchema, pageSchema } from './page-schemas.ts'
import { typedText } from './typed-text.ts'

const words = z.strictObject({ nl: z.string(), en: z.string() })
const code = z.string().meta({ description: 'Of CPV 2008, eight digits without the check digit' })

const codeSchema = z.strictObject({
  code,
  label: words.meta({ description: 'The official one' }),
  parent: code.nullable().meta({ description: 'The nearest code of the list that this one is a part of; null: it is a division' })
}).meta({ id: 'CpvCode' })

export const codePageSchema = pageSchema(codeSchema).meta({ id: 'CpvPage' })

export const codeFoundSchema = codeSchema.extend({ children: z.array(code).meta({ description: 'What is directly below it' }) }).meta({ id: 'CpvCodeWithChildren' })

export const codeIdSchema = z.strictObject({ code: z.string().meta({ description: 'Eight digits', example: '77310000' }) })

export const codesQuerySchema = pageQuerySchema.extend({
  q: typedText('Give the beginnings of words of a label', 100).optional().meta({ description: 'Every word must begin a word of the label, in Dutch or in English. For a need in words: /v1/code-proposals', example: 'groen' }),
  parent: z.string().refine((text) => /^(\d{8}|none)$/.test(text), { error: "is no code of eight digits, and not 'none' for the divisions" })
    .optional().meta({ description: "Only what is directly below this code; 'none': the divisions", example: '77000000' })
})

export const labelsSchema = z.strictObject({
  items: z.array(z.strictObject({
    scheme: z.string().meta({ description: 'As suppliers, filters and rules name it' }),
    title: words,
    issuer: z.string(),
    levels: z.array(z.strictObject({
      level: z.string().nullable().meta({ description: 'Null where the scheme has no levels' }),
      name: z.string().meta({ description: 'As the issuer calls it' })
    })).meta({ description: 'Lowest first' }),
    rules: z.strictObject({ id: z.string(), version: z.string() }).meta({ description: 'What its issuer asks: the rules that /v1/label-pathways and /v1/label-assessments use' })
  }))
}).meta({ id: 'Labels' })

export const targetGroupsSchema = z.strictObject({
  items: z.array(z.strictObject({
    code: z.string().meta({ description: 'As efforts name it' }),
    name: words,
    ruleSets: z.array(z.string()).meta({ description: 'Whose building blocks or bonuses speak of it' })
  }))
}).meta({ id: 'TargetGroups' })
