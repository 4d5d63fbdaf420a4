// For whom a firm makes work, by band only: one row for each way in which target groups are counted.
import type { FirmProfile, IsoDay, TargetGroupSaid } from '@sroi/matcher'
import { daySchema } from '@sroi/matcher/schema'
import type { ShownError } from '../../../views/components/error-summary.tsx'
import { BANDS, GROUPS, MEASURES } from '../../../views/apply/target-groups.ts'
import { one, type Posted } from '../form/posted.ts'
import type { Part, PartContext } from './profile-part.ts'
import { short } from './simple-fields.ts'

/** What is told of a group last: that is what the form shows, and takes the place of. What was told of earlier years stays. */
function shownOf ({ targetGroups = [] }: FirmProfile, vocabulary: string): TargetGroupSaid | undefined {
  return targetGroups.filter((said) => said.vocabulary === vocabulary)
    .reduce<TargetGroupSaid | undefined>((last, said) => last === undefined || said.period.from > last.period.from ? said : last, undefined)
}

function readGroup (posted: Posted, vocabulary: typeof GROUPS[number], { words }: PartContext, errors: ShownError[]): TargetGroupSaid | null {
  const value = (name: string): string => one(posted, `group-${vocabulary}-${name}`).trim()
  const band = BANDS.find((one) => one === value('band'))
  if (band === undefined) {
    if (value('band') !== '') errors.push({ field: `group-${vocabulary}-band`, message: words.errors.choice })
    return null
  }
  const [from, until] = (['from', 'until'] as const).map((end) => {
    const text = value(end)
    if (text !== '' && !daySchema.safeParse(text).success) errors.push({ field: `group-${vocabulary}-${end}`, message: words.errors.day(short(text)) })
    return text
  }) as [string, string]
  if (from === '') errors.push({ field: `group-${vocabulary}-from`, message: words.apply.mend.measuredOver })
  else if (until !== '' && until < from) errors.push({ field: `group-${vocabulary}-until`, message: words.errors.period })
  return { vocabulary, measure: MEASURES.find((one) => one === value('measure')) ?? 'headcount', band, period: { from, until: until === '' ? null : until } }
}

export const peoplePart: Part = {
  read: (posted, saved, context) => {
    const errors: ShownError[] = []
    const rows = GROUPS.map((vocabulary) => ({ before: shownOf(saved, vocabulary), now: readGroup(posted, vocabulary, context, errors) }))
    const others = (saved.targetGroups ?? []).filter((said) => !rows.some(({ before }) => before === said))
    const told = rows.flatMap(({ now }) => now === null ? [] : [now])
    const groups = [...told, ...others.filter((said) => !told.some((now) => isSame(now, said)))]
    return { value: { targetGroups: groups.length === 0 ? null : groups }, errors }
  },
  write: (profile, { today }) => Object.fromEntries(GROUPS.flatMap((vocabulary) => {
    const said = shownOf(profile, vocabulary)
    const { from, until } = said?.period ?? lastYear(today)
    return [['band', said?.band ?? ''], ['measure', said?.measure ?? 'headcount'], ['from', from], ['until', until ?? '']].map(([name, value]) => [`group-${vocabulary}-${name ?? ''}`, [value ?? '']])
  })),
  fieldOf: () => null
}

function isSame (one: TargetGroupSaid, other: TargetGroupSaid): boolean {
  return one.vocabulary === other.vocabulary && one.measure === other.measure && one.period.from === other.period.from
}

/** The last whole year. */
function lastYear (today: IsoDay): TargetGroupSaid['period'] {
  const year = Number(today.slice(0, 4)) - 1
  return { from: `${year}-01-01`, until: `${year}-12-31` }
}
