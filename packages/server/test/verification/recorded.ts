// A record of every kind, made by the actions and the engine themselves, without a database.
import { readFileSync } from 'node:fs'
import { readDemonstrationProcedure } from '@sroi/fixtures'
import { assess, assessReservation, type CaseEvent, type CaseEventParts, type CaseEventType, type Procedure, type RuleSet, type Supplier, value } from '@sroi/matcher'
import { planMix } from '@sroi/matcher/plan'
import { mayHappen, replayCase } from '@sroi/matcher/procedure'
import { decisionRecord } from '../../dist/actions/admission/decision-record.js'
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
    decisionOf(layers, supplier),
    { kind: 'change', createdAt: NOW, register: null, changes: { total: 0, sha256: '0'.repeat(64), items: [] } }
  ]
}

/** An application that was not completed in time, and is left aside by another coordinator than the one who asked for more. */
function decisionOf (layers: readonly RuleSet[], { identifier }: Supplier): ReceiptRecord {
  const procedure = readDemonstrationProcedure() as Procedure
  const file = { id: '01938f6c-5d10-7c4b-9a35-2f1f0f4b7a12', applicant: identifier, applicantDomains: ['fictief.example'], procedure, earlier: null }
  const event = <T extends CaseEventType>(id: string, type: T, on: string, by: string, reason: string, parts: CaseEventParts[T]) => ({
    id, type, on, recordedAt: `${on}T09:00:00.000Z`, reason, evidence: [], actor: { id: by, role: 'coordinator', organisation: null, emailDomain: null }, ...parts
  }) as unknown as CaseEvent
  const events = [
    event('1', 'application-submitted', '2026-10-26', 'ann', 'first-application', { documents: [] }),
    event('2', 'completion-requested', '2026-10-27', 'ann', 'document-missing', { missing: ['statutes'], termUntil: '2026-11-10' })
  ]
  const decision = event('3', 'leaving-aside-decided', at.on, 'ben', 'not-completed', { motivation: 'Er is niets aangevuld.', reasons: [] })
  const of = replayCase({ file: { ...file, ruleSet: mergedOnce(layers) }, events })
  const happening = mayHappen(of, decision)
  if (!happening.allowed) throw new Error(`the decision of the tests is refused: ${happening.because.map(({ code }) => code).join(', ')}`)
  const before = {
    ...file, reference: '2026-7K3PQD2M', name: 'Fictief', stage: 'incomplete' as const, holder: 'ann', openedOn: '2026-10-26', version: 2, procedureNumber: 1, ruleSets: ruleSetReferences(layers), events, sha256: null,
    newest: { number: 1, procedure, ruleSet: null, adoptedAt: NOW, adoptedBy: null }
  }
  return decisionRecord({ before, of, event: decision, after: happening.next, from: happening.from, because: happening.because }, { layers, profile: null }, NOW)
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
