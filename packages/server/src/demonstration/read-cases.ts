// The cases of the demonstration, as stories: what happened in them, in days before or after the day on which they are told.
import { readDemonstrationCases } from '@sroi/fixtures'
import type { IsoDay } from '@sroi/matcher'
import { z } from 'zod'
import { DEMONSTRATION_PERSONS } from '../identity/index.ts'
import { checked } from './checked.ts'

const PERSONS = DEMONSTRATION_PERSONS.map(({ id }) => id)
/** Everything lies behind whoever starts the demonstration: nothing is put on record on a day to come. */
const when = { day: z.int().min(-1_000).max(-1), by: z.enum(['firm', ...PERSONS]) }

const storySchema = z.strictObject({
  /** In which it is on the day. */
  state: z.string(),
  opened: z.strictObject(when),
  /** What the firm says of itself, from the day of the opening on. */
  profile: z.looseObject({ organisation: z.strictObject({ scheme: z.literal('fictional'), value: z.string() }) }),
  /** A contract of the contractor of the demonstration that leans on the badge. */
  contract: z.strictObject({ day: when.day, facts: z.looseObject({}) }).optional(),
  /** `name`: by which later steps name the event, `@name`. */
  steps: z.array(z.strictObject({ ...when, name: z.string().optional(), event: z.looseObject({ type: z.string(), reason: z.string().optional() }) }))
})

export type CaseStory = z.infer<typeof storySchema>

/** @throws StartError with every fault of every file. */
export function readCases (): readonly CaseStory[] {
  return checked<CaseStory>('admission/cases', z.array(storySchema), readDemonstrationCases())
}

/**
 * The same with days and ids in place of what stands for them: `day-40` is forty days before the day, `@decision` is what `names` has for it.
 * Throws when it names something that did not happen yet: the story is not in order.
 */
export function told (value: unknown, today: IsoDay, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((one) => told(one, today, names))
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, told(one, today, names)]))
  if (typeof value !== 'string') return value
  const [, days, name] = /^(?:day([+-]\d+)|@([a-z-]+))$/.exec(value) ?? []
  if (days !== undefined) return dayFrom(today, Number(days))
  if (name === undefined) return value
  const found = names.get(name)
  if (found === undefined) throw new Error(`a case of the demonstration names '${name}' before it happened`)
  return found
}

/** So many days after a day. */
export function dayFrom (today: IsoDay, days: number): IsoDay {
  return new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
