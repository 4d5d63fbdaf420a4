import { MatcherError, type Finding, type MixOutcome, type MixQuestion, type MixRequest, type MixRules, type MixValued, type Problem, type Solve, type Supplier } from '@sroi/matcher'
import { planMix, valueWithRules } from '@sroi/matcher/plan'
import { problemsOf } from '@sroi/matcher/schema'
import type { SearchOutcome } from '@sroi/matcher/search'
import { amsterdamDay } from '../clock/amsterdam-day.ts'
import type { SearchDependencies } from '../dependencies.ts'
import { limitIssues, limitProblems } from '../problems/limit-problems.ts'
import { findMixSuppliers, inMatch, type MixSearched } from './find-mix-suppliers.ts'
import { purchasesSchema } from './purchases-schema.ts'

interface Context extends SearchDependencies {
  readonly solve: Solve
}

/** What a mix rests on where its suppliers come from the register. */
export interface MixBasis extends Pick<SearchOutcome, 'part' | 'obligation' | 'warnings'> {
  /** What of a purchase counts by the rules that bind the contract, and what they leave open. */
  readonly terms: Finding
  /** What was reckoned with: as the rules say, where the question did not say otherwise. */
  readonly rules: MixRules
  /** For each mix what the valuation of these rules says of it. */
  readonly valued: readonly Omit<MixValued, 'agrees'>[]
  /** Whom the search found on the first day, and how many of them, or of those who come in later, a mix could have. */
  readonly suppliers: { readonly ranked: number, readonly pending: number, readonly refused: number, readonly outside: number, readonly candidates: number }
  /** The days of delivery on which they were looked for. */
  readonly days: readonly string[]
  readonly provenance: SearchOutcome['provenance']
}

export interface PurchasesPlanned {
  readonly outcome: MixOutcome
  /** Null where the caller brought the suppliers. */
  readonly basis: MixBasis | null
  /** What was asked in the end. */
  readonly request: MixRequest
  /** Of the register, whom a mix could have. Empty where the caller brought them. */
  readonly suppliers: readonly Supplier[]
}

/**
 * A purchase mix. Nothing is stored.
 * @param input a question of a mix, unchecked. In place of `candidates`, `leftCents`, `deadline` and `rules` it may have `match`: the question of a search,
 *   whose suppliers, obligation, last day and rules it then takes; what the question says itself goes before.
 * @throws MatcherError INVALID_REQUEST with every problem of it, those of the match under `/match`.
 */
export async function planPurchases ({ solve, ...outside }: Context, input: unknown): Promise<PurchasesPlanned> {
  const parsed = purchasesSchema.safeParse(input)
  if (!parsed.success) throw new MatcherError('INVALID_REQUEST', limitProblems(problemsOf(limitIssues(parsed.error.issues), input, purchasesSchema)))
  const { match: matched, on, leftCents, candidates, deadline, ...question } = parsed.data
  const found = matched === undefined ? null : await suppliersOf(outside, { ...(on === undefined ? {} : { on }), ...matched }, { deadline, leftCents })
  const problems = sourceProblems({ hasCandidates: candidates !== undefined, leftCents, deadline }, found)
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
  const facts = found?.outcome.part.facts
  const contractCpv = question.contractCpv ?? facts?.cpv
  const rules: MixRules = { ...found?.suppliers?.terms.rules, ...withoutAbsent(question.rules ?? {}) }
  const request = {
    // JSON has no undefined: what is optional is there or not
    ...question as Omit<MixQuestion, 'leftCents' | 'candidates' | 'deadline'>,
    ...(contractCpv === undefined ? {} : { contractCpv }),
    rules,
    leftCents: leftCents ?? found?.outcome.obligation.leftCents ?? 0,
    candidates: (candidates as MixRequest['candidates'] | undefined) ?? found?.suppliers?.candidates ?? [],
    deadline: deadline ?? facts?.period?.until ?? '',
    on: on ?? found?.outcome.provenance.on ?? amsterdamDay(outside.clock.now())
  }
  const outcome = await planMix(request, solve)
  return { outcome, basis: found === null ? null : basisOf(found, outcome, request), request, suppliers: found?.suppliers?.termsRequest.suppliers ?? [] }
}

async function suppliersOf (outside: SearchDependencies, input: object, demanded: Parameters<typeof findMixSuppliers>[2]): ReturnType<typeof findMixSuppliers> {
  try {
    return await findMixSuppliers(outside, input, demanded)
  } catch (error) {
    throw inMatch(error)
  }
}

/** @throws Error when the rules would not give a mix what it says: such a mix is never given. */
function basisOf ({ outcome: { part, obligation, warnings, ranked, pending, refused, outside, provenance }, suppliers }: MixSearched, outcome: MixOutcome, { rules = {} }: MixRequest): MixBasis | null {
  if (suppliers === null) return null
  const { candidates, days, terms, termsRequest } = suppliers
  const assumesUnrelated = rules.unrelated === true && terms.rules.unrelated !== true
  const valued = outcome.mixes.map((mix) => valueWithRules(mix, termsRequest, assumesUnrelated))
  if (!valued.every(({ agrees }) => agrees)) throw new Error('the valuation of the rules refutes a mix')
  return {
    part, obligation, warnings, terms: terms.finding, rules,
    valued: valued.map(({ agrees: _agrees, ...worth }) => worth),
    suppliers: { ranked: ranked.total, pending: pending.total, refused: refused.total, outside, candidates: candidates.length },
    days, provenance
  }
}

interface Said { readonly hasCandidates: boolean, readonly leftCents: number | undefined, readonly deadline: string | undefined }

function sourceProblems ({ hasCandidates, leftCents, deadline }: Said, found: MixSearched | null): readonly Problem[] {
  const noDeadline = deadline === undefined && (found === null || found.suppliers === null)
  return [
    ...(found === null && !hasCandidates ? [{ place: '/candidates', code: 'absent', detail: "'candidates' is absent. Give the suppliers, or the question of a match in 'match'" }] : []),
    ...(found === null && leftCents === undefined ? [{ place: '/leftCents', code: 'absent', detail: "'leftCents' is absent. Give what is left of the obligation in cents, or the question of a match in 'match'" }] : []),
    ...(found !== null && hasCandidates ? [{ place: '/match', code: 'two-sources', detail: "There are both 'candidates' and 'match'. Leave one of them out" }] : []),
    ...(found !== null && leftCents === undefined && found.outcome.obligation.leftCents === null ? [{ place: '/leftCents', code: 'not-known', detail: "What is left of the obligation of this contract is not known. Give 'leftCents': what you mean to fill, in cents" }] : []),
    ...(noDeadline ? [{ place: '/deadline', code: 'absent', detail: `'deadline' is absent${found === null ? '' : ', and the contract has no last day'}. Give the last day on which a purchase fills it, as 2027-12-31` }] : [])
  ]
}

function withoutAbsent (rules: object): MixRules {
  return Object.fromEntries(Object.entries(rules).filter(([, value]) => value !== undefined))
}
