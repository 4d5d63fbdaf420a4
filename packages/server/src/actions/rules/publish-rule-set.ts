import { MatcherError, mergeRuleSets, type Problem, type RuleSet } from '@sroi/matcher'
import type { RuleSetProblem } from '@sroi/matcher/review'
import { problemsOf, ruleSetSchema } from '@sroi/matcher/schema'
import type { Membership } from '../../access/index.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import { limitIssues, limitProblems } from '../../problems/limit-problems.ts'
import { layersUnder, problemsOnTop } from '../../review/layers-under.ts'
import type { Write } from '../write.ts'

export interface PublishedRuleSet {
  readonly id: string
  readonly version: string
  /** The revision of the register from which it is there. */
  readonly revision: number
  /** What a person should look at. */
  readonly warnings: readonly RuleSetProblem[]
}

/**
 * Publishes a version of a rule set, once and for all.
 * @param input a rule set, unchecked.
 * @throws MatcherError INVALID_REQUEST with every problem of its shape, then of what it means; HttpProblem when it is another's, or is there already.
 */
export async function publishRuleSet (write: Write, id: string, input: unknown): Promise<PublishedRuleSet> {
  const { writing, at, by } = write
  const ruleSet = read(input, id)
  refuseOthers(write, ruleSet)
  await writing.register.lock()
  const before = await writing.rules.newest()
  const known = before.get(ruleSet.id)
  if (known !== undefined && known.authority !== ruleSet.authority) throw new HttpProblem('not-allowed', [], 'The rule set of that id is of another authority. Choose another id')
  if (await writing.rules.hasVersion(ruleSet.id, ruleSet.version)) throw new HttpProblem('rule-set-version-exists')
  const after = new Map([...before, [ruleSet.id, ruleSet]])
  const problems = problemsOnTop(layersUnder(ruleSet, [...after.values()]))
  const errors: readonly Problem[] = problems.filter(({ severity }) => severity === 'error').map(({ place, code, words }) => ({ place, code, detail: words.en }))
  const refused = [...errors, ...secondBase(ruleSet, after), ...(errors.length > 0 ? [] : brokenOthers(ruleSet, after))]
  if (refused.length > 0) throw new MatcherError('INVALID_REQUEST', limitProblems(refused))
  await adopt(writing, ruleSet)
  const revision = await writing.publish({ ruleSets: [ruleSet] }, at, by)
  return { id: ruleSet.id, version: ruleSet.version, revision, warnings: problems.filter(({ severity }) => severity === 'warning') }
}

function read (input: unknown, id: string): RuleSet {
  const parsed = ruleSetSchema.safeParse(input)
  if (!parsed.success) throw new MatcherError('INVALID_REQUEST', limitProblems(problemsOf(limitIssues(parsed.error.issues), input, ruleSetSchema)))
  const ruleSet = parsed.data as RuleSet
  if (ruleSet.id !== id) throw new MatcherError('INVALID_REQUEST', [{ place: '/id', code: 'other-id', detail: `is another id than '${id.slice(0, 100)}', that of the address. Publish it at its own` }])
  return ruleSet
}

/** Who keeps the region says what holds for all of it; who works for an authority says what holds there. */
function refuseOthers ({ memberships, authorities }: Write, { authority }: RuleSet): void {
  if (authority === null) {
    if (!memberships.some(isOfRegion)) throw new HttpProblem('not-allowed', [], 'What holds for the whole region is for its coordinator to publish. Name your own authority')
    return
  }
  if (!memberships.some((one) => one.role === 'contract-manager' && (one.authority === null || one.authority === authority))) {
    throw new HttpProblem('not-allowed', [], 'The rules of an authority are for who works for that authority to publish')
  }
  if (!authorities.some(({ id }) => id === authority)) {
    throw new MatcherError('INVALID_REQUEST', [{ place: '/authority', code: 'unknown-authority', detail: `There is no authority '${authority.slice(0, 80)}' in the list` }])
  }
}

function isOfRegion ({ role, authority }: Membership): boolean {
  return role === 'coordinator' && authority === null
}

function secondBase ({ id, authority, extends: base }: RuleSet, all: ReadonlyMap<string, RuleSet>): readonly Problem[] {
  if (authority !== null || base !== undefined) return []
  return [...all.values()].filter((one) => one.id !== id && one.authority === null && one.extends === undefined)
    .map((one) => ({ place: '/extends', code: 'second-base', detail: `is absent, and so it is of '${one.id}': only one rule set can hold for everybody. Build on that one` }))
}

/** The sets that build on this one must go on fitting: an answer of theirs must not fail for a change below them. */
function brokenOthers ({ id }: RuleSet, all: ReadonlyMap<string, RuleSet>): readonly Problem[] {
  return [...all.values()].filter((one) => one.id !== id).flatMap((one) => {
    const layers = layersUnder(one, [...all.values()])
    if (!layers.some((layer) => layer.id === id)) return []
    try {
      mergeRuleSets(layers)
      return []
    } catch (error) {
      if (!(error instanceof MatcherError)) throw error
      return [{ place: '', code: 'breaks-another', detail: `'${one.id}' builds on this and would not fit any more: ${error.problems[0]?.detail ?? error.message}. Keep what it replaces` }]
    }
  })
}

/** The first rule set of an authority becomes its own. */
async function adopt ({ rules }: Write['writing'], { id, authority }: RuleSet): Promise<void> {
  if (authority === null) return
  const own = await rules.ownOf(authority)
  if (own === null) await rules.adopt(authority, id)
  else if (own !== id) throw new HttpProblem('authority-has-rules', [], `Its rule set is '${own}'. Publish a version of that one`)
}
