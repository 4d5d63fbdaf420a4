// What does a value in a notice say in cents, if anything?
import type { Amount } from '../../model/amount.ts'
import { type Notes, noteFact, noteGap } from '../notes.ts'
import { type XmlElement, textOf } from '../xml/element.ts'
import { parseCents } from './parse-cents.ts'

/** Buyers who must fill in a value and have none write € 1.00 or less: a symbol, not a value. */
const LARGEST_SYMBOL_CENTS = 100

/** A figure with more characters is padded with zeros to mislead. */
const LONGEST_FIGURE = 40

/**
 * Both generations state values excluding VAT by definition of the form. Euros become cents, another currency stays as published with
 * a gap, a symbol and a figure that is no amount become a gap with the text as published.
 */
export function readAmount (notes: Notes, element: XmlElement | undefined, pointer: string, concerns: string | null = null): Amount | undefined {
  const published = textOf(element)
  if (element === undefined || published === undefined) return undefined
  const shown = publishedAmount(element)
  const currency = currencyOf(element)
  const cents = published.length > LONGEST_FIGURE ? undefined : parseCents(published)
  if (cents === undefined || currency === undefined) {
    noteGap(notes, 'unreadable', pointer, { concerns, published: shown })
    return undefined
  }
  if (currency !== 'EUR') {
    noteFact(notes, pointer, element)
    noteGap(notes, 'foreign-currency', pointer, { concerns, published: shown })
    return { currency, published, vat: 'excluding' }
  }
  if (cents <= LARGEST_SYMBOL_CENTS) {
    noteGap(notes, 'symbolic-value', pointer, { concerns, published: shown })
    return undefined
  }
  noteFact(notes, pointer, element)
  return { cents, published, vat: 'excluding' }
}

/** The figure and the currency as they stand in the notice. */
export function publishedAmount (element: XmlElement | undefined): string | undefined {
  const figure = textOf(element)
  if (element === undefined || figure === undefined) return undefined
  return `${figure} ${element.attributes.get('CURRENCY') ?? element.attributes.get('currencyID') ?? ''}`.trim()
}

/** An amount that was read, as it stood in the notice. */
export function shownAmount (amount: Amount | undefined): string | undefined {
  return amount === undefined ? undefined : `${amount.published ?? ''} ${amount.currency ?? 'EUR'}`.trim()
}

function currencyOf (element: XmlElement): string | undefined {
  const code = (element.attributes.get('CURRENCY') ?? element.attributes.get('currencyID'))?.trim().toUpperCase()
  return code !== undefined && /^[A-Z]{3}$/u.test(code) ? code : undefined
}
