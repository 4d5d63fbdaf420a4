// Every mix of a tiny question, one after another: what the solver's answers are held against. Nothing of the library is used.
import type { MixCandidate, MixDemand, MixRequest, PlannedSpend } from '@sroi/matcher'

/** A day after every period of the questions asked here that has an end. */
const FAR = '2027-12-31'
/** Without a limit of its own, nobody sells more than this. */
const MOST = 12

interface Offer { readonly line: PlannedSpend | null, readonly basisPoints: number }
/** What is bought from one supplier: how much of each offer. */
interface Option { readonly id: string, readonly amounts: readonly number[], readonly offers: readonly Offer[], readonly total: number, readonly isAway: boolean, readonly share: number }

/** The least that the objective can be, in whole cents or suppliers; null: there is no mix. */
export function leastValue (request: MixRequest, { without = [], others = [] }: { readonly without?: readonly MixDemand[], readonly others?: readonly (readonly string[])[] } = {}): number | null {
  const off = new Set(without)
  const { planned = [], wishes = {}, rules = {} } = request
  const perCandidate = request.candidates.map((candidate) => optionsOf(candidate, request, off))
  let least: number | null = null
  const used = new Map<string, number>()
  const visit = (index: number, taken: readonly Option[]): void => {
    if (index === perCandidate.length) {
      if (!meets(taken)) return
      const value = reachedBy(taken, request)
      if (least === null || value < least) least = value
      return
    }
    for (const option of perCandidate[index] as readonly Option[]) {
      option.offers.forEach(({ line }, at) => { if (line !== null) used.set(line.id, (used.get(line.id) ?? 0) + (option.amounts[at] as number)) })
      if (planned.every(({ id, cents }) => (used.get(id) ?? 0) <= cents)) visit(index + 1, option.total === 0 ? taken : [...taken, option])
      option.offers.forEach(({ line }, at) => { if (line !== null) used.set(line.id, (used.get(line.id) ?? 0) - (option.amounts[at] as number)) })
    }
  }
  const meets = (taken: readonly Option[]): boolean => {
    const all = taken.reduce((sum, { total }) => sum + total, 0)
    const fills = taken.reduce((sum, { amounts, offers }) => sum + amounts.reduce((more, cents, at) => more + Math.floor(cents * (offers[at] as Offer).basisPoints / 10_000), 0), 0)
    const ids = taken.map(({ id }) => id)
    return (off.has('obligation') || (fills >= request.leftCents && (off.has('may-fill') || (rules.mayFillCents ?? request.leftCents) >= request.leftCents))) &&
      (off.has('concentration') || taken.every(({ total }) => total * 10_000 <= all * (wishes.concentrationBasisPoints ?? 10_000))) &&
      (off.has('suppliers') || taken.length <= (wishes.mostSuppliers ?? taken.length)) &&
      (off.has('budget') || all <= (wishes.budgetCents ?? all)) &&
      (off.has('extra-budget') || extraOf(taken) <= (wishes.extraBudgetCents ?? MOST * taken.length)) &&
      (off.has('local') || wishes.localOnly !== true || taken.every(({ isAway }) => !isAway)) &&
      others.every((earlier) => earlier.some((id) => !ids.includes(id)))
  }
  visit(0, [])
  return least
}

function extraOf (taken: readonly Option[]): number {
  return taken.reduce((sum, { amounts, offers }) => sum + amounts.reduce((more, cents, at) => (offers[at] as Offer).line === null ? more + cents : more, 0), 0)
}

function reachedBy (taken: readonly Option[], { objective }: MixRequest): number {
  if (objective === 'cheapest') return extraOf(taken)
  if (objective === 'fewest-suppliers') return taken.length
  if (objective === 'most-local') return taken.reduce((sum, { total, isAway }) => isAway ? sum + total : sum, 0)
  return Math.ceil(taken.reduce((sum, { total, share }) => sum + total * (10_000 - share), 0) / 10_000)
}

function optionsOf (candidate: MixCandidate, request: MixRequest, off: ReadonlySet<MixDemand>): readonly Option[] {
  const offers = offersOf(candidate, request, off)
  const capacity = candidate.capacityCents === undefined ? request.assumedCapacityCents ?? 0 : candidate.capacityCents
  const most = capacity === 0 ? 0 : off.has('capacity') ? MOST : capacity
  const least = off.has('minimum-order') ? 0 : candidate.minimumOrderCents ?? 0
  const isNear = request.localWithinMetres !== undefined && candidate.distanceMetres !== undefined && candidate.distanceMetres <= request.localWithinMetres
  const base = { id: candidate.id, offers, isAway: !(candidate.inMunicipality === true || isNear), share: candidate.targetGroupBasisPoints ?? 0 }
  const found: Option[] = []
  const visit = (amounts: readonly number[], total: number): void => {
    if (amounts.length === offers.length) {
      if (total === 0 || total >= least) found.push({ ...base, amounts, total })
      return
    }
    const limit = Math.min(most - total, offers[amounts.length]?.line?.cents ?? most)
    for (let cents = 0; cents <= limit; cents += 1) visit([...amounts, cents], total + cents)
  }
  visit([], 0)
  return found
}

function offersOf (candidate: MixCandidate, request: MixRequest, off: ReadonlySet<MixDemand>): readonly Offer[] {
  const { planned = [], contractCpv = [], rules = {}, isForContract = false } = request
  const fits = (codes: readonly string[]): boolean => codes.some((code) => (candidate.cpv ?? []).some((own) => own.slice(0, 3) === code.slice(0, 3)))
  const counts = off.has('unrelated') || rules.unrelated === true
  const lines: readonly (PlannedSpend | null)[] = [
    ...planned.filter((line) => fits(line.cpv) && (counts || line.isForContract === true)),
    ...(counts || isForContract || fits(contractCpv) ? [null] : [])
  ]
  const last = off.has('deadline') ? FAR : request.deadline
  return lines.map((line) => {
    let best = 0
    for (let day = later(request.on, candidate.leadTimeDays ?? 0); day <= last; day = later(day, 1)) {
      const month = day.slice(0, 7)
      if (line !== null && (month < line.from || month > line.until)) continue
      for (const one of candidate.recognition) {
        if (one.from <= day && (one.until === null || day <= one.until)) best = Math.max(best, one.basisPoints)
      }
    }
    return { line, basisPoints: best }
  }).filter(({ basisPoints }) => basisPoints > 0)
}

function later (day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
