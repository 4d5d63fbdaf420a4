// Labels: those a firm shows, those it applied for, and those it means to get.
import type { FirmProfile, LabelAim, LabelApplication, ShownLabel } from '@sroi/matcher'
import { daySchema } from '@sroi/matcher/schema'
import type { ShownError } from '../../../views/components/error-summary.tsx'
import { one, type Posted } from '../form/posted.ts'
import { issuerOf, type LabelNamed, OTHER, readLabel, writeLabel } from '../../../views/apply/label-choices.ts'
import { rowsOf } from '../../../views/apply/form-values.ts'
import type { Part, PartContext } from './profile-part.ts'
import { clean, short } from './simple-fields.ts'

const MOST = 50

/** Which label a row is about; null: none was chosen. */
function namedIn (posted: Posted, row: string, { words }: PartContext, errors: ShownError[]): LabelNamed | null {
  const chosen = one(posted, `${row}-which`)
  if (chosen === '') return null
  const other = clean(one(posted, `${row}-other`))
  if (chosen === OTHER && other === '') errors.push({ field: `${row}-other`, message: words.apply.mend.labelOther })
  const known = chosen === OTHER ? { scheme: other, level: null } : readLabel(chosen)
  if (known === null) errors.push({ field: `${row}-which`, message: words.errors.choice })
  return known
}

function dayIn (posted: Posted, control: string, isAsked: boolean, { words }: PartContext, errors: ShownError[]): string {
  const text = clean(one(posted, control))
  if (text === '' ? isAsked : !daySchema.safeParse(text).success) errors.push({ field: control, message: text === '' ? words.apply.mend.day : words.errors.day(short(text)) })
  return text
}

/** A label as a row of a form tells it; null: the row is empty. */
export function readShownLabel (posted: Posted, row: string, context: PartContext, errors: ShownError[]): ShownLabel | null {
  const named = namedIn(posted, row, context, errors)
  if (named === null) return null
  const [issuer, number] = [clean(one(posted, `${row}-issuer`)) || (issuerOf(named.scheme) ?? ''), clean(one(posted, `${row}-number`))]
  if (issuer === '') errors.push({ field: `${row}-issuer`, message: context.words.apply.mend.issuer })
  if (number === '') errors.push({ field: `${row}-number`, message: context.words.apply.mend.labelNumber })
  const from = dayIn(posted, `${row}-from`, true, context, errors)
  const until = dayIn(posted, `${row}-until`, false, context, errors)
  if (until !== '' && from !== '' && until < from) errors.push({ field: `${row}-until`, message: context.words.errors.period })
  return { ...named, issuer, number, period: { from, until: until === '' ? null : until } }
}

function readApplication (posted: Posted, row: string, context: PartContext, errors: ShownError[]): LabelApplication | null {
  const named = namedIn(posted, row, context, errors)
  return named === null ? null : { ...named, on: dayIn(posted, `${row}-on`, true, context, errors) }
}

function readList<T> (posted: Posted, list: 'label' | 'application', readRow: (row: string) => T | null): readonly T[] | null {
  const rows = rowsOf(posted, list, MOST).flatMap((row) => {
    const found = readRow(`${list}-${row}`)
    return found === null ? [] : [found]
  })
  return rows.length > 0 ? rows : one(posted, `${list}Any`) === 'no' ? [] : null
}

function writeNamed (row: string, label: LabelNamed | null): readonly (readonly [string, readonly string[]])[] {
  const isKnown = label !== null && readLabel(writeLabel(label)) !== null
  return [[`${row}-which`, [label === null ? '' : isKnown ? writeLabel(label) : OTHER]], [`${row}-other`, [label === null || isKnown ? '' : label.level === null ? label.scheme : `${label.scheme} ${label.level}`]]]
}

function writeLabels ({ labels, applications, aims }: FirmProfile): Posted {
  const any = (list: readonly unknown[] | undefined): readonly string[] => [list === undefined ? '' : list.length === 0 ? 'no' : 'yes']
  return Object.fromEntries([
    ...[...labels ?? [], null].flatMap((label, row) => [
      ...writeNamed(`label-${row}`, label),
      ...[['issuer', label?.issuer], ['number', label?.number], ['from', label?.period.from], ['until', label?.period.until]].map(([name, value]) => [`label-${row}-${name ?? ''}`, [value ?? '']] as const)
    ]),
    ...[...applications ?? [], null].flatMap((application, row) => [...writeNamed(`application-${row}`, application), [`application-${row}-on`, [application?.on ?? '']] as const]),
    ['labelAny', any(labels)], ['applicationAny', any(applications)],
    ['aims', (aims ?? []).map(writeLabel)], ['aimsNone', aims?.length === 0 ? ['yes'] : []]
  ] as readonly (readonly [string, readonly string[]])[])
}

/** Those that are ticked, and those of the profile that the form has no box for. */
function readAims (posted: Posted, { aims = [] }: FirmProfile): readonly LabelAim[] | null {
  const ticked = posted['aims'] ?? []
  const known = ticked.flatMap((text) => readLabel(text) ?? [])
  const others = aims.filter((aim) => readLabel(writeLabel(aim)) === null && ticked.includes(writeLabel(aim)))
  const all = [...known, ...others]
  return all.length > 0 ? all : (posted['aimsNone'] ?? []).includes('yes') ? [] : null
}

export const labelsPart: Part = {
  read: (posted, saved, context) => {
    const errors: ShownError[] = []
    const labels = readList(posted, 'label', (row) => readShownLabel(posted, row, context, errors))
    const applications = readList(posted, 'application', (row) => readApplication(posted, row, context, errors))
    return { value: { labels, applications, aims: readAims(posted, saved) }, errors }
  },
  write: writeLabels,
  fieldOf: (pointer) => {
    const [, list = '', row = '', name = ''] = /^\/(labels|applications)\/(\d+)\/?(\w*)/u.exec(pointer) ?? []
    if (list === '') return pointer.startsWith('/aims') ? 'aimsNone' : null
    return list === 'labels' ? `label-${row}-${name === 'number' || name === 'issuer' ? name : name === 'period' ? 'from' : 'which'}` : `application-${row}-${name === 'on' ? 'on' : 'which'}`
  }
}
