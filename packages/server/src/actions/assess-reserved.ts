import { assessReservation, MatcherError, OTHER_BUYER, VERSION, type Contract, type Finding, type IsoDay, type IsoInstant, type PartChoice, type Problem, type Supplier } from '@sroi/matcher'
import { daySchema, problemsOf, reservationQuestionSchema, supplierSchema } from '@sroi/matcher/schema'
import { amsterdamDay } from '../clock/amsterdam-day.ts'
import type { Clock } from '../dependencies.ts'
import { limitIssues, limitProblems } from '../problems/limit-problems.ts'
import type { ReadableStore } from '../store/index.ts'
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

/**
 * May a supplier perform a reserved contract? By national law, which is the same for every authority. Nothing is stored.
 * @param input `{ supplierId | supplier, contract, choice?, authority?, on?, knownAt? }`, unchecked; the clock gives what is left out.
 * @throws MatcherError INVALID_REQUEST with every problem of it.
 */
export async function assessReserved ({ store, clock }: { store: ReadableStore, clock: Clock }, input: unknown): Promise<ReservedAnswer> {
  const parsed = reservedQuestionSchema.safeParse(input)
  if (!parsed.success) throw new MatcherError('INVALID_REQUEST', limitProblems(problemsOf(limitIssues(parsed.error.issues), input, reservedQuestionSchema)))
  const { supplierId, supplier: given, on: day, knownAt: moment, contract, choice, authority } = parsed.data
  const { supplier, register, livesOn } = given === undefined ? await fromRegister(store, supplierId) : { supplier: given as Supplier, register: null, livesOn: null }
  const now = clock.now()
  const [on, knownAt] = [day ?? livesOn ?? amsterdamDay(now), moment ?? now]
  const ruleSet = mergedOnce(await store.ruleSetsFor(OTHER_BUYER))
  const finding = assessReservation({
    supplier,
    // JSON has no undefined: what is optional is there or not
    contract: contract as Contract,
    ...(choice === undefined ? {} : { choice: choice as PartChoice }),
    ...(authority === undefined ? {} : { authority }),
    ruleSet,
    on,
    knownAt
  })
  const { id, name, identifier } = supplier
  return { supplier: { id, name, identifier }, finding, provenance: { matcher: VERSION, ruleSets: ruleSet.layers, register, on, knownAt } }
}

async function fromRegister (store: ReadableStore, id: string | undefined): Promise<{ supplier: Supplier, register: ReservedAnswer['provenance']['register'], livesOn: IsoDay | null }> {
  if (id === undefined) throw refused('absent', 'Say which supplier it is about: the id of one of the register, or its facts')
  const register = await store.registerAt()
  const supplier = register?.suppliers.find((one) => one.id === id)
  if (register === null || supplier === undefined) {
    const near = nearest(id, register?.suppliers.map((one) => one.id) ?? [])
    const meant = near.length === 0 ? '' : ` Did you mean ${near.map((found) => `'${found}'`).join(' or ')}?`
    throw refused('unknown-supplier', `There is no supplier '${id}' in the register.${meant}`)
  }
  return { supplier, register: { id: register.id, revision: register.revision }, livesOn: register.day }
}

function refused (code: Problem['code'], detail: string): MatcherError {
  return new MatcherError('INVALID_REQUEST', [{ place: '/supplierId', code, detail }])
}
