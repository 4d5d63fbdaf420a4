import type { AdmissionRecord, OrganisationIdentifier, Standing, Supplier, SupplierStatement } from '@sroi/matcher'
import { normalOrganisation } from '../../organisation/normal-organisation.ts'
import type { ReadRow } from '../reading/read-row.ts'
import type { Reading } from '../sheets/column.ts'
import { newestAdmission } from '../sheets/newest-admission.ts'
import type { Remark } from '../sheets/remark.ts'
import type { STATEMENTS } from '../sheets/suppliers.ts'
import { evidenceOfRow } from './evidence-of-row.ts'
import { RECORDED_LATER } from './judgement.ts'

interface Put {
  readonly supplier: Supplier
  readonly problems: readonly Remark[]
  readonly warnings: readonly Remark[]
}

/** The supplier as a row has it, over what the register knows of it. What the row does not say stays as it was; dated facts are added and never replaced. */
export function putSupplier (read: ReadRow, identifier: OrganisationIdentifier, before: Supplier | null, id: string, reading: Reading): Put {
  const problems: Remark[] = []
  const warnings: Remark[] = []
  const said = <T>(key: string): T | undefined => read.values.get(key) as T | undefined
  const postcode = said<string>('postcode')
  const place = postcode === undefined ? null : reading.postcode(postcode)
  if (postcode !== undefined && place === null) warnings.push({ code: 'unknown-postcode', column: 'postcode', value: postcode })
  const name = said<string>('name') ?? before?.name
  const town = said<string>('town') ?? before?.place.town
  const municipality = said<string>('municipality') ?? before?.place.municipality ?? place?.municipality ?? undefined
  for (const [key, value] of Object.entries({ name, town, municipality })) {
    if (value === undefined && !read.problems.some(({ column }) => column === key)) problems.push({ code: 'absent', column: key })
  }
  const point = before?.place.point ?? (place === null ? undefined : { x: place.x, y: place.y })
  // in the order of the names, as in canonical JSON
  const supplier: Supplier = {
    ...before,
    admissions: admissionsOf(read, before, problems),
    contact: given({ email: said<string>('email') ?? before?.contact.email, telephone: said<string>('telephone') ?? before?.contact.telephone, website: said<string>('website') ?? before?.contact.website }),
    ...given({ foundedOn: said<string>('foundedOn') ?? before?.foundedOn }),
    id,
    identifier: normalOrganisation(before?.identifier ?? identifier),
    ...statementOf(read, 'integrationIsMainAim', before),
    labels: before?.labels ?? [],
    ...given({ legalForm: said<string>('legalForm') ?? before?.legalForm }),
    name: name ?? '',
    offerings: before?.offerings ?? [],
    place: { municipality: municipality ?? '', ...(point === undefined ? {} : { point }), town: town ?? '' },
    ...statementOf(read, 'shelteredEmploymentProgramme', before),
    ...statementOf(read, 'shelteredWorkshop', before),
    targetGroupShares: before?.targetGroupShares ?? [],
    ...given({ workforceFteHundredths: said<number>('workforce') ?? before?.workforceFteHundredths }),
    worksIn: inOtherOrder(said('worksIn'), before?.worksIn) ?? before?.worksIn ?? []
  }
  return { supplier, problems, warnings }
}

function statementOf (read: ReadRow, key: typeof STATEMENTS[number], before: Supplier | null): Partial<Pick<Supplier, typeof STATEMENTS[number]>> {
  const value = read.values.get(key) as boolean | undefined
  if (value === undefined || value === before?.[key]?.value) return {}
  return { [key]: { evidence: evidenceOfRow(read, undefined), recordedAt: RECORDED_LATER, value } satisfies SupplierStatement }
}

function admissionsOf (read: ReadRow, before: Supplier | null, problems: Remark[]): readonly AdmissionRecord[] {
  const { values } = read
  const records = before?.admissions ?? []
  const newest = before === null ? undefined : newestAdmission(before)
  const standing = values.get('standing') as Standing | undefined
  const from = values.get('standingFrom') as string | undefined
  const until = values.get('standingUntil') as string | undefined
  if (standing === undefined) {
    if (from !== undefined || until !== undefined) problems.push({ code: 'without', column: 'standingFrom', other: 'standing' })
    return records
  }
  const isSame = newest !== undefined && newest.standing === standing && (from === undefined || from === newest.period.from)
  if (from === undefined && !isSame) {
    problems.push({ code: 'without', column: 'standing', other: 'standingFrom' })
    return records
  }
  const period = isSame ? { from: newest.period.from, until: until ?? newest.period.until } : { from: from as string, until: until ?? null }
  if (period.until !== null && period.until < period.from) problems.push({ code: 'backwards', column: 'standingUntil', value: period.until, other: 'standingFrom' })
  const evidence = evidenceOfRow(read, isSame ? newest.evidence : undefined)
  const record: AdmissionRecord = { evidence, period, recordedAt: RECORDED_LATER, standing }
  return records.some((one) => isSameFact(one, record)) ? records : [...records, record]
}

function isSameFact (one: AdmissionRecord, other: AdmissionRecord): boolean {
  return one.standing === other.standing && one.period.from === other.period.from && one.period.until === other.period.until &&
    one.evidence.level === other.evidence.level && one.evidence.source === other.evidence.source && one.evidence.on === other.evidence.on
}

/** The municipalities of the row; undefined where they are those of the register, in whatever order. */
function inOtherOrder (said: readonly string[] | undefined, before: readonly string[] | undefined): readonly string[] | undefined {
  return said !== undefined && before !== undefined && said.length === before.length && said.every((one) => before.includes(one)) ? undefined : said
}

/** Without what is not said. */
function given<T extends object> (properties: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const said: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(properties)) if (value !== undefined) said[name] = value
  return said as { [K in keyof T]?: Exclude<T[K], undefined> }
}
