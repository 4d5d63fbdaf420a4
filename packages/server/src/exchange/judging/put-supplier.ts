import type { AdmissionRecord, OrganisationIdentifier, Standing, Supplier, SupplierStatement } from '@sroi/matcher'
import type { ReadRow } from '../reading/read-row.ts'
import type { Reading } from '../sheets/column.ts'
import { newestAdmission } from '../sheets/newest-admission.ts'
import type { Remark } from '../sheets/remark.ts'
import { STATEMENTS } from '../sheets/suppliers.ts'
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
  const contact = given({ email: said<string>('email') ?? before?.contact.email, telephone: said<string>('telephone') ?? before?.contact.telephone, website: said<string>('website') ?? before?.contact.website })
  const supplier: Supplier = {
    ...before,
    id,
    identifier: before?.identifier ?? identifier,
    name: name ?? '',
    place: { town: town ?? '', municipality: municipality ?? '', ...(point === undefined ? {} : { point }) },
    worksIn: said<readonly string[]>('worksIn') ?? before?.worksIn ?? [],
    contact,
    offerings: before?.offerings ?? [],
    labels: before?.labels ?? [],
    admissions: admissionsOf(read, before, problems),
    targetGroupShares: before?.targetGroupShares ?? [],
    ...given({
      legalForm: said<string>('legalForm') ?? before?.legalForm,
      foundedOn: said<string>('foundedOn') ?? before?.foundedOn,
      workforceFteHundredths: said<number>('workforce') ?? before?.workforceFteHundredths
    }),
    ...given(Object.fromEntries(STATEMENTS.map((key) => [key, statementOf(read, key, before?.[key])])))
  }
  return { supplier, problems, warnings }
}

function statementOf (read: ReadRow, key: string, before: SupplierStatement | undefined): SupplierStatement | undefined {
  const value = read.values.get(key) as boolean | undefined
  return value === undefined || value === before?.value ? before : { value, evidence: evidenceOfRow(read, undefined), recordedAt: RECORDED_LATER }
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
  const record: AdmissionRecord = { standing, period, evidence, recordedAt: RECORDED_LATER }
  return records.some((one) => isSameFact(one, record)) ? records : [...records, record]
}

function isSameFact (one: AdmissionRecord, other: AdmissionRecord): boolean {
  return one.standing === other.standing && one.period.from === other.period.from && one.period.until === other.period.until &&
    one.evidence.level === other.evidence.level && one.evidence.source === other.evidence.source && one.evidence.on === other.evidence.on
}

function given<T extends object> (properties: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> }
}
