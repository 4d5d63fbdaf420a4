// The obligations of a batch: each a contract of its own, with what is needed for it.
import { DAY, randomOf } from './register.mjs'

/** How many of the first suppliers' places and words the needs are taken from. */
const KINDS = { codes: withCodes, words: withWords }

/**
 * @param kind `codes`: the branch of the CPV, a place, a radius, a lead time; `words`: two words of a trade, a place and a radius as well; `both`: half of each.
 * @returns what `summarizeMany` is asked, but for the rules.
 */
export function obligationsOf (world, count, kind) {
  const random = randomOf(world.seed + 11)
  return Array.from({ length: count }, (_, index) => {
    const chosen = kind === 'both' ? Object.keys(KINDS)[index % 2] : kind
    const place = world.places[Math.floor(random() * world.places.length)]
    const year = 2027 + Math.floor(random() * 3)
    const { need, filters } = KINDS[chosen](world, random)
    return {
      contract: {
        id: `c-${index}`, nature: 'services', value: { awarded: { cents: (150 + Math.floor(random() * 2000)) * 1_000_00, vat: 'excluding' } },
        period: { from: '2026-07-01', until: `${year}-06-30` }, days: { publication: '2026-02-16', award: '2026-05-11', contract: '2026-06-08' }
      },
      authority: 'bloemendaal', on: DAY, knownAt: `${DAY}T10:00:00Z`, seed: `s-${index}`,
      need: { ...need, near: { x: place.x, y: place.y } },
      filters: { ...filters, ...(random() < 0.7 ? { withinMetres: 20_000 + Math.floor(random() * 6) * 10_000 } : {}), ...(random() < 0.3 ? { standings: ['full'] } : {}) }
    }
  })
}

function withCodes (world, random) {
  const codes = world.byDivision[Math.floor(random() * world.byDivision.length)]
  return {
    need: { cpv: [codes[Math.floor(random() * codes.length)]], sameDivisionOnly: true },
    filters: { ...(random() < 0.3 ? { mostLeadTimeDays: 30 } : {}), ...(random() < 0.3 ? { leastCapacityCents: 10_000_00 } : {}) }
  }
}

function withWords (world, random) {
  const sector = Math.floor(random() * world.byDivision.length)
  const word = () => world.words[(sector * 150 + Math.floor(random() * 300)) % world.words.length]
  return { need: { text: `${word()} ${word()}` }, filters: {} }
}
