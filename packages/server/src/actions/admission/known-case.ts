import type { AdmissionCase, CaseOnRecord } from '@sroi/matcher'
import { madeKnown, replayCase } from '@sroi/matcher/procedure'

/** A case as its firm knows it, and as it has effect: a decision that was not sent has none (Awb 3:40). */
export interface KnownCase {
  readonly of: AdmissionCase
  readonly events: CaseOnRecord['events']
}

export function knownCase (onRecord: CaseOnRecord): KnownCase {
  const { file, events } = madeKnown(onRecord)
  return { of: replayCase({ file, events }), events }
}
