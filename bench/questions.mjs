// The questions: half about a firm that is known by name and trade, half about a need; half of them with a misspelling.
import { countsOn } from './records.mjs'
import { DAY, randomOf, supplierAt } from './register.mjs'

const CONTRACT = {
  id: 'c', nature: 'services', value: { awarded: { cents: 350_000_00, vat: 'excluding' } }, period: { from: '2026-07-01', until: '2028-06-30' },
  days: { publication: '2026-02-16', award: '2026-05-11', contract: '2026-06-08' }
}
/** The firms that are meant lie among the first, so that the same questions serve every size. */
const AMONG = 1000

/** One letter left out, or two swapped; never the first, which people seldom miss. */
function misspelt (word, random) {
  const at = 1 + Math.floor(random() * (word.length - 2))
  return random() < 0.5 ? word.slice(0, at) + word.slice(at + 1) : word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
}

/** @returns {{ text: string, meant: string | null, isMisspelt: boolean, near: { x: number, y: number } | null, withinMetres?: number, standings?: string[], request: object }[]} */
export function questionsOf (world, count, ruleSet, accepted) {
  const random = randomOf(world.seed + 7)
  // a firm that is meant is one that can be bought from
  const meant = Array.from({ length: AMONG }, (_, number) => supplierAt(world, number)).filter((supplier) => countsOn(supplier, accepted))
  return Array.from({ length: count }, (_, index) => {
    const supplier = meant[Math.floor(random() * meant.length)]
    const isKnown = index % 2 === 0
    const isMisspelt = index % 4 >= 2
    const [title] = supplier.offerings.map((offering) => offering.title.split(' '))
    const words = isKnown ? [supplier.name.split(' ')[1], title[0]] : title.slice(0, 2)
    const text = words.map((word) => isMisspelt && word.length >= 6 ? misspelt(word, random) : word).join(' ')
    const near = supplier.place.point ?? null
    const filters = {
      ...(near !== null && !isKnown ? { withinMetres: 50_000 } : {}),
      ...(index % 3 === 0 && !isKnown ? { standings: ['full', 'temporary'] } : {})
    }
    return {
      text, meant: isKnown ? supplier.id : null, isMisspelt, near, ...filters,
      request: { contract: CONTRACT, authority: 'bloemendaal', ruleSet, on: DAY, knownAt: `${DAY}T10:00:00Z`, need: { text, ...(near === null ? {} : { near }) }, filters }
    }
  })
}
