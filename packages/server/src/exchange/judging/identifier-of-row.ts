import type { OrganisationIdentifier } from '@sroi/matcher'
import { KVK, normalOrganisation } from '../../organisation/normal-organisation.ts'
import type { ReadRow } from '../reading/read-row.ts'
import { shortened, type Remark } from '../sheets/remark.ts'

/** Whose row it is. A number of the Chamber of Commerce has eight digits; a spreadsheet that takes it for an amount drops a zero at its start. */
export function identifierOfRow ({ values }: ReadRow): OrganisationIdentifier | { readonly fault: Remark } {
  const typed = values.get('number') as string
  const identifier = normalOrganisation({ scheme: values.get('scheme') as string | undefined ?? KVK, value: typed })
  const { scheme, value } = identifier
  if (scheme !== KVK || /^\d{8}$/.test(value)) return identifier
  return { fault: { code: 'no-kvk-number', column: 'number', value: shortened(typed), ...(/^\d{7}$/.test(value) ? { suggestions: [`0${value}`] } : {}) } }
}
