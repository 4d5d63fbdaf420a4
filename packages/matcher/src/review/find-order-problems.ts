// Do the numbers of a value go together: weights, bands, ranges, and what should rise or fall?
import type { ProvisionValues } from '../model/rule-set.ts'
import { WHOLE } from '../primitives/index.ts'
import { exampleFor } from './example.ts'
import type { Placed } from './placed-provisions.ts'
import { found, type RuleSetProblem, type RuleSetProblemCode } from './rule-set-problem.ts'

type Tell = (code: RuleSetProblemCode, at: string, nl: string, en: string) => RuleSetProblem

export function findOrderProblems (placed: Placed): readonly RuleSetProblem[] {
  const { topic, place, provision: { value, when } } = placed
  const tell: Tell = (code, at, nl, en) => found(code, `${place}${at}`, { nl, en }, exampleFor(placed))
  const backwards = [...walk(value, '/value', tell), ...walk(when?.efforts, '/when/efforts', tell)]
  if (value === null) return backwards
  if (topic === 'ranking') return [...backwards, ...rankingProblems(value as ProvisionValues['ranking'], tell)]
  if (topic === 'badge') return [...backwards, ...badgeProblems(value as ProvisionValues['badge'], tell)]
  if (topic === 'buildingBlocks') return [...backwards, ...hoursProblems(value as ProvisionValues['buildingBlocks'], tell)]
  return backwards
}

/** Anything with a lower and an upper end, wherever it stands. */
function walk (value: unknown, place: string, tell: Tell): readonly RuleSetProblem[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item, index) => walk(item, `${place}/${index}`, tell))
  const record = value as Readonly<Record<string, unknown>>
  const [low, high] = [endOf(record['lower'] ?? record['from'] ?? record['minimumBasisPoints']), endOf(record['upper'] ?? record['until'] ?? record['maximumBasisPoints'])]
  const own = low !== null && high !== null && low > high
    ? [tell('range-backwards', place,
      `De reeks loopt van ${low} tot ${high}: daar ligt niets in. Verwissel of verbeter de grenzen.`,
      `The range runs from ${low} to ${high}: nothing lies in it. Swap or correct the ends.`)]
    : []
  return [...own, ...Object.entries(record).flatMap(([key, item]) => walk(item, `${place}/${key}`, tell))]
}

function endOf (end: unknown): number | string | null {
  const bare = typeof end === 'object' && end !== null && 'value' in end ? end.value : end
  return typeof bare === 'number' || typeof bare === 'string' ? bare : null
}

function rankingProblems ({ weights, distanceBands, subjectFitByDigits, standingFit }: ProvisionValues['ranking'], tell: Tell): readonly RuleSetProblem[] {
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0)
  const { throughout, endsEarlier, temporary } = standingFit
  return [
    ...(total === WHOLE ? [] : [tell('weights-do-not-add-up', '/value/weights',
      `De gewichten zijn samen ${total}, niet ${WHOLE}. Verbeter ze.`,
      `The weights add up to ${total}, not to ${WHOLE}. Correct them.`)]),
    ...distanceBands.flatMap(({ withinMetres, fit }, index) => {
      const before = distanceBands[index - 1]
      if (before === undefined || (withinMetres > before.withinMetres && fit <= before.fit)) return []
      return [tell('out-of-order', `/value/distanceBands/${index}`,
        `De afstand tot ${withinMetres} m met ${fit} volgt op die tot ${before.withinMetres} m met ${before.fit}. Zet de afstanden van dichtbij naar ver, en de waarden van hoog naar laag.`,
        `The band within ${withinMetres} m with fit ${fit} follows the band within ${before.withinMetres} m with fit ${before.fit}. Put the bands from near to far, and the fit from high to low.`)]
    }),
    ...subjectFitByDigits.flatMap((fit, digits) => {
      const before = subjectFitByDigits[digits - 1] ?? 0
      return fit >= before ? [] : [tell('out-of-order', `/value/subjectFitByDigits/${digits}`,
        `${digits} gelijke cijfers geven ${fit}, minder cijfers ${before}. Meer gelijke cijfers horen niet minder te geven.`,
        `${digits} shared digits fit ${fit}, fewer fit ${before}. More shared digits should not fit less.`)]
    }),
    ...(throughout >= endsEarlier && endsEarlier >= temporary ? [] : [tell('out-of-order', '/value/standingFit',
      `Een badge voor de hele tijd geeft ${throughout}, een die eerder eindigt ${endsEarlier}, een tijdelijke ${temporary}. Wat minder zeker is, hoort niet meer te geven.`,
      `A badge throughout fits ${throughout}, one that ends earlier ${endsEarlier}, a temporary one ${temporary}. What is less certain should not fit more.`)])
  ]
}

function badgeProblems ({ fullBasisPoints, temporaryBasisPoints }: ProvisionValues['badge'], tell: Tell): readonly RuleSetProblem[] {
  return fullBasisPoints >= temporaryBasisPoints ? [] : [tell('out-of-order', '/value/temporaryBasisPoints',
    `Een tijdelijke badge telt voor ${temporaryBasisPoints} basispunten, een volledige voor ${fullBasisPoints}. Zijn ze verwisseld?`,
    `A temporary badge counts for ${temporaryBasisPoints} basis points, a full one for ${fullBasisPoints}. Are they swapped?`)]
}

function hoursProblems ({ hoursBasis, minimumWeekHundredths: minimum }: ProvisionValues['buildingBlocks'], tell: Tell): readonly RuleSetProblem[] {
  if (minimum === null || hoursBasis?.by !== 'fixed' || minimum <= hoursBasis.weekHundredths) return []
  return [tell('out-of-order', '/value/minimumWeekHundredths',
    `Wie minder dan ${minimum / 100} uur per week werkt, telt niet, en een volle week is ${hoursBasis.weekHundredths / 100} uur. Zijn ze verwisseld?`,
    `Whoever works less than ${minimum / 100} hours a week does not count, and a full-time week is ${hoursBasis.weekHundredths / 100} hours. Are they swapped?`)]
}
