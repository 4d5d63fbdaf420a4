// What every engine does with the texts it found, so that all do the same work: conditions, a score, counts for four facets, the exact total and the first twenty.
const SHOW = 20
const LEFT = 17_500_00
const BANDS = [[5_000, 1], [15_000, 0.7], [30_000, 0.4]]

/** `hits`: pairs of a record and how well its text answers, from 0 to 1. */
export function finish (hits, question) {
  const top = []
  let total = 0
  const facets = { standing: new Map(), label: new Map(), municipality: new Map(), division: new Map() }
  for (const [record, closeness] of hits) {
    if (!meets(record, question)) continue
    total += 1
    count(facets.standing, record.standing)
    count(facets.municipality, record.municipality)
    for (const label of record.labels) count(facets.label, label)
    for (const division of record.divisions) count(facets.division, division)
    if (!record.counts) continue
    keep(top, { id: record.id, score: scoreOf(record, closeness, question) })
  }
  return { total, facets, top: top.map(({ id }) => id) }
}

function meets ({ x, y, standing }, { near, withinMetres, standings }) {
  if (standings !== undefined && !standings.includes(standing)) return false
  return withinMetres === undefined || (x !== null && (x - near.x) ** 2 + (y - near.y) ** 2 <= withinMetres ** 2)
}

function scoreOf ({ x, y, capacity, minimum, standing }, closeness, { near }) {
  const fills = capacity === null ? 0 : Math.min(LEFT, capacity)
  const coverage = fills >= minimum ? fills / LEFT : 0
  const squared = near === null || x === null ? Number.POSITIVE_INFINITY : (x - near.x) ** 2 + (y - near.y) ** 2
  const place = BANDS.find(([metres]) => squared <= metres ** 2)?.[1] ?? 0
  return 4500 * closeness + 3000 * coverage + 1500 * place + (standing === 'full' ? 1000 : 400)
}

function count (counts, value) {
  if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
}

function keep (top, item) {
  if (top.length === SHOW && item.score <= top[SHOW - 1].score) return
  let at = top.length
  while (at > 0 && top[at - 1].score < item.score) at -= 1
  top.splice(at, 0, item)
  if (top.length > SHOW) top.pop()
}
