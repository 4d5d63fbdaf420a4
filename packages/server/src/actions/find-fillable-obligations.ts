import { type AuthorityId, type Contract, MatcherError, type MergedRuleSet, type Problem } from '@sroi/matcher'
import { problemsOf } from '@sroi/matcher/schema'
import { type ObligationsFound, obligationsFor, type OpenObligation, type OpenObligationQuestion } from '@sroi/matcher/search'
import { amsterdamDay } from '../clock/amsterdam-day.ts'
import type { Clock } from '../dependencies.ts'
import { digestOf } from '../json/digest.ts'
import { limitIssues, limitProblems } from '../problems/limit-problems.ts'
import type { Authority, ReadableStore, Register } from '../store/index.ts'
import { readerFor } from '../vocabulary/reader-for.ts'
import { type FillableQuestion, fillableSchema } from './fillable-schema.ts'
import { findSupplierMeant, type Named } from './find-supplier-meant.ts'
import { findUnknownPlaces } from './find-unknown-places.ts'
import { gatherProblems } from './gather-problems.ts'
import { listOpenObligations } from './list-open-obligations.ts'
import { mergedOnce } from './merged-once.ts'
import { closePage, openPage } from './page-place.ts'
import { partOf } from './part-of.ts'

/** What an id in the answer stands for. */
export interface AskedObligation {
  readonly contract: Contract
  readonly authority: AuthorityId
  /** The caller's own, or of the list. */
  readonly source: 'given' | 'listed'
  readonly question: OpenObligationQuestion
  /** By which it was asked, base first. */
  readonly ruleSets: MergedRuleSet['layers']
}

export interface FillableObligations {
  readonly supplier: Named
  /** Other firms that the name may mean, nearest first. */
  readonly alsoMeant: readonly Named[]
  readonly outcome: ObligationsFound
  /** By the id of the obligation. */
  readonly asked: ReadonlyMap<string, AskedObligation>
  readonly register: Register
  readonly authorities: readonly Authority[]
  readonly on: string
  readonly knownAt: string
}

/**
 * The open obligations that a supplier could fill: those that are given, and those of the contracts that the register lists for everybody. Recorded matches are
 * never among them: what somebody asked about a contract is theirs. Nothing is stored.
 * @param input a `FillableQuestion`, unchecked.
 * @throws MatcherError INVALID_REQUEST with every problem of every obligation, and when nobody's name comes near.
 */
export async function findFillableObligations ({ store, clock }: { readonly store: ReadableStore, readonly clock: Clock }, input: unknown): Promise<FillableObligations> {
  const [authorities, register] = [await store.authorities(), await store.registerAt()]
  if (register === null) throw new Error('the store contradicts itself: its newest revision is gone')
  const { question, meant } = read(openPage(input), authorities, register)
  const now = clock.now()
  const [on, knownAt] = [question.on ?? register.day ?? amsterdamDay(now), question.knownAt ?? now]
  const { obligations = [], listed = question.obligations === undefined, sameDivisionOnly = false, seed, show, after } = question
  const known = listed ? listOpenObligations(await store.exampleContracts(), on, sameDivisionOnly) : []
  refuseTaken(obligations, known)
  const all = [...obligations.map((one) => ({ one, source: 'given' as const })), ...known.map((one) => ({ one, source: 'listed' as const }))]
  const open = await Promise.all(all.map(({ one }) => withRules(one, authorities, store, { on, knownAt })))
  const outcome = obligationsFor({
    supplier: meant.supplier,
    obligations: open,
    // whoever changes an obligation between two pages asks another question
    list: { id: digestOf(all.map(({ one }) => one)).slice(0, 16), revision: register.revision },
    ...(seed === undefined ? {} : { seed }),
    ...(show === undefined ? {} : { show }),
    ...(after === undefined ? {} : { after })
  }, readerFor(authorities))
  const { id, name } = meant.supplier
  return {
    supplier: { id, name },
    alsoMeant: meant.alsoMeant,
    outcome: closed(outcome, on, knownAt),
    asked: new Map(all.map(({ one, source }, index) => [one.id, { contract: one.contract, authority: one.authority, source, question: one, ruleSets: (open[index] as OpenObligation).ruleSet.layers }])),
    register, authorities, on, knownAt
  }
}

function read (input: unknown, authorities: readonly Authority[], register: Register): { readonly question: FillableQuestion, readonly meant: ReturnType<typeof findSupplierMeant> } {
  const parsed = fillableSchema.safeParse(input)
  const given = partOf(input, 'obligations')
  const problems: Problem[] = [
    ...(parsed.success ? [] : problemsOf(limitIssues(parsed.error.issues), input, fillableSchema)),
    ...(Array.isArray(given) ? given.slice(0, 500).flatMap((one: unknown, index) => findUnknownPlaces(one, authorities, register.suppliers).map((problem) => ({ ...problem, place: `/obligations/${index}${problem.place}` }))) : [])
  ]
  const typed = partOf(input, 'supplier')
  const isNamed = parsed.success || (typeof typed === 'string' && typed !== '' && typed.length <= 500)
  const meant = isNamed ? gatherProblems(problems, () => findSupplierMeant(typed as string, register.suppliers)) : null
  if (problems.length > 0 || meant === null || !parsed.success) throw new MatcherError('INVALID_REQUEST', limitProblems(problems))
  // JSON has no undefined: what is optional is there or not.
  return { question: parsed.data as FillableQuestion, meant }
}

function refuseTaken (given: readonly OpenObligationQuestion[], listed: readonly OpenObligationQuestion[]): void {
  const taken = new Set(listed.map(({ id }) => id))
  const problems = given.flatMap(({ id }, index) => taken.has(id)
    ? [{ place: `/obligations/${index}/id`, code: 'double-id', detail: `The list of the register has an obligation '${id}' as well. Give this one another id, or leave 'listed' out` }]
    : [])
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
}

async function withRules (question: OpenObligationQuestion, authorities: readonly Authority[], store: ReadableStore, days: Pick<OpenObligation, 'on' | 'knownAt'>): Promise<OpenObligation> {
  const listed = authorities.find(({ id }) => id === question.authority)
  if (listed === undefined) throw new Error('the store contradicts itself: an authority is gone')
  return {
    ...question,
    authorityName: listed.name.nl,
    ...(listed.point === null ? {} : { authorityPoint: listed.point }),
    ruleSet: mergedOnce(await store.ruleSetsFor(listed.id)),
    ...days
  }
}

function closed (outcome: ObligationsFound, on: string, knownAt: string): ObligationsFound {
  const { ranked, pending, refused, outside } = outcome
  return { ...outcome, ranked: closePage(ranked, on, knownAt), pending: closePage(pending, on, knownAt), refused: closePage(refused, on, knownAt), outside: closePage(outside, on, knownAt) }
}
