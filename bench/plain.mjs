// What somebody would write without a catalogue: plain objects, and for each question its conditions as one closure that every object is put to. Everything that
// does not depend on the question was worked out beforehand: whether a purchase counts, until when, and the words of each offering.
import { readNeed, readOffering } from '@sroi/matcher/search'
import { DAY } from './register.mjs'

const [NO, OPEN, YES] = [0, 1, 2]
const holds = ({ from, until }) => from <= DAY && (until === null || DAY <= until)
const hasEnded = ({ until }) => until !== null && until < DAY
const earlier = (first, second) => first === null ? second : second === null || first < second ? first : second

/** One supplier as a plain object, for the day that is asked about. */
export function plainOf (supplier, { accepted }, reader, hasWords) {
  const badge = supplier.admissions.find(({ period }) => holds(period)) ?? null
  const { counts, until } = purchaseOf(supplier, badge, accepted)
  return {
    id: supplier.id,
    point: supplier.place.point ?? null,
    standing: badge?.standing ?? null,
    counts,
    countsUntil: until,
    offerings: supplier.offerings.map((offering) => ({
      id: offering.id, cpv: offering.cpv, capacity: offering.capacityCents ?? null, minimum: offering.minimumOrderCents ?? null, leadTime: offering.leadTimeDays ?? null,
      keys: hasWords ? readOffering(supplier.name, offering, reader.lexicon, reader.labelOf).keys : null
    }))
  }
}

function purchaseOf ({ admissions, labels }, badge, accepted) {
  const held = labels.filter(({ period }) => holds(period))
  if (badge === null) return { counts: held.length === 0 || admissions.some(({ period }) => hasEnded(period) || period.from > DAY) ? NO : OPEN, until: null }
  if (badge.standing === 'temporary') return { counts: YES, until: badge.period.until }
  const listed = held.filter(({ scheme, level }) => accepted.some((one) => one.scheme === scheme && (one.levels === null || one.levels.includes(level))))
  if (listed.length === 0) return { counts: held.length === 0 && labels.some(({ period }) => hasEnded(period)) ? NO : OPEN, until: null }
  const longest = listed.map(({ period }) => period.until).sort().at(-1)
  return { counts: YES, until: earlier(badge.period.until, longest) }
}

/** The question as a closure: from a register to totals and the first twenty. `leftCents`: what is left of the obligation, which was worked out beforehand. */
export function compile (question, leftCents, ranking, reader) {
  const { need: { near }, filters, seed } = question
  const offerOf = compileOffer(question, leftCents, ranking, reader)
  const scoreOf = compileScore(question, leftCents, ranking)
  const { standings } = filters
  const within = filters.withinMetres === undefined ? null : filters.withinMetres ** 2

  function bestOf ({ offerings, counts }) {
    let best = null
    for (const offering of offerings) {
      const offer = offerOf(offering, counts)
      if (offer !== null && (best === null || isBetter(offer, best))) best = offer
    }
    return best
  }

  return (register) => {
    const totals = { ranked: 0, pending: 0, refused: 0, outside: 0 }
    const top = []
    for (const supplier of register) {
      const squared = supplier.point === null ? null : (supplier.point.x - near.x) ** 2 + (supplier.point.y - near.y) ** 2
      const isInside = (standings === undefined || standings.includes(supplier.standing)) && (within === null || squared === null || squared <= within)
      const offer = isInside ? bestOf(supplier) : null
      const place = offer === null ? 'outside' : placeOf(supplier, offer, within !== null && squared === null)
      totals[place] += 1
      if (place === 'ranked') keep(top, { id: supplier.id, score: scoreOf(supplier, offer, squared), cents: offer.cents ?? 0 }, seed)
    }
    return { totals, top: top.map(({ id, score, cents }) => ({ id, score, cents })) }
  }
}

function placeOf ({ counts }, { inside, isRefused }, isFarUnknown) {
  if (counts === NO || isRefused) return 'refused'
  return counts === OPEN || inside === OPEN || isFarUnknown ? 'pending' : 'ranked'
}

/** Null: outside the question. */
function compileOffer ({ contract, need, filters }, leftCents, { subjectFitByDigits }, reader) {
  const { cpv: codes = [] } = need
  const takes = contract.value.awarded.cents
  const words = need.text === undefined ? null : compileWords(readNeed(need.text, reader.lexicon), codes)
  const conditions = conditionsOf(need, filters)
  return (offering, counts) => {
    let inside = YES
    for (const condition of conditions) inside = Math.min(inside, condition(offering))
    const found = inside === NO || words === null ? null : words(offering)
    if (inside === NO || (found !== null && !found.tells)) return null
    const { cpv, capacity, minimum } = offering
    const purchase = counts === YES && capacity !== null ? Math.min(leftCents, capacity, takes) : null
    const cents = purchase === null ? null : purchase > 0 && purchase >= (minimum ?? 0) ? purchase : 0
    const isRefused = minimum !== null && cents === 0 && leftCents !== 0
    const digits = closest(codes, cpv)
    const fit = Math.max(found?.fit ?? 0, subjectFitByDigits[digits])
    return { id: offering.id, inside, cents, isRefused, fit, near: fit * 16 + digits, reach: isRefused ? 1 : 1 + inside }
  }
}

