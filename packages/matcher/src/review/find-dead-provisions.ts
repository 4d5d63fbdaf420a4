// Which provisions can no question ever select?
import type { ProvisionValues, Topic } from '../model/rule-set.ts'
import { isWithin } from '../primitives/index.ts'
import { cellsOf, speaksOf } from './cells.ts'
import { exampleContract } from './example-contract.ts'
import type { Placed } from './placed-provisions.ts'
import { found, type RuleSetProblem } from './rule-set-problem.ts'

/** Topics that are looked at only once the scope says that an obligation applies. */
const AFTER_SCOPE: ReadonlySet<Topic> = new Set(['threshold', 'labourShare', 'minimumTerm', 'rate', 'cap', 'base'])

export function findDeadProvision ({ provision, place }: Placed): readonly RuleSetProblem[] {
  const { id, published, withdrawn, valid, when, selectedBy } = provision
  const { atLeastBasisPoints: least = 0, belowBasisPoints: below } = when?.labourShare ?? {}
  const problems: RuleSetProblem[] = []
  if (withdrawn !== undefined && withdrawn <= published) {
    problems.push(found('never-known', `${place}/withdrawn`, `Provision '${id}' is withdrawn on ${withdrawn}, and known from ${published}: it was never known. Correct one of the days, or leave the provision out.`))
  }
  if (valid.until !== null && valid.until < valid.from) {
    problems.push(found('never-valid', `${place}/valid`, `Provision '${id}' ends on ${valid.until}, before it starts on ${valid.from}. Swap or correct the days.`))
  } else if (valid.until !== null && valid.until < published && selectedBy === 'contract') {
    problems.push(found('over-before-known', `${place}/published`, `Provision '${id}' is known from ${published}, after its last day ${valid.until}, and the day of the contract selects it: it binds no concluded contract.`))
  }
  if (below !== undefined && least >= below) {
    problems.push(found('no-share-fits', `${place}/when/labourShare`, `No labour share is at least ${least} and below ${below}. Correct the band of provision '${id}'.`))
  }
  return problems
}

/** Provisions for contracts of which the scope says, throughout, that no obligation applies. */
export function findNeverAsked (current: readonly Placed[]): readonly RuleSetProblem[] {
  const scopes = current.filter(({ topic }) => topic === 'scope')
  const exempt = scopes.filter(({ provision }) => (provision.value as ProvisionValues['scope'] | null)?.applies === false)
  const kinds = cellsOf(scopes)
  return current.filter(({ topic }) => AFTER_SCOPE.has(topic)).flatMap(({ topic, place, provision }) => {
    const covering = exempt.filter((scope) => covers(scope, provision.valid))
    const cells = covering.length === 0 ? [] : kinds.filter((cell) => speaksOf(provision, cell))
    const isExempt = cells.every((cell) => covering.some((scope) => speaksOf(scope.provision, cell)))
    const cell = cells[0]
    if (cell === undefined || !isExempt) return []
    return [found('never-asked', place, `Provision '${provision.id}' speaks of contracts to which, by the scope, no obligation applies. Leave it out, or correct the scope.`, exampleContract(topic, cell, provision.valid.from, provision.published))]
  })
}

function covers ({ provision: { valid } }: Placed, inner: Placed['provision']['valid']): boolean {
  return isWithin(inner.from, valid) && (valid.until === null || (inner.until !== null && inner.until <= valid.until))
}
