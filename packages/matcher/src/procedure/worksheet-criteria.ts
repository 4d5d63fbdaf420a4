// One criterion after the other: who judges it how, and does it decide?
import type { AdmissionCase, CaseQuestion } from '../model/admission-case.ts'
import type { Finding, Verdict } from '../model/finding.ts'
import type { DecisionKind } from '../model/procedure.ts'
import type { IsoDay } from '../model/values.ts'
import type { CriterionOnWorksheet, MemberOnWorksheet } from '../model/worksheet.ts'
import { fact, verdictOf } from '../primitives/index.ts'
import { judged } from './asked.ts'
import { isEligible } from './count-votes.ts'
import { isPivotal, outcomeOfCriteria, standardsOf } from './outcome-of-criteria.ts'

const VERDICTS: readonly Verdict[] = ['met', 'not-met', 'unknown']

type Joint = Omit<CriterionOnWorksheet, 'finding' | 'pivotal'>

/**
 * Every criterion of the procedure, with the opinions of the members given here; of an excluded member none counts. What else than the application is voted on does not hang on criteria:
 * there only those that a member judged are shown, and none decides.
 */
export function criteriaOf (of: AdmissionCase, kind: DecisionKind, members: readonly MemberOnWorksheet[], question: CaseQuestion): readonly CriterionOnWorksheet[] {
  const isOnApplication = kind === 'admission'
  const joined = (of.file.procedure.criteria ?? []).map((criterion) => joinedOf(of, criterion, members)).filter(({ opinions }) => isOnApplication || opinions.length > 0)
  const standards = standardsOf(of, question)
  const verdicts = joined.map(({ joint }) => joint)
  const proposed = fact('proposed', 'code', (isOnApplication ? outcomeOfCriteria(standards, verdicts) : null) ?? 'nothing-yet')
  return joined.map((one, index) => ({
    ...one,
    finding: findingOf(of, one, question.on),
    pivotal: judged({ of, on: question.on }, 'case-pivotal', verdictOf(isOnApplication && isPivotal(standards, verdicts, index)), 'procedure criteria', { facts: [fact('admission-criterion', 'code', one.criterion), proposed] })
  }))
}

function joinedOf (of: AdmissionCase, criterion: string, members: readonly MemberOnWorksheet[]): Joint {
  const desk = of.found.find((one) => one.criterion === criterion)?.verdict ?? null
  const opinions = members.flatMap(({ actor, interest, rotation, vote }) => !isEligible({ interest, rotation }) || vote === null
    ? []
    : vote.criteria.filter((one) => one.criterion === criterion).map((one) => ({ ...one, by: actor })))
  return { criterion, desk, opinions, differs: new Set(opinions.map(({ verdict }) => verdict)).size > 1, joint: opinions.length === 0 ? desk ?? 'unknown' : mostOf(opinions) }
}

/** What most say; equally many is not known. */
function mostOf (opinions: Joint['opinions']): Verdict {
  const counts = VERDICTS.map((verdict) => ({ verdict, count: countOf(opinions, verdict) }))
  const most = Math.max(...counts.map(({ count }) => count))
  const first = counts.filter(({ count }) => count === most)
  return first.length === 1 ? first[0]?.verdict ?? 'unknown' : 'unknown'
}

function countOf (opinions: Joint['opinions'], verdict: Verdict): number {
  return opinions.filter((one) => one.verdict === verdict).length
}

function findingOf (of: AdmissionCase, { criterion, desk, opinions, joint }: Joint, on: IsoDay): Finding {
  return judged({ of, on }, 'case-criterion', joint, 'procedure criteria', {
    facts: [
      fact('admission-criterion', 'code', criterion),
      ...(desk === null ? [] : [fact('judged-by-desk', 'code', desk)]),
      ...(opinions.length === 0 ? [] : [fact('members-met', 'count', countOf(opinions, 'met')), fact('members-not-met', 'count', countOf(opinions, 'not-met')), fact('members-unknown', 'count', countOf(opinions, 'unknown'))])
    ],
    missing: [{ kind: 'decision', name: 'case.criterion' }]
  })
}
