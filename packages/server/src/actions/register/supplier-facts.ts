// The facts of a supplier as somebody sends them.
import { MatcherError, type Problem, type Supplier } from '@sroi/matcher'
import { problemsOf, supplierSchema } from '@sroi/matcher/schema'
import { z } from 'zod'
import { normalOrganisation } from '../../organisation/normal-organisation.ts'
import { limitIssues, limitProblems, MOST_PROBLEMS } from '../../problems/limit-problems.ts'
import type { Authority } from '../../store/index.ts'
import { nearest } from '../../suggestion/nearest.ts'
import { partOf } from '../part-of.ts'

export const newSupplierSchema = supplierSchema.omit({ id: true }).meta({ id: 'NewSupplier', description: 'All that is known of a supplier; the service gives it an id' })

export const supplierFactsSchema = supplierSchema.partial({ id: true }).meta({ id: 'SupplierFacts', description: 'All that is known of a supplier from now on. An id may be left out; another than that of the address is refused' })

export const offeringsSchema = z.strictObject({ offerings: supplierSchema.shape.offerings }).meta({ id: 'Offerings', description: 'All that it offers from now on' })

/** Checked facts under an id. Throws MatcherError INVALID_REQUEST with every problem. */
export function readSupplierFacts (schema: z.ZodType, input: unknown, id: string, authorities: readonly Authority[]): Supplier {
  const parsed = schema.safeParse(input)
  const problems = [
    ...(parsed.success ? [] : problemsOf(limitIssues(parsed.error.issues), input, schema)),
    ...otherId(input, id),
    ...unknownPlaces(input, authorities),
    ...unseen(input),
    ...doubleOfferings(input)
  ]
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', limitProblems(problems))
  const facts = parsed.data as Omit<Supplier, 'id'>
  // one name, and one number, is written in one way, whatever keyboard it comes from
  return { ...facts, identifier: normalOrganisation(facts.identifier), name: facts.name.normalize('NFC'), id }
}

/** Checked offerings. Throws MatcherError INVALID_REQUEST with every problem. */
export function readOfferings (input: unknown): Supplier['offerings'] {
  const parsed = offeringsSchema.safeParse(input)
  const problems = [...(parsed.success ? [] : problemsOf(limitIssues(parsed.error.issues), input, offeringsSchema)), ...doubleOfferings(input)]
  if (!parsed.success || problems.length > 0) throw new MatcherError('INVALID_REQUEST', limitProblems(problems))
  return parsed.data.offerings as Supplier['offerings']
}

function otherId (input: unknown, id: string): readonly Problem[] {
  const given = partOf(input, 'id')
  return typeof given !== 'string' || given === id ? [] : [{ place: '/id', code: 'other-id', detail: `is another id than '${id.slice(0, 100)}', that of the address. An id never changes: leave it out` }]
}

/** Names of municipalities that are not in the list: where it is, and where it works. */
export function unknownPlaces (input: unknown, authorities: readonly Authority[]): readonly Problem[] {
  const ids = authorities.map(({ id }) => id)
  const worksIn = partOf(input, 'worksIn')
  const named = [
    { id: partOf(partOf(input, 'place'), 'municipality'), place: '/place/municipality' },
    ...(Array.isArray(worksIn) ? worksIn.slice(0, 400).map((id: unknown, index) => ({ id, place: `/worksIn/${index}` })) : [])
  ]
  return named.filter(({ id }) => typeof id === 'string' && !ids.includes(id)).slice(0, MOST_PROBLEMS + 1).map(({ id, place }) => {
    const [near] = nearest(String(id), ids)
    return { place, code: 'unknown-authority', detail: `There is no authority '${String(id).slice(0, 80)}' in the list.${near === undefined ? '' : ` Did you mean '${near}'?`} Use the id of a municipality, in lower case` }
  })
}

/** What nobody sees, or what turns the order of reading: two names that look alike would not be. */
const UNSEEN = /[\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/

function unseen (input: unknown): readonly Problem[] {
  const offerings = partOf(input, 'offerings')
  const names = [
    { text: partOf(input, 'name'), place: '/name' },
    { text: partOf(partOf(input, 'place'), 'town'), place: '/place/town' },
    ...(Array.isArray(offerings) ? offerings.slice(0, 200).map((one: unknown, index) => ({ text: partOf(one, 'title'), place: `/offerings/${index}/title` })) : [])
  ]
  return names.filter(({ text }) => typeof text === 'string' && UNSEEN.test(text))
    .map(({ place }) => ({ place, code: 'broken-text', detail: 'holds characters that nobody sees, or that turn the order of reading. Leave them out' }))
}

export function doubleOfferings (input: unknown): readonly Problem[] {
  const offerings = partOf(input, 'offerings')
  const ids = Array.isArray(offerings) ? offerings.slice(0, 200).map((one: unknown) => partOf(one, 'id')) : []
  return ids.flatMap((id, index) => typeof id === 'string' && ids.indexOf(id) < index
    ? [{ place: `/offerings/${index}/id`, code: 'repeated', detail: `is the id of an earlier offering too, '${id.slice(0, 100)}'. Give each its own` }]
    : [])
}
