// Is an amount one that can be reckoned with: euros, excluding VAT, and a value rather than a symbol?
import type { Amount } from '../model/amount.ts'
import type { Cents } from '../model/values.ts'
import { withoutVat } from './money.ts'

/** Values of one euro or less are how some buyers fill in a field they must not leave empty. */
const SYMBOLIC: Cents = 100

/** Null for another currency, an amount including VAT at a rate that is not given, a symbol, and a figure that could not be read as cents. */
export function usableCents (amount: Amount): Cents | null {
  if (amount.cents === undefined || !isEuro(amount) || isSymbol(amount)) return null
  if (amount.vat !== 'including') return amount.cents
  return amount.vatRateBasisPoints === undefined ? null : withoutVat(amount.cents, amount.vatRateBasisPoints)
}

/** A symbol says nothing about the value: it counts as not stated. */
export function isSymbol (amount: Amount): boolean {
  return isEuro(amount) && amount.cents !== undefined && amount.cents <= SYMBOLIC
}

function isEuro ({ currency = 'EUR' }: Amount): boolean {
  return currency === 'EUR'
}
