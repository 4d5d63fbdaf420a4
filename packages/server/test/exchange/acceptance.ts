import { operatorRiders } from '../../dist/cli/tenants/command-line.js'
import { DEMONSTRATION_TENANT } from '../../dist/demonstration/load-demonstration.js'
import type { Acceptance } from '../../dist/store/index.js'

/** An acceptance by the operator. */
export function acceptance (at: string): Acceptance {
  return { at, reach: { all: true }, ...operatorRiders(DEMONSTRATION_TENANT.id, 'import-data', 'import', null, at) }
}
