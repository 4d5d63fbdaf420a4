// How were earlier applications decided on that were judged like this one?
import { answerTo } from '../answer-to.ts'
import { MatcherError } from '../error.ts'
import type { AdmissionCase } from '../model/admission-case.ts'
import type { EarlierDecision, SimilarCase } from '../model/similar-case.ts'
import type { IsoDay } from '../model/values.ts'
import { compareText, dayFault, fact, finding } from '../primitives/index.ts'

/**
 * Earlier decisions with at least one criterion judged the same, the most alike first: the fewest differences, then the same rules, then the newest, then in order of id. Those of the case
 * itself and of a later day are left out.
 * @param most how many.
 * @throws MatcherError INVALID_REQUEST when the day does not exist.
 */
export function similarCases (of: AdmissionCase, earlier: readonly EarlierDecision[], on: IsoDay, most: number): readonly SimilarCase[] {
  return answerTo(() => {
    const fault = dayFault(on)
    if (fault !== null) throw new MatcherError('INVALID_REQUEST', [{ place: '/on', ...fault }])
    const found = earlier.filter((one) => one.case !== of.file.id && one.on <= on).map((one) => compared(of, one, on)).filter(({ same }) => same.length > 0)
    return found.sort((one, other) => one.differs.length - other.differs.length || Number(other.isBySameRules) - Number(one.isBySameRules) || compareText(other.earlier.on, one.earlier.on) || compareText(one.earlier.decision, other.earlier.decision)).slice(0, Math.max(0, most))
  })
}

function compared (of: AdmissionCase, earlier: EarlierDecision, on: IsoDay): SimilarCase {
  const criteria = [...new Set([...of.found.map(({ criterion }) => criterion), ...earlier.criteria.map(({ criterion }) => criterion)])]
  const both = criteria.map((criterion) => ({
    criterion, here: of.found.find((one) => one.criterion === criterion)?.verdict ?? null, there: earlier.criteria.find((one) => one.criterion === criterion)?.verdict ?? null
  }))
  const same = both.filter(({ here, there }) => here === there).map(({ criterion }) => criterion)
  const differs = both.filter(({ here, there }) => here !== there)
  const { layers } = of.file.ruleSet
  const isBySameRules = layers.length === earlier.layers.length && layers.every(({ id, version }, index) => id === earlier.layers[index]?.id && version === earlier.layers[index]?.version)
  return {
    earlier,
    same,
    differs,
    isBySameRules,
    finding: finding('similar-case', differs.length === 0 ? 'met' : 'not-met', {
      facts: [
        fact('earlier-decision', 'code', earlier.type), fact('earlier-decided-on', 'day', earlier.on), fact('criteria-same', 'count', same.length), fact('criteria-differ', 'texts', differs.map(({ criterion }) => criterion)),
        fact('same-rules', 'boolean', isBySameRules)
      ],
      on
    })
  }
}
