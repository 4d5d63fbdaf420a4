// A register of any size, the same for the same seed. Every firm is fictional and is named so that nobody takes it for a real one.
import { readCpv, readLexicon } from '@sroi/fixtures'

/** The day that is asked about. */
export const DAY = '2026-11-22'
/** The rules that are asked, base first. */
export const LAYERS = ['netherlands', 'kennemer', 'bloemendaal']
const FIRST_DAY = 20_000
const RECORDED = '2025-12-01T09:00:00Z'

/** Numbers from 0 up to 1, the same for the same seed. */
export function randomOf (seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const SYLLABLES = ['ba', 'der', 'fo', 'gri', 'hel', 'jo', 'kam', 'lin', 'mar', 'no', 'pel', 'qua', 'ris', 'sta', 'tul', 'vo', 'wer', 'zan', 'bri', 'cor', 'dun', 'eg', 'fri', 'gol', 'hij', 'ker', 'lat', 'mui', 'nes', 'ost']

/** 12 000 names that are no words. */
function namesOf (random) {
  const names = new Set()
  while (names.size < 12_000) {
    const count = 3 + Math.floor(random() * 2)
    names.add(Array.from({ length: count }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join(''))
  }
  return [...names]
}

/** Often the first, seldom the last, as words are. */
function zipf (random, length) {
  return Math.min(length - 1, Math.floor(length ** random()) - 1)
}

export function shuffled (items, random) {
  const mixed = [...items]
  for (let index = mixed.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1))
    ;[mixed[index], mixed[other]] = [mixed[other], mixed[index]]
  }
  return mixed
}

function dayOf (number) {
  return new Date((FIRST_DAY + number) * 86_400_000).toISOString().slice(0, 10)
}

/** What all suppliers of one seed are made of. */
export function worldOf (seed) {
  const random = randomOf(seed)
  const lexicon = readLexicon()
  const words = shuffled(lexicon.words.filter(({ word }) => /^[a-z]{5,}$/.test(word)).map(({ word }) => word), random).slice(0, 3000)
  const codes = readCpv().map(([code]) => code)
  const divisions = shuffled([...new Set(codes.map((code) => code.slice(0, 2)))], random).slice(0, 20)
  const byDivision = divisions.map((division) => shuffled(codes.filter((code) => code.startsWith(division)), random).slice(0, 80))
  const places = Array.from({ length: 70 }, (_, index) => ({ municipality: `plaats-${index}`, x: 60_000 + Math.floor(random() * 180_000), y: 380_000 + Math.floor(random() * 200_000) }))
  return { seed, words, byDivision, divisions, places, names: namesOf(random) }
}

const LABELS = [['pso', '30-plus'], ['pso', '1'], ['pso', '2'], ['pso', '3'], ['b-corp', null], ['code-sociale-ondernemingen', null], ['social-enterprise-nl', null], ['eigen-keurmerk', null]]
const evidence = { level: 'register', source: 'a fictional register', on: '2025-12-01' }

/** One supplier, by its number. */
export function supplierAt (world, number) {
  const random = randomOf(Math.imul(number + 1, 2_654_435_761) ^ world.seed)
  const pick = (list) => list[Math.floor(random() * list.length)]
  const sector = Math.floor(random() * world.byDivision.length)
  const place = pick(world.places)
  // the words of a sector lie together, so that its firms speak alike
  const wordsOf = (count) => Array.from({ length: count }, () => world.words[(sector * 150 + zipf(random, 600)) % world.words.length]).join(' ')
  const name = `Fictief ${world.names[number % world.names.length]} ${wordsOf(1)} ${number}`
  const isTemporary = random() < 0.2
  const begun = Math.floor(random() * 400)
  const hasBadge = random() < 0.85
  return {
    id: `s-${String(number).padStart(8, '0')}`,
    identifier: { scheme: 'fictional', value: `S-${number}` },
    name,
    place: { town: place.municipality, municipality: place.municipality, ...(random() < 0.95 ? { point: { x: place.x + Math.floor(random() * 4000), y: place.y + Math.floor(random() * 4000) } } : {}) },
    worksIn: Array.from({ length: Math.floor(random() * 3) }, () => pick(world.places).municipality),
    contact: { email: 'info@fictief.example' },
    offerings: Array.from({ length: random() < 0.8 ? 1 : 2 }, (_, index) => ({
      id: `o-${index + 1}`,
      title: wordsOf(3),
      text: wordsOf(18),
      cpv: [pick(world.byDivision[sector]), ...(random() < 0.3 ? [pick(world.byDivision[sector])] : [])],
      ...(random() < 0.9 ? { capacityCents: (1 + Math.floor(random() * 500)) * 100_000 } : {}),
      ...(random() < 0.6 ? { minimumOrderCents: (1 + Math.floor(random() * 20)) * 10_000 } : {}),
      ...(random() < 0.7 ? { leadTimeDays: Math.floor(random() * 90) } : {})
    })),
    labels: Array.from({ length: Math.floor(random() * 3) }, () => {
      const [scheme, level] = pick(LABELS)
      const from = Math.floor(random() * 700)
      return { scheme, level, issuer: 'an issuer', period: { from: dayOf(from), until: dayOf(from + 365 + Math.floor(random() * 730)) }, evidence, recordedAt: RECORDED }
    }),
    admissions: hasBadge ? [{ standing: isTemporary ? 'temporary' : 'full', period: { from: dayOf(begun), until: isTemporary ? dayOf(begun + 1100) : null }, evidence, recordedAt: RECORDED }] : [],
    targetGroupShares: random() < 0.4 ? [{ vocabulary: 'article-2.82', measure: 'headcount', shareBasisPoints: Math.floor(random() * 8000), period: { from: '2025-01-01', until: '2025-12-31' }, evidence, recordedAt: RECORDED }] : []
  }
}
