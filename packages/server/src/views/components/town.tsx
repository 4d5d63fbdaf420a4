// Where a supplier is, and that it is fictional where it is.
import type { SupplierSummary } from '@sroi/matcher'
import type { JSX } from 'preact'
import type { PageWords } from '../words.ts'

export function Town ({ supplier, words }: { supplier: SupplierSummary, words: PageWords }): JSX.Element {
  return <p class='supplier__town'>{supplier.town}{supplier.scheme === 'fictional' && ` · ${words.supplier.fictional}`}</p>
}
