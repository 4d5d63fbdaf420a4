// What is asked of a mix, from the page: amounts, shares and counts as people write them.
import type { ShownError } from '../../../views/components/error-summary.tsx'
import { wordsIn } from '../../../views/words.ts'
import { defined } from '../form/defined.ts'
import { parseAmount } from '../form/parse-amount.ts'
import { parseShare } from '../form/parse-share.ts'
import type { PageContext } from '../page-context.ts'
import type { MixFieldName, MixValues } from './mix-values.ts'

export interface DemandsRead {
  /** A part of the question of a mix, unchecked. */
  readonly question: object
  readonly errors: readonly ShownError[]
}

export function demandsOfValues ({ language }: Pick<PageContext, 'language'>, values: MixValues): DemandsRead {
  const { mix, errors: messages } = wordsIn(language)
  const errors: ShownError[] = []
  const read = (field: MixFieldName, parse: (text: string) => number | null, message: (text: string) => string): number | undefined => {
    const text = values[field].trim()
    if (text === '') return undefined
    const parsed = parse(text)
    if (parsed === null) errors.push({ field, message: message(text.slice(0, 60)) })
    return parsed ?? undefined
  }
  const cents = (field: MixFieldName): number | undefined => read(field, parseAmount, messages.amount)
  const metres = read('near', (text) => /^\d{1,3}$/u.test(text) ? Number(text) * 1_000 : null, mix.errorCount)
  return {
    question: defined({
      objective: values.objective === '' ? 'cheapest' : values.objective,
      leftCents: cents('left'),
      wishes: defined({
        concentrationBasisPoints: read('share', parseShare, messages.share),
        mostSuppliers: read('most', (text) => /^\d{1,4}$/u.test(text) ? Number(text) : null, mix.errorCount),
        budgetCents: cents('total'),
        extraBudgetCents: cents('extra'),
        localOnly: values.local === 'yes' ? true : undefined
      }),
      localWithinMetres: metres,
      isForContract: values.other === 'yes' ? undefined : true,
      assumedCapacityCents: cents('assumed'),
      rules: values.unrelated === 'yes' ? { unrelated: true } : undefined
    }),
    errors
  }
}