/** The cheapest and most telling first. */
function conditionsOf ({ cpv, sameDivisionOnly }, { mostLeadTimeDays: days, leastCapacityCents: least }) {
  const division = sameDivisionOnly === true ? cpv[0].slice(0, 2) : null
  const isIn = (code) => code.startsWith(division)
  return [
    ...(division === null ? [] : [(offering) => offering.cpv.some(isIn) ? YES : NO]),
    ...(days === undefined ? [] : [({ leadTime }) => leadTime === null ? OPEN : leadTime <= days ? YES : NO]),
    ...(least === undefined ? [] : [({ capacity }) => capacity === null ? OPEN : capacity >= least ? YES : NO])
  ]
}

function compileScore ({ contract }, leftCents, { weights, distanceBands, standingFit }) {
  const bands = distanceBands.map(({ withinMetres, fit }) => [withinMetres ** 2, fit])
  const points = (criterion, fit) => Math.floor(weights[criterion] * fit / 10_000)
  return ({ standing, countsUntil }, { fit, cents }, squared) => {
    const place = squared === null ? 0 : bands.find(([metres]) => squared <= metres)?.[1] ?? 0
    const endsEarlier = countsUntil !== null && countsUntil < contract.period.until
    const certainty = standing !== 'full' ? standingFit.temporary : endsEarlier ? standingFit.endsEarlier : standingFit.throughout
    const coverage = leftCents === 0 ? 0 : Math.floor((cents ?? 0) * 10_000 / leftCents)
    return points('subject-closeness', fit) + points('coverage-of-obligation', coverage) + points('place-closeness', place) + points('standing-certainty', certainty)
  }
}

function isBetter (first, second) {
  if (first.reach !== second.reach) return first.reach > second.reach
  if (first.isRefused !== second.isRefused) return second.isRefused
  if (first.near !== second.near) return first.near > second.near
  return (first.cents ?? 0) !== (second.cents ?? 0) ? (first.cents ?? 0) > (second.cents ?? 0) : first.id < second.id
}

function keep (top, firm, seed) {
  if (top.length === 20 && !isBefore(firm, top[19], seed)) return
  let at = top.length
  while (at > 0 && isBefore(firm, top[at - 1], seed)) at -= 1
  top.splice(at, 0, firm)
  if (top.length > 20) top.pop()
}

function isBefore (first, second, seed) {
  if (first.score !== second.score) return first.score > second.score
  if (first.cents !== second.cents) return first.cents > second.cents
  first.turn ??= spread(`${seed} ${first.id}`)
  second.turn ??= spread(`${seed} ${second.id}`)
  return first.turn !== second.turn ? first.turn < second.turn : first.id < second.id
}

function closest (needed, offered) {
  let digits = 0
  for (const need of needed) for (const offer of offered) digits = Math.max(digits, shared(need, offer))
  return digits
}

function shared (first, second) {
  let digits = 0
  while (digits < 8 && first[digits] === second[digits]) digits += 1
  return digits === 8 ? 8 : Math.min(digits, depthOf(first), depthOf(second))
}

function depthOf (code) {
  let depth = 8
  while (depth > 2 && code[depth - 1] === '0') depth -= 1
  return depth
}

/** Null: there is nothing to look for. */
function compileWords ({ words, codes }, asked) {
  if (words.length === 0 && codes.length === 0) return null
  if (codes.length > 0 || asked.length > 0 || words.some(({ nearName }) => nearName !== null && nearName.letters > 0)) throw new Error('the needs of this bench have known words only, and no codes')
  const all = words.reduce((sum, { weight }) => sum + weight, 0)
  const heaviest = Math.max(...words.map(({ weight }) => weight))
  const looked = words.map((word) => ({ weight: word.weight, tells: word.weight * 4 >= heaviest, alternatives: word.alternatives.map(({ key, strength }) => [key, strength]) }))
  return ({ keys }) => {
    let sum = 0
    let tells = false
    for (const word of looked) {
      let best = 0
      for (const [key, strength] of word.alternatives) {
        const here = keys.get(key)
        if (here !== undefined) best = Math.max(best, Math.floor(strength * here / 100))
      }
      sum += word.weight * best
      if (best > 0 && word.tells) tells = true
    }
    return { fit: Math.floor(sum * 10_000 / (all * 100)), tells }
  }
}

/** As the library spreads equals. */
function spread (text) {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
