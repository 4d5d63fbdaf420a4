// Article 2.82 as a table: every combination of yes, no and not known.
import t from 'tap'
import type { Contract, Supplier, Verdict } from '@sroi/matcher'
import { assessReservation } from '@sroi/matcher'
import { missingNames, request, share, statement, supplier } from '../make.ts'

type Answer = boolean | undefined
const ANSWERS: readonly Answer[] = [true, false, undefined]
const RULES = request().ruleSet

const told = (name: 'shelteredWorkshop' | 'integrationIsMainAim' | 'shelteredEmploymentProgramme', answer: Answer): Partial<Supplier> => answer === undefined ? {} : { [name]: statement(answer) }
const shares = (of: 'programme' | undefined, answer: Answer): Supplier['targetGroupShares'] => answer === undefined ? [] : [share({ shareBasisPoints: answer ? 3000 : 2999, ...(of === undefined ? {} : { of }) })]
const asVerdict = (answer: Answer): Verdict => answer === undefined ? 'unknown' : answer ? 'met' : 'not-met'

function any (...answers: readonly Answer[]): Answer {
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false
}

function all (...answers: readonly Answer[]): Answer {
  return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true
}

function assess (parts: Partial<Supplier>, contract: Partial<Contract>): { readonly verdict: Verdict, readonly missing: readonly string[] } {
  const found = assessReservation({ supplier: supplier({ labels: [], ...parts }), contract: { id: 'c', regime: 'classic', ...contract }, ruleSet: RULES, on: '2026-11-22', knownAt: '2026-11-22T10:00:00Z' })
  return { verdict: found.verdict, missing: missingNames(found) }
}

t.test('participation reserved: workshop or main aim, and the share', async (t) => {
  for (const workshop of ANSWERS) {
    for (const aim of ANSWERS) {
      for (const enough of ANSWERS) {
        const { verdict, missing } = assess({ ...told('shelteredWorkshop', workshop), ...told('integrationIsMainAim', aim), targetGroupShares: shares(undefined, enough) }, { reservation: 'res-ws', countedBy: 'headcount' })
        const route = any(workshop, aim)
        const row = `workshop ${String(workshop)}, main aim ${String(aim)}, share ${String(enough)}`
        t.equal(verdict, asVerdict(all(route, enough)), row)
        t.same(missing, verdict !== 'unknown' ? [] : [
          ...(route === undefined && workshop === undefined ? ['shelteredWorkshop'] : []), ...(route === undefined && aim === undefined ? ['integrationIsMainAim'] : []),
          ...(enough === undefined ? ['targetGroupShares.headcount'] : [])
        ], row)
      }
    }
  }
})

t.test('performance reserved: a programme, and its share; reserved in both ways: both', async (t) => {
  for (const programme of ANSWERS) {
    for (const enough of ANSWERS) {
      const parts = { ...told('shelteredEmploymentProgramme', programme), targetGroupShares: shares('programme', enough) }
      t.equal(assess(parts, { reservedExecution: 'yes', countedBy: 'headcount' }).verdict, asVerdict(all(programme, enough)), `programme ${String(programme)}, share ${String(enough)}`)
      for (const aim of ANSWERS) {
        for (const ownEnough of ANSWERS) {
          const both = { ...parts, ...told('shelteredWorkshop', false), ...told('integrationIsMainAim', aim), targetGroupShares: [...shares(undefined, ownEnough), ...shares('programme', enough)] }
          t.equal(assess(both, { reservation: 'res-ws', reservedExecution: 'yes', countedBy: 'headcount' }).verdict, asVerdict(all(programme, enough, aim, ownEnough)), `${[programme, enough, aim, ownEnough].map(String).join(' ')}`)
        }
      }
    }
  }
})

t.test('heads and fte: each combination, with and without a word of the tender document', async (t) => {
  for (const heads of ANSWERS) {
    for (const fte of ANSWERS) {
      const measured = [...shares(undefined, heads), ...shares(undefined, fte).map((one) => ({ ...one, measure: 'fte' as const }))]
      const parts = { ...told('integrationIsMainAim', true), targetGroupShares: measured }
      // what is known by one measure alone may come out otherwise by the other
      const silent = heads === fte ? heads : undefined
      const row = `heads ${String(heads)}, fte ${String(fte)}`
      t.equal(assess(parts, { reservation: 'res-ws' }).verdict, asVerdict(silent), row)
      if (heads !== undefined && fte !== undefined && heads !== fte) t.same(assess(parts, { reservation: 'res-ws' }).missing, ['countedBy'], row)
      if (heads !== undefined && fte === undefined) t.same(assess(parts, { reservation: 'res-ws' }).missing, ['countedBy', 'targetGroupShares.fte'], row)
      if (heads === undefined && fte !== undefined) t.same(assess(parts, { reservation: 'res-ws' }).missing, ['countedBy', 'targetGroupShares.headcount'], row)
      t.equal(assess(parts, { reservation: 'res-ws', countedBy: 'headcount' }).verdict, asVerdict(heads), `${row}, heads count`)
      t.equal(assess(parts, { reservation: 'res-ws', countedBy: 'fte' }).verdict, asVerdict(fte), `${row}, fte count`)
    }
  }
})
