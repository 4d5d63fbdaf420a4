// Until which day must a label of the contractor itself run?
import type { OwnLabelRule } from '../model/obligation-rules.ts'
import type { MergedRuleSet } from '../model/rule-set.ts'
import { endOfContract, firstDayOf } from './edge-contract.ts'
import { type Edge, edgesOf } from './edges.ts'
import { levelsOf } from './levels-of.ts'

/** For each label and level that a rule names: until the day on which it must be there, or to the end of the contract where it must stay. */
export function ownLabelEdgesOf (ruleSet: MergedRuleSet): readonly Edge[] {
  return ruleSet.provisions.ownLabel.flatMap(({ ruleSet: id, provision }) => {
    const { value } = provision
    if (value === null) return []
    const first = edgesOf(ruleSet).filter((edge) => edge.topic === 'ownLabel' && edge.ruleSet === id && edge.provision === provision.id && edge.at === provision.valid.from)
    return first.flatMap((edge): readonly Edge[] => {
      const day = firstDayOf(ruleSet, edge)
      return day === null ? [] : levelsOf(value.labels).map((label) => ({ ...edge, kind: 'label-until', at: lastDay(value, day, ruleSet), label }))
    })
  })
}

function lastDay ({ throughout }: OwnLabelRule, day: string, ruleSet: MergedRuleSet): string {
  return throughout === false ? day : endOfContract(ruleSet, day)
}
