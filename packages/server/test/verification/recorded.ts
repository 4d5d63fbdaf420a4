// A record of every kind, made by the actions and the engine themselves, without a database.
import { readFileSync } from 'node:fs'
import { assess, assessReservation, type RuleSet, type Supplier, value } from '@sroi/matcher'
import { planMix } from '@sroi/matcher/plan'
import { matchRecord as recordOf } from '../../dist/actions/match-record.js'
import { mergedOnce } from '../../dist/actions/merged-once.js'
import { registerReference, ruleSetReferences } from '../../dist/actions/references.js'
import { createCatalogues } from '../../dist/catalogue/index.js'
import { readDemonstration } from '../../dist/demonstration/read-demonstration.js'
import { openSolver } from '../../dist/solver/open-solver.js'
import { createFilesStore } from '../../dist/store/files/create-files-store.js'
import type { MatchRecord, ReceiptRecord } from '../../dist/store/receipt-kinds.js'
import { NOW } from '../application/build-application.js'
import { contract, need, question } from '../application/question.js'

export const demonstration = readDemonstration()
const store = createFilesStore(demonstration)
const clock = { now: () => NOW }
const catalogues = createCatalogues()
const at = { createdAt: NOW, on: '2026-11-22', knownAt: NOW }

/** What a match would leave behind. */
export async function matchRecord (input: object): Promise<MatchRecord> {
  return recordOf({ store, clock, catalogues }, input)
}

/** One of each kind, in an order in which they could have happened; the first two are matches, without and with words. */
export async function recordOfEachKind (): Promise<readonly ReceiptRecord[]> {
  const register = (await store.registerAt())!
  const supplier = register.suppliers[0] as Supplier
  const layers = await store.ruleSetsFor('bloemendaal')
  const authority = { name: 'Bloemendaal', point: null }
  return [
    await matchRecord(question({ show: 2 })),
    await matchRecord(need('tuinman in Zandvoort', { show: 2 })),
    {
      kind: 'assessment', ...at, question: { authority: 'bloemendaal', contract: contract() }, authority, ruleSets: ruleSetReferences(layers), register: registerReference(register),
      outcome: assess({ authority: 'bloemendaal', authorityName: authority.name, contract: contract(), ruleSet: mergedOnce(layers), on: at.on, knownAt: at.knownAt })
    },
    valuationRecord(await store.ruleSetsFor('den-haag')),
    reservationRecord(await store.ruleSetsFor('other'), supplier, registerReference(register)),
    await mixRecord(),
    {
      kind: 'decision', ...at, ruleSets: ruleSetReferences(layers), subject: { kind: 'admission', id: supplier.id }, register: registerReference(register), suppliers: [supplier], findings: [],
      decision: { verdict: 'granted', from: '2026-12-01', until: '2027-11-30', reasons: ['All criteria are met.'] }
    },
    { kind: 'change', createdAt: NOW, register: null, changes: { total: 0, sha256: '0'.repeat(64), items: [] } }
  ]
}

function valuationRecord (ruleSets: readonly RuleSet[]): ReceiptRecord {
  const { on, knownAt, ...asked } = example('valuation.json')
  return { kind: 'valuation', createdAt: NOW, on, knownAt, question: asked, ruleSets: ruleSetReferences(ruleSets), outcome: value({ ...asked, ruleSet: mergedOnce(ruleSets), on, knownAt }) }
}

function reservationRecord (ruleSets: readonly RuleSet[], supplier: Supplier, register: ReturnType<typeof registerReference>): ReceiptRecord {
  const { contract: reserved } = example('reservation.json')
  const finding = assessReservation({ supplier, contract: reserved, ruleSet: mergedOnce(ruleSets), on: at.on, knownAt: at.knownAt })
  return { kind: 'reservation', ...at, question: { contract: reserved, supplierId: supplier.id }, register, suppliers: [supplier], ruleSets: ruleSetReferences(ruleSets), outcome: { finding } }
}

async function mixRecord (): Promise<ReceiptRecord> {
  const request = example('mix-of-own-suppliers.json')
  const solver = openSolver({ milliseconds: 20_000 })
  try {
    return { kind: 'mix', createdAt: NOW, on: request.on, knownAt: null, ruleSets: [], question: request, request, register: null, authority: null, suppliers: [], basis: null, outcome: await planMix(request, solver.solve) }
  } finally {
    await solver.close()
  }
}

// biome-ignore lint/suspicious/noExplicitAny: an example is whatever the interface takes
function example (name: string): any {
  return JSON.parse(readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8'))
}
