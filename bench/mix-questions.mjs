// Questions for a purchase mix: fictional suppliers in five branches, three shares of recognition, minimum orders, spend that is made anyway in every branch, a largest share of one supplier, at
// most twelve suppliers, and a budget. Seeded: question 3 of 200 suppliers is always the same.
import { randomOf } from './register.mjs'

const OBJECTIVES = ['cheapest', 'most-local', 'fewest-suppliers', 'most-target-group']
const BRANCHES = ['77310000', '90910000', '55520000', '39130000', '79810000']

/** `count` suppliers, question `number`. */
export function mixQuestion (count, number) {
  const next = randomOf(count * 1_009 + number)
  const between = (low, high) => low + Math.floor(next() * (high - low + 1))
  const leftCents = between(20_000, 120_000) * 100
  const largest = Math.floor(leftCents / Math.min(8, count / 4))
  const candidates = Array.from({ length: count }, (_, index) => ({
    id: `s${String(index).padStart(5, '0')}`,
    name: `Fictional ${index}`,
    cpv: [BRANCHES[index % BRANCHES.length]],
    capacityCents: between(Math.ceil(largest / 6), largest * 2),
    minimumOrderCents: between(0, Math.ceil(largest / 4)),
    recognition: [{ from: '2026-01-01', until: null, basisPoints: [2_500, 5_000, 10_000][between(0, 2)] }],
    inMunicipality: next() < 0.3,
    targetGroupBasisPoints: between(0, 90) * 100
  }))
  return {
    on: '2027-01-10', deadline: '2027-12-31', leftCents, objective: OBJECTIVES[number % OBJECTIVES.length], candidates, mixes: 1,
    planned: BRANCHES.map((code, index) => ({ id: `p${index}`, cpv: [code], from: '2027-01', until: '2027-12', cents: between(0, Math.ceil(leftCents / 800)) * 100 })),
    rules: { unrelated: true },
    wishes: { concentrationBasisPoints: between(25, 40) * 100, mostSuppliers: 12, budgetCents: leftCents * 3 }
  }
}
