// What differs between two versions of a rule set?
import { answerTo } from '../answer-to.ts'
import type { Nature, Trigger } from '../model/contract-kind.ts'
import type { Provision } from '../model/provision.ts'
import type { RuleSet, Topic } from '../model/rule-set.ts'
import type { Period } from '../model/values.ts'
import { compareText, daysLater } from '../primitives/index.ts'
import { NATURES, TRIGGERS } from './cells.ts'
import { changedValues } from './changed-values.ts'
import { diffWords } from './diff-words.ts'
import { earlierEnd, later, laterEnd } from './later.ts'
import type { ProvisionChange, RuleSetDiff, ValueChange } from './rule-set-diff.ts'

type Any = Provision<unknown>

/** Places in a provision that decide no answer. */
const SOURCE = /^\/(basis|confirmedOn|note)(\/|$)/

/**
 * Compares provisions by topic and id; their order does not matter.
 * @throws MatcherError INVALID_RULE_SET when one of them is no rule set.
 */
export function diffRuleSets (before: RuleSet, after: RuleSet): RuleSetDiff {
  return answerTo(() => difference(before, after), 'INVALID_RULE_SET')
}

function difference (before: RuleSet, after: RuleSet): RuleSetDiff {
  const topics = [...new Set([...Object.keys(before.provisions), ...Object.keys(after.provisions)] as Topic[])].sort(compareText)
  return {
    heading: changedValues(headingOf(before), headingOf(after)),
    provisions: topics.flatMap((topic) => diffTopic(topic, (before.provisions[topic] ?? []) as readonly Any[], (after.provisions[topic] ?? []) as readonly Any[]))
  }
}

function headingOf ({ id, title, authority, extends: base }: RuleSet): unknown {
  return { id, title, authority, extends: base ?? null }
}

function diffTopic (topic: Topic, before: readonly Any[], after: readonly Any[]): readonly ProvisionChange[] {
  return [
    ...before.flatMap((old) => {
      const next = after.find(({ id }) => id === old.id)
      if (next === undefined) return [change('removed', topic, [old], [])]
      const values = changedValues(old, next)
      return values.length === 0 ? [] : [change('changed', topic, [old, next], values)]
    }),
    ...after.filter(({ id }) => !before.some((old) => old.id === id)).map((added) => change('added', topic, [added], []))
  ]
}

function change (kind: ProvisionChange['kind'], topic: Topic, versions: readonly Any[], values: readonly ValueChange[]): ProvisionChange {
  const told: Omit<ProvisionChange, 'words'> = {
    kind,
    topic,
    provision: (versions[0] as Any).id,
    touches: values.length > 0 && values.every(({ place }) => SOURCE.test(place)) ? 'source' : 'answers',
    values,
    days: daysOf(versions, values),
    triggers: union<Trigger>(versions.map(({ when }) => when?.triggers ?? TRIGGERS), TRIGGERS),
    natures: union<Nature>(versions.map(({ when }) => when?.natures ?? NATURES), NATURES)
  }
  return { ...told, words: diffWords(told) }
}

/** All days of both versions; where only one end moved, the days between. */
function daysOf (versions: readonly Any[], values: readonly ValueChange[]): Period {
  const periods = versions.map(({ valid }) => valid)
  const [old, next = old] = periods as [Period, Period?]
  const start = later(old.from, next.from)
  const from = start === old.from ? next.from : old.from
  const until = laterEnd(old.until, next.until)
  const end = earlierEnd(old.until, next.until)
  const answering = values.filter(({ place }) => !SOURCE.test(place)).map(({ place }) => place)
  if (answering.length !== 1) return { from, until }
  if (answering[0] === '/valid/from') return { from, until: daysLater(start, -1) }
  // of two ends that differ, one at least is a day
  return answering[0] === '/valid/until' && end !== null ? { from: daysLater(end, 1), until } : { from, until }
}

function union<V> (lists: readonly (readonly V[])[], order: readonly V[]): readonly V[] {
  return order.filter((one) => lists.some((list) => list.includes(one)))
}
