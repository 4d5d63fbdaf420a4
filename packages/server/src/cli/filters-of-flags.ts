// What somebody asks of suppliers, in options.
import type { Problem } from '@sroi/matcher'
import { readAskedLabel } from '../representations/asked-label.ts'
import { hundredths } from './hundredths.ts'
import type { Options } from './arguments/options.ts'

/** What is misspelt goes through, so that the question's own check names it. A property without an option is undefined. */
export function filtersOfFlags (options: Options, problems: Problem[]): Readonly<Record<string, unknown>> {
  const { standing, label, municipality, division, within, capacity } = options
  const cents = (text: string | undefined, place: string): number | undefined => text === undefined ? undefined : hundredths(text, place, problems)
  return {
    standings: standing,
    labels: label?.map(readAskedLabel),
    municipalities: municipality,
    worksIn: options['works-in'],
    divisions: division,
    // hundredths of a kilometre are ten metres
    withinMetres: within === undefined ? undefined : hundredths(within, '--within', problems) * 10,
    mostLeadTimeDays: wholeOf(options['lead-time']),
    leastCapacityCents: cents(capacity, '--capacity'),
    mostMinimumOrderCents: cents(options['minimum-order'], '--minimum-order')
  }
}

/** What is no number stays text, so that the question's own check names it. */
function wholeOf (text: string | undefined): number | string | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : text
}
