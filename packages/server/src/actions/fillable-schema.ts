// Which open obligations could a supplier fill? As somebody asks it.
import { openObligationSchema, searchQuestionSchema } from '@sroi/matcher/schema'
import type { OpenObligationQuestion } from '@sroi/matcher/search'
import { z } from 'zod'
import { supplierShape } from './find-supplier-meant.ts'
import type { Question } from './question.ts'
import { questionSchema } from './question-schema.ts'

export interface FillableQuestion extends Pick<Question, 'on' | 'knownAt'> {
  /** The id of a supplier of the register, or its name. */
  readonly supplier: string
  readonly obligations?: readonly OpenObligationQuestion[]
  /** Absent: true where no obligations are given. */
  readonly listed?: boolean
  /** Of the listed ones only those whose work is in a CPV division that the supplier offers; the others are outside. */
  readonly sameDivisionOnly?: boolean
  readonly seed?: string
  readonly show?: number
  readonly after?: string
}

const { seed, show, after } = searchQuestionSchema.shape
const { on, knownAt } = questionSchema.shape

/** So many obligations in one question; each is a search of its own. */
const MOST_OBLIGATIONS = 500

export const fillableSchema = z.strictObject({
  ...supplierShape.shape,
  obligations: z.array(openObligationSchema).max(MOST_OBLIGATIONS, { error: `holds more than ${MOST_OBLIGATIONS} obligations; ask in parts` }).optional()
    .meta({ description: 'Open obligations of the caller: each a contract with what was done about its obligation, and what is needed' }),
  listed: z.boolean().optional()
    .meta({ description: 'Also the obligations of the contracts that the register lists for everybody. Absent: true where no obligations are given. What others asked for in a match is never among them' }),
  sameDivisionOnly: z.boolean().optional()
    .meta({ description: 'Of the listed ones only those whose work is in a CPV division that the supplier offers; the others are outside. An obligation of your own says so in its need' }),
  seed,
  show,
  after,
  on,
  knownAt
}).meta({ id: 'FillableQuestion', description: 'Which open obligations could this supplier fill?' })
