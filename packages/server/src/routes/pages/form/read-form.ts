// From what was typed to facts, or every problem at once, each at its field.
import { daySchema } from '@sroi/matcher/schema'
import type { BasisPoints, Cents, CpvCode, IsoDay } from '@sroi/matcher'
import type { FieldName, FormValues } from './fields.ts'
import type { FormFacts } from './form-facts.ts'
import { parseAmount } from './parse-amount.ts'
import { parseShare } from './parse-share.ts'

export type FormProblemKind = 'authority' | 'choice' | 'amount' | 'share' | 'day' | 'period' | 'periodStart' | 'cpv' | 'text' | 'lot' | 'party'

export interface FormProblem {
  readonly field: FieldName
  readonly kind: FormProblemKind
  /** What was typed, for the message. */
  readonly value: string
}

export interface FormReading {
  readonly facts: FormFacts
  readonly problems: readonly FormProblem[]
}

const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uD800-\uDFFF]/u

/** @param authorities the ids that can be chosen */
export function readForm (values: FormValues, authorities: ReadonlySet<string>): FormReading {
  const problems: FormProblem[] = []
  const refuse = (field: FieldName, kind: FormProblemKind, value = values[field]): undefined => {
    problems.push({ field, kind, value: value.slice(0, 60) })
    return undefined
  }
  const filled = <T>(field: FieldName, kind: FormProblemKind, parse: (text: string) => T | null): T | undefined => {
    const text = values[field].trim()
    if (text === '') return undefined
    return parse(text) ?? refuse(field, kind)
  }
  const amount = (field: FieldName): Cents | undefined => filled(field, 'amount', parseAmount)
  const share = (field: FieldName): BasisPoints | undefined => filled(field, 'share', parseShare)
  const day = (field: FieldName): IsoDay | undefined => filled(field, 'day', (text) => daySchema.safeParse(text).success ? text : null)
  const oneOf = <const T extends string>(field: FieldName, options: readonly T[]): T | undefined =>
    filled(field, 'choice', (text) => options.find((option) => option === text) ?? null)
  const text = (field: FieldName, most: number): string | undefined =>
    filled(field, 'text', (typed) => typed.length <= most && !CONTROL.test(typed) ? typed : null)

  const authority = filled('authority', 'authority', (id) => authorities.has(id) ? id : null)
  if (values.authority.trim() === '') refuse('authority', 'authority')
  const facts = {
    authority,
    title: text('title', 2000),
    trigger: oneOf('trigger', ['contract', 'subsidy', 'permit', 'supplier-year']),
    nature: oneOf('nature', ['works', 'supplies', 'services']),
    lot: text('lot', 100),
    party: text('party', 500),
    amount: amount('amount'),
    amountKind: oneOf('amountKind', ['awarded', 'estimated', 'ceiling']),
    labourShare: share('labourShare'),
    published: day('published'),
    awarded: day('awarded'),
    concluded: day('concluded'),
    from: day('from'),
    until: day('until'),
    cpv: readCodes(values.cpv, (wrong) => refuse('cpv', 'cpv', wrong)),
    sameDivision: values.sameDivision === '' ? undefined : true as const,
    budget: amount('budget'),
    delivery: day('delivery'),
    needReservation: values.needReservation === '' ? undefined : true as const,
    filled: amount('filled'),
    agreed: amount('agreed'),
    terms: oneOf('terms', ['yes', 'no']),
    termsRate: share('termsRate'),
    termsAmount: amount('termsAmount'),
    reservation: oneOf('reservation', ['none', 'res-ws', 'res-pub-ser']),
    assumedRate: share('assumedRate')
  }
  if (facts.from !== undefined && facts.until !== undefined && facts.until < facts.from) refuse('until', 'period')
  if (values.from.trim() === '' && facts.until !== undefined) refuse('from', 'periodStart')
  return { facts: withoutAbsent(facts), problems }
}

/** Codes with or without the check digit, separated by commas or spaces; each once. */
function readCodes (typed: string, refuse: (wrong: string) => undefined): readonly CpvCode[] | undefined {
  const parts = typed.split(/[\s,;]+/u).filter((part) => part !== '').map((part) => part.replace(/-\d$/u, ''))
  for (const wrong of parts.filter((part) => !/^\d{8}$/u.test(part))) refuse(wrong)
  const codes = [...new Set(parts.filter((part) => /^\d{8}$/u.test(part)))].slice(0, 50)
  return codes.length === 0 ? undefined : codes
}

type WithoutUndefined<T> = { -readonly [K in keyof T]?: Exclude<T[K], undefined> }

function withoutAbsent<T extends object> (value: T): WithoutUndefined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as WithoutUndefined<T>
}
