// A contract as somebody tells it in options, without a file.
import type { Problem } from '@sroi/matcher'
import { hundredths } from './hundredths.ts'
import { perCent } from './per-cent.ts'
import type { Options } from './arguments/options.ts'

/** The options that state a fact of the contract. */
const FACT_OPTIONS = ['trigger', 'nature', 'amount', 'estimate', 'invoiced', 'wage-sum', 'months', 'labour-share', 'no-options', 'no-renewals', 'published', 'awarded', 'concluded', 'from', 'until'] as const

/** Null when no option states a fact of the contract. What is misspelt goes through, so that the question's own check names it. */
export function contractOfFlags (options: Options, problems: Problem[]): object | null {
  if (FACT_OPTIONS.every((name) => options[name] === undefined)) return null
  const { trigger, nature, amount, estimate, invoiced, 'wage-sum': wageSum, months, published, awarded, concluded, 'labour-share': labourShare } = options
  const euros = (text: string | undefined, place: string): object | undefined => text === undefined ? undefined : { cents: hundredths(text, place, problems), vat: 'excluding' }
  return given({
    id: 'by-hand',
    trigger,
    nature,
    months: months === undefined ? undefined : whole(months),
    labourShareBasisPoints: labourShare === undefined ? undefined : perCent(labourShare, '--labour-share', problems),
    options: options['no-options'] === true ? [] : undefined,
    renewals: options['no-renewals'] === true ? null : undefined,
    days: given({ publication: published, award: awarded, contract: concluded }),
    period: options.from === undefined && options.until === undefined ? undefined : given({ from: options.from, until: options.until ?? null }),
    value: given({ awarded: euros(amount, '--amount'), estimated: euros(estimate, '--estimate') }),
    invoicedTurnover: euros(invoiced, '--invoiced'),
    wageSum: euros(wageSum, '--wage-sum')
  })
}

/** What is no number stays text, so that the question's own check names it. */
function whole (text: string): number | string {
  return /^\d{1,5}$/.test(text) ? Number(text) : text
}

function given (parts: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined))
}
