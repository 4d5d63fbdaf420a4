// The profile as an entry of the register: what a firm described once is not asked again.
import { answerTo } from '../answer-to.ts'
import type { RegisterPart, SupplierOfProfile } from '../model/application.ts'
import type { Missing } from '../model/finding.ts'
import type { FirmProfile } from '../model/firm-profile.ts'
import type { Supplier, TargetGroupShare } from '../model/supplier.ts'
import type { IsoInstant } from '../model/values.ts'
import { evidenceFor } from '../primitives/index.ts'

/**
 * What the register can hold, and nothing more: a band is no share, so only "nobody" becomes one; a label that is only shown is not on record.
 * @throws MatcherError INVALID_REQUEST when the profile has not its shape.
 */
export function supplierOfProfile (profile: FirmProfile, register: RegisterPart): SupplierOfProfile {
  return answerTo(() => entryOf(profile, register))
}

function entryOf (profile: FirmProfile, { id, recordedAt, admissions, labels }: RegisterPart): SupplierOfProfile {
  const { organisation, names = [], place, worksIn = [], contact = {}, legalForm, foundedOn, size, offerings = [] } = profile
  const [name] = names
  const missing: readonly Missing[] = [
    ...(name === undefined ? [{ kind: 'supplier-fact' as const, name: 'names' }] : []),
    ...(place === undefined ? [{ kind: 'supplier-fact' as const, name: 'place' }] : [])
  ]
  if (name === undefined || place === undefined) return { supplier: null, missing }
  const fte = size?.fteHundredths
  const supplier: Supplier = {
    id,
    identifier: organisation,
    name,
    place,
    worksIn,
    contact,
    ...(legalForm === undefined ? {} : { legalForm }),
    ...(foundedOn === undefined ? {} : { foundedOn }),
    ...(fte === undefined || fte.most !== fte.least ? {} : { workforceFteHundredths: fte.least }),
    offerings,
    labels,
    admissions,
    targetGroupShares: sharesOf(profile, recordedAt)
  }
  return { supplier, missing }
}

function sharesOf ({ targetGroups = [], evidence = {} }: FirmProfile, recordedAt: IsoInstant): readonly TargetGroupShare[] {
  return targetGroups.flatMap(({ vocabulary, measure, band, period }, index) => {
    const says = evidenceFor(evidence, `/targetGroups/${index}`, band)
    return band !== 'none' || vocabulary === 'mission' || says === null ? [] : [{ vocabulary, measure, shareBasisPoints: 0, period, evidence: says, recordedAt }]
  })
}
