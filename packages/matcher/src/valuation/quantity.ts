// How many units were done, or how much was paid, where a value is not counted by months?
import type { Effort, ValueUnit } from '../model/effort.ts'
import type { FactUsed, Finding } from '../model/finding.ts'
import type { PurchaseRecognitionRule } from '../model/valuation-rules.ts'
import { evidenceFor, fact, finding, type Ratio, ratio, times } from '../primitives/index.ts'

export interface Quantity {
  /** Units, or cents. Null: not known. */
  readonly quantity: Ratio | null
  readonly finding: Finding
}

type Counted = Exclude<ValueUnit, 'year' | 'month'>

/** Invoices are reckoned as the rule says; without VAT where it does not say, and that is shown. */
export function quantityOf (effort: Effort, unit: Counted, vat: PurchaseRecognitionRule['vat'] = null): Quantity {
  const { evidence = {}, schoolYears, days, hoursHundredths, labourCostCents, costCents } = effort
  const of = (name: string, kind: FactUsed['unit'], value: number | undefined, under: number): Quantity => {
    const facts = [fact('unit', 'code', unit), fact('quantity', kind, value ?? null, evidenceFor(evidence, `/${name}`, value))]
    if (value === undefined) return { quantity: null, finding: finding('effort-quantity', 'unknown', { facts, missing: [{ kind: 'effort-fact', name: `effort.${name}` }] }) }
    return { quantity: ratio(value, under), finding: finding('effort-quantity', 'met', { facts }) }
  }
  if (unit === 'invoice') return invoice(effort, vat)
  if (unit === 'school-year') return of('schoolYears', 'count', schoolYears, 1)
  if (unit === 'day') return of('days', 'count', days, 1)
  if (unit === 'hour') return of('hoursHundredths', 'hundredths', hoursHundredths, 100)
  if (unit === 'labour-cost') return of('labourCostCents', 'cents', labourCostCents, 1)
  if (unit === 'actual-cost') return of('costCents', 'cents', costCents, 1)
  return { quantity: ratio(1), finding: finding('effort-quantity', 'met', { facts: [fact('unit', 'code', unit)] }) }
}

/** From without VAT to with it, or back, only when its rate is given. */
function invoice ({ purchase, evidence = {} }: Effort, ofRule: PurchaseRecognitionRule['vat']): Quantity {
  const { cents, vat, vatRateBasisPoints: rate } = purchase?.invoice ?? {}
  const isOther = vat !== undefined && vat !== (ofRule ?? 'excluding')
  const facts = [
    fact('unit', 'code', 'invoice'),
    fact('invoice', 'cents', cents ?? null, evidenceFor(evidence, '/purchase/invoice', cents)),
    fact('invoice-vat', 'code', vat ?? null),
    fact('vat-of-rule', 'code', ofRule ?? 'not-stated'),
    ...(isOther ? [fact('vat-rate', 'basis-points', rate ?? null, evidenceFor(evidence, '/purchase/invoice', rate))] : [])
  ]
  const open = (name: string): Quantity => ({ quantity: null, finding: finding('effort-quantity', 'unknown', { facts, missing: [{ kind: 'effort-fact', name }] }) })
  if (cents === undefined) return open('effort.purchase.invoice')
  if (vat === undefined) return open('effort.purchase.invoice.vat')
  const applied = isOther ? rate : 0
  if (applied === undefined) return open('effort.purchase.invoice.vatRateBasisPoints')
  const factor = vat === 'including' ? ratio(10_000, 10_000 + applied) : ratio(10_000 + applied, 10_000)
  return { quantity: times(ratio(cents), factor), finding: finding('effort-quantity', 'met', { facts }) }
}
