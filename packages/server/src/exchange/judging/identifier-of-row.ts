import type { OrganisationIdentifier } from '@sroi/matcher'
import type { ReadRow } from '../reading/read-row.ts'
import { shortened, type Remark } from '../sheets/remark.ts'
import { KVK } from '../sheets/shared-columns.ts'

/** Whose row it is. A number of the Chamber of Commerce has eight digits; a spreadsheet that takes it for an amount drops a zero at its start. */
export function identifierOfRow ({ values }: ReadRow): OrganisationIdentifier | { readonly fault: Remark } {
  const scheme = values.get('scheme') as string | undefined ?? KVK
  const value = values.get('number') as string
  if (scheme !== KVK && scheme !== 'kvk') return { scheme, value }
  const digits = value.replaceAll(/[.-]/g, '')
  if (/^\d{8}$/.test(digits)) return { scheme: KVK, value: digits }
  return { fault: { code: 'no-kvk-number', column: 'number', value: shortened(value), ...(/^\d{7}$/.test(digits) ? { suggestions: [`0${digits}`] } : {}) } }
}
