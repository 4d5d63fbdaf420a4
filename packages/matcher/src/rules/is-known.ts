// Was a provision there to be read at a moment: published, and not withdrawn?
import type { Provision } from '../model/provision.ts'
import type { IsoInstant } from '../model/values.ts'
import { wasPublished } from '../primitives/index.ts'

export function isKnown ({ published, withdrawn }: Provision<unknown>, at: IsoInstant): boolean {
  return wasPublished(published, at) && (withdrawn === undefined || !wasPublished(withdrawn, at))
}
