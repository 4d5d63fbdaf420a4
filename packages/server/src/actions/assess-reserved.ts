import { assessReservation, MatcherError, OTHER_BUYER, VERSION, type Contract, type Finding, type IsoDay, type IsoInstant, type PartChoice, type Problem, type RuleSet, type Supplier } from '@sroi/matcher'
import { daySchema, problemsOf, reservationQuestionSchema, supplierSchema } from '@sroi/matcher/schema'
import { amsterdamDay } from '../clock/amsterdam-day.ts'
import type { Clock } from '../dependencies.ts'
import { limitIssues, limitProblems } from '../problems/limit-problems.ts'
import type { ReadableStore, Register } from '../store/index.ts'
import { nearest } from '../suggestion/nearest.ts'
import { mergedOnce } from './merged-once.ts'
import { questionSchema } from './question-schema.ts'

export const reservedQuestionSchema = reservationQuestionSchema.extend({
  supplierId: supplierSchema.shape.id.optional().meta({ description: 'A supplier of the register' }),
  supplier: supplierSchema.optional().meta({ description: 'The facts of a supplier, in place of one of the register' }),
  on: daySchema.optional().meta({ description: 'The day the contract is performed. Absent: today in Amsterdam; for a demonstration the day its register lives on' }),
  knownAt: questionSchema.shape.knownAt
}).meta({ id: 'ReservedQuestion', description: 'May this supplier perform a reserved contract?' })

export interface ReservedAnswer {
  readonly supplier: Pick<Supplier, 'id' | 'name' | 'identifier'>
  readonly finding: Finding
  readonly provenance: {
    readonly matcher: string
    readonly ruleSets: readonly { readonly id: string, readonly version: string }[]
    /** Null where the caller gave the facts of the supplier. */
    readonly register: { readonly id: string, readonly revision: number } | null
    readonly on: IsoDay
    readonly knownAt: IsoInstant
  }
}

interface Outside { readonly store: ReadableStore, readonly clock: Clock }

/** An assessment, and the world it was made in. */
export interface Reserved {
  /** As it was read. */
  readonly question: { readonly contract: Contract, readonly choice?: PartChoice, readonly authority?: string, readonly supplierId?: string }
  readonly supplier: Supplier
  /** Null: whoever asked brought the facts of the supplier. */
  readonly register: Register | null
  readonly on: IsoDay
  readonly knownAt: IsoInstant
  readonly ruleSets: readonly RuleSet[]
  readonly finding: Finding
}

/**
 * May a supplier perform a reserved contract? By national law, which is the same for every authority. Nothing is stored.
 * @param input `{ supplierId | supplier, contract, choice?, authority?, on?, knownAt? }`, unchecked; the clock gives what is left out.
 * @throws MatcherError INVALID_REQUEST with every problem of it.
 */
export async function assessReserved (outside: Outside, input: unknown): Promise<ReservedAnswer> {
  const { supplier: { id, name, identifier }, register, ruleSets, on, knownAt, finding } = await assessReservedInWorld(outside, input)
  return {
    supplier: { id, name, identifier },
    finding,
    provenance: { matcher: VERSION, ruleSets: mergedOnce(ruleSets).layers, register: register === null ? null : { id: register.id, revision: register.revision }, on, knownAt }
  }
}

/** As `assessReserved`, with what the answer rests on. */
export async function assessReservedInWorld ({ store, clock }: Outside, input: unknown): Promise<Reserved> {
  const parsed = reservedQuestionSchema.safeParse(input)
  if (!parsed.success) throw new MatcherError('INVALID_REQUEST', limitProblems(problemsOf(limitIssues(parsed.error.issues), input, reservedQuestionSchema)))
  const { supplier: given, on: day, knownAt: moment, ...asked } = parsed.data
  // JSON has no undefined: what is optional is there or not
  const question = asked as Reserved['question']
  const { supplier, register } = given === undefined ? await fromRegister(store, asked.supplierId) : { supplier: given as Supplier, register: null }
  const now = clock.now()
  const [on, knownAt] = [day ?? register?.day ?? amsterdamDay(now), moment ?? now]
  const ruleSets = await store.ruleSetsFor(OTHER_BUYER)
  const { contract, choice, authority } = question
  const finding = assessReservation({
    supplier,
    contract,
    ...(choice === undefined ? {} : { choice }),
    ...(authority === undefined ? {} : { authority }),
    ruleSet: mergedOnce(ruleSets),
    on,
    knownAt
  })
  return { question, supplier, register, on, knownAt, ruleSets, finding }
}

async function fromRegister (store: ReadableStore, id: string | undefined): Promise<{ supplier: Supplier, register: Register }> {
  if (id === undefined) throw refused('absent', 'Say which supplier it is about: the id of one of the register, or its facts')
  const register = await store.registerAt()
  const supplier = register?.suppliers.find((one) => one.id === id)
  if (register === null || supplier === undefined) {
    const near = nearest(id, register?.suppliers.map((one) => one.id) ?? [])
    const meant = near.length === 0 ? '' : ` Did you mean ${near.map((found) => `'${found}'`).join(' or ')}?`
    throw refused('unknown-supplier', `There is no supplier '${id}' in the register.${meant}`)
  }
  return { supplier, register }
}

function refused (code: Problem['code'], detail: string): MatcherError {
  return new MatcherError('INVALID_REQUEST', [{ place: '/supplierId', code, detail }])
}
