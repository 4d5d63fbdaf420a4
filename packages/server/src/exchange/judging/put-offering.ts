import type { Cents, Offering, Supplier } from '@sroi/matcher'
import type { ReadRow } from '../reading/read-row.ts'
import { referenceOf } from '../sheets/reference-of.ts'
import type { Remark } from '../sheets/remark.ts'

interface Put {
  readonly before: Offering | null
  /** Null: it cannot be made of this row. */
  readonly after: Offering | null
  readonly problems: readonly Remark[]
}

/** What tells two rows of one supplier apart. */
export function offeringKey ({ values }: ReadRow): string {
  const reference = values.get('reference') as string | undefined
  return reference === undefined ? `title ${plain(values.get('title') as string)}` : `reference ${reference}`
}

/** The offering as a row has it, over the one of that reference, or else of that title. */
export function putOffering (read: ReadRow, supplier: Supplier): Put {
  const problems: Remark[] = []
  const said = <T>(key: string): T | undefined => read.values.get(key) as T | undefined
  const reference = said<string>('reference')
  const title = said<string>('title') as string
  const found = supplier.offerings.filter((offering) => reference === undefined ? plain(offering.title) === plain(title) : referenceOf(supplier, offering) === reference || offering.id === reference)
  if (found.length > 1) return { before: null, after: null, problems: [{ code: 'ambiguous', column: 'title', other: 'reference', suggestions: found.slice(0, 3).map((offering) => referenceOf(supplier, offering)) }] }
  const [before = null] = found
  const text = said<string>('text') ?? before?.text
  if (text === undefined) problems.push({ code: 'absent', column: 'text' })
  const [from, until] = [said<string>('from') ?? before?.period?.from, said<string>('until') ?? before?.period?.until ?? null]
  if (from === undefined && until !== null) problems.push({ code: 'without', column: 'until', other: 'from' })
  if (from !== undefined && until !== null && until < from) problems.push({ code: 'backwards', column: 'until', value: until, other: 'from' })
  if (problems.length > 0 || text === undefined) return { before, after: null, problems }
  const capacityCents = said<Cents>('capacity') ?? before?.capacityCents
  const minimumOrderCents = said<Cents>('minimumOrder') ?? before?.minimumOrderCents
  const leadTimeDays = said<number>('leadTime') ?? before?.leadTimeDays
  const after: Offering = {
    id: before?.id ?? `${supplier.id}-${reference ?? freeNumber(supplier)}`,
    title,
    text,
    cpv: said<readonly string[]>('cpv') ?? before?.cpv ?? [],
    ...(capacityCents === undefined ? {} : { capacityCents }),
    ...(minimumOrderCents === undefined ? {} : { minimumOrderCents }),
    ...(leadTimeDays === undefined ? {} : { leadTimeDays }),
    ...(from === undefined ? {} : { period: { from, until } })
  }
  return { before, after, problems }
}

function freeNumber (supplier: Supplier): number {
  const taken = new Set(supplier.offerings.map((offering) => referenceOf(supplier, offering)))
  let number = 1
  while (taken.has(String(number))) number += 1
  return number
}

function plain (title: string): string {
  return title.toLowerCase().replaceAll(/\s+/g, ' ')
}
