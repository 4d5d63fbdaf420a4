// An obligation applies, and nothing says from which amount, at which rate, or of what.
import type { ProvisionValues, Topic } from '../model/rule-set.ts'
import type { Period } from '../model/values.ts'
import { daysLater } from '../primitives/index.ts'
import { cellsOf, nameOfCell, speaksOf } from './cells.ts'
import { exampleOf } from './example.ts'
import type { Placed } from './placed-provisions.ts'
import { found, type RuleSetProblem } from './rule-set-problem.ts'

const NEEDED: readonly Topic[] = ['threshold', 'rate', 'base']

/** For each scope that applies and each topic it needs: the first days on which no provision holds. */
export function findUnanswered (current: readonly Placed[]): readonly RuleSetProblem[] {
  const scopes = current.filter(({ topic, provision }) => topic === 'scope' && (provision.value as ProvisionValues['scope'] | null)?.applies === true && provision.withdrawn === undefined)
  return scopes.flatMap((scope) => NEEDED.flatMap((topic) => {
    const answers = current.filter((one) => one.topic === topic && one.provision.withdrawn === undefined)
    for (const cell of cellsOf([scope]).filter((one) => speaksOf(scope.provision, one))) {
      const open = firstOpen(scope.provision.valid, answers.filter(({ provision }) => speaksOf(provision, cell)).map(({ provision }) => provision.valid))
      if (open === null) continue
      return [found('no-rule', scope.place, {
        nl: `Volgens '${scope.provision.id}' geldt een verplichting, en vanaf ${open} is er geen bepaling over '${topic}' voor: ${nameOfCell(cell, 'nl')}. Voeg haar toe, met de waarde null als de bron het niet zegt.`,
        en: `By '${scope.provision.id}' an obligation applies, and from ${open} no provision on '${topic}' holds for: ${nameOfCell(cell, 'en')}. Add it, with the value null if the source does not say.`
      }, exampleOf(topic, cell, open, scope.provision.published))]
    }
    return []
  }))
}

/** The first day of a period that lies in none of the others. */
function firstOpen ({ from, until }: Period, covering: readonly Period[]): string | null {
  let day = from
  for (const period of covering.toSorted((first, second) => first.from < second.from ? -1 : 1)) {
    if (period.until !== null && period.until < day) continue
    if (period.from > day) return day
    if (period.until === null || (until !== null && period.until >= until)) return null
    day = daysLater(period.until, 1)
  }
  return day
}
