// The contract that a buyer plans, from what stands in the address of a page.
import { amsterdamDay } from '../../../clock/amsterdam-day.ts'
import { listAuthorities } from '../../../actions/list-authorities.ts'
import type { ShownError } from '../../../views/components/error-summary.tsx'
import { wordsIn } from '../../../views/words.ts'
import { defined } from '../form/defined.ts'
import { errorsOfProblems } from '../form/errors.ts'
import type { FormValues } from '../form/fields.ts'
import { questionOfFacts } from '../form/question-of-facts.ts'
import { readForm } from '../form/read-form.ts'
import type { PageContext } from '../page-context.ts'

/** What a buyer says of the contract besides the facts of the form, as text. */
export interface PlannedValues {
  readonly need: string
  readonly regime: string
  readonly buyer: string
  readonly social: string
  readonly facts: FormValues
}

export interface PlannedRead {
  /** Unchecked; null where the facts have mistakes. */
  readonly question: Readonly<Record<string, unknown>> | null
  readonly errors: readonly ShownError[]
}

/** @param more what the page knows of the contract besides: how long it runs, what its documents count. */
export async function plannedQuestion ({ dependencies, language }: PageContext, values: PlannedValues, more: object = {}): Promise<PlannedRead> {
  const words = wordsIn(language)
  const authorities = await listAuthorities(dependencies)
  const { facts, problems } = readForm({ ...values.facts, amountKind: 'estimated' }, new Set(authorities.map(({ id }) => id)))
  if (problems.length > 0) return { question: null, errors: errorsOfProblems(problems, words) }
  const authorityName = authorities.find(({ id }) => id === facts.authority)?.name.nl ?? ''
  const { contract, need, ...asked } = questionOfFacts({ id: 'by-hand', stage: 'planned' }, facts, authorityName, amsterdamDay(dependencies.clock.now()))
  return {
    question: {
      ...asked,
      contract: defined({ ...contract, regime: orAbsent(values.regime), ...more }),
      need: defined({ ...need, text: orAbsent(values.need.trim()) }),
      ...defined({ buyer: orAbsent(values.buyer), socialOrOther: values.social === 'yes' ? true : values.social === 'no' ? false : undefined })
    },
    errors: []
  }
}

function orAbsent (text: string): string | undefined {
  return text === '' ? undefined : text
}
