// What must a supplier be to perform a contract reserved under article 2.82?
import type { Finding, Lookup, Missing } from '../model/finding.ts'
import type { ReservationRule } from '../model/reservation-rules.ts'
import type { Supplier, SupplierStatement } from '../model/supplier.ts'
import { anyOf, fact, finding, knownFact, verdictOf } from '../primitives/index.ts'
import type { ReservationQuestion } from './reservation-question.ts'

type Found = Extract<Lookup<ReservationRule>, { state: 'in-force' }>

/** A sheltered workshop, or an operator whose main aim is integration. */
export function judgeRoute (supplier: Supplier, question: ReservationQuestion, found: Found): Finding {
  return judgeAny('reservation-route', supplier, question, found, [['sheltered-workshop', 'shelteredWorkshop'], ['integration-is-main-aim', 'integrationIsMainAim']])
}

/** Performance in a sheltered-employment programme. */
export function judgeProgramme (supplier: Supplier, question: ReservationQuestion, found: Found): Finding {
  return judgeAny('reservation-programme', supplier, question, found, [['sheltered-employment-programme', 'shelteredEmploymentProgramme']])
}

type Name = 'shelteredWorkshop' | 'integrationIsMainAim' | 'shelteredEmploymentProgramme'

/** One of them is enough. */
function judgeAny (
  code: 'reservation-route' | 'reservation-programme', supplier: Supplier, { on, knownAt }: ReservationQuestion, { rule }: Found, asked: readonly (readonly [string, Name])[]
): Finding {
  const known = asked.map(([shown, name]) => ({ shown, name, statement: knownFact<SupplierStatement>(supplier[name], knownAt) }))
  const verdict = anyOf(known.map(({ statement }) => statement === null ? 'unknown' : verdictOf(statement.value)))
  return finding(code, verdict, {
    facts: known.map(({ shown, statement }) => fact(shown, 'boolean', statement?.value ?? null, statement?.evidence)),
    rule,
    on,
    missing: verdict === 'unknown' ? known.flatMap(({ name, statement }): readonly Missing[] => statement === null ? [{ kind: 'supplier-fact', name }] : []) : []
  })
}
