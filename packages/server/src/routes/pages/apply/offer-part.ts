// What a firm offers, in its own words, with the codes that it typed or ticked.
import type { FirmProfile, Offering } from '@sroi/matcher'
import { uuidv7 } from 'uuidv7'
import type { ShownError } from '../../../views/components/error-summary.tsx'
import { codesOf, offerRows } from '../../../views/apply/form-values.ts'
import { one, type Posted } from '../form/posted.ts'
import { parseAmount } from '../form/parse-amount.ts'
import { parseCount, writeEuros } from './numbers.ts'
import type { Part, PartContext } from './profile-part.ts'
import { clean, short } from './simple-fields.ts'

const NAMES = ['title', 'text', 'cpv', 'capacity', 'minimum', 'lead'] as const

function readOffer (posted: Posted, row: number, saved: FirmProfile, { words }: PartContext, errors: ShownError[]): Offering | null {
  const value = (name: typeof NAMES[number] | 'id'): string => clean(one(posted, `offer-${row}-${name}`))
  const codes = codesOf(posted, row)
  const [title, text] = [value('title'), value('text')]
  if (NAMES.every((name) => value(name) === '') && codes.length === 0) return null
  const refuse = (name: typeof NAMES[number], message: string): undefined => {
    errors.push({ field: `offer-${row}-${name}`, message })
    return undefined
  }
  const filled = <T>(name: typeof NAMES[number], parse: (text: string) => T | null, wrong: (text: string) => string): T | undefined => value(name) === '' ? undefined : parse(value(name)) ?? refuse(name, wrong(short(value(name))))
  if (title === '') refuse('title', words.apply.mend.offerTitle)
  for (const code of codes.filter((code) => !/^\d{8}$/u.test(code))) refuse('cpv', words.errors.cpv(short(code)))
  const capacityCents = filled('capacity', parseAmount, words.errors.amount)
  const minimumOrderCents = filled('minimum', parseAmount, words.errors.amount)
  const leadTimeDays = filled('lead', parseCount, words.apply.mend.count)
  const before = saved.offerings?.find(({ id }) => id === value('id'))
  return {
    id: before?.id ?? uuidv7(), title, text, cpv: codes,
    ...(capacityCents === undefined ? {} : { capacityCents }),
    ...(minimumOrderCents === undefined ? {} : { minimumOrderCents }),
    ...(leadTimeDays === undefined ? {} : { leadTimeDays }),
    ...(before?.period === undefined ? {} : { period: before.period })
  }
}

export const offerPart: Part = {
  read: (posted, saved, context) => {
    const errors: ShownError[] = []
    const offerings = offerRows(posted).flatMap((row) => {
      const offer = readOffer(posted, row, saved, context, errors)
      return offer === null ? [] : [offer]
    })
    return { value: { offerings: offerings.length === 0 ? saved.offerings?.length === 0 ? [] : null : offerings }, errors }
  },
  write: ({ offerings = [] }, { language }) => Object.fromEntries([...offerings, null].flatMap((offer, row) => [
    ['id', offer?.id ?? ''], ['title', offer?.title ?? ''], ['text', offer?.text ?? ''], ['cpv', offer?.cpv.join(', ') ?? ''],
    ['capacity', offer?.capacityCents === undefined ? '' : writeEuros(offer.capacityCents, language)],
    ['minimum', offer?.minimumOrderCents === undefined ? '' : writeEuros(offer.minimumOrderCents, language)],
    ['lead', offer?.leadTimeDays === undefined ? '' : String(offer.leadTimeDays)]
  ].map(([name = '', value = '']) => [`offer-${row}-${name}`, [value]]))),
  fieldOf: (pointer) => {
    const [, row = '', name = ''] = /^\/offerings\/(\d+)\/?(\w*)/u.exec(pointer) ?? []
    if (row === '') return null
    const control = { title: 'title', text: 'text', cpv: 'cpv', capacityCents: 'capacity', minimumOrderCents: 'minimum', leadTimeDays: 'lead' }[name] ?? 'title'
    return `offer-${row}-${control}`
  }
}
