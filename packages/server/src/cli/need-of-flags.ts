// What is needed, in options beside the words.
import type { Problem } from '@sroi/matcher'
import type { Options } from './arguments/options.ts'
import { hundredths } from './hundredths.ts'

/** A property without an option is undefined. */
export function needOfFlags ({ cpv, 'same-division': sameDivision, reserved, budget }: Options, problems: Problem[]): Readonly<Record<string, unknown>> {
  return {
    cpv,
    sameDivisionOnly: sameDivision,
    reservation: reserved === true ? 'res-ws' : undefined,
    budgetCents: budget === undefined ? undefined : hundredths(budget, '--budget', problems)
  }
}
