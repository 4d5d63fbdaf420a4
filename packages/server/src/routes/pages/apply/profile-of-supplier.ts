import type { FirmProfile, OrganisationIdentifier, Supplier, TargetGroupSaid } from '@sroi/matcher'
import { TARGET_GROUP_BANDS } from '@sroi/matcher/application'
import { BANDS } from '../../../views/apply/target-groups.ts'

/** The register may write a legal form in full: criteria know it by its short name. */
const FORMS: Readonly<Record<string, string>> = {
  'besloten vennootschap': 'bv', 'naamloze vennootschap': 'nv', 'vennootschap onder firma': 'vof', 'commanditaire vennootschap': 'cv', coöperatie: 'cooperatie'
}

/** What the register knows of a firm, as the beginning of what it says of itself. Labels are left out: the register does not know their numbers. */
export function profileOfSupplier (supplier: Supplier, organisation: OrganisationIdentifier): FirmProfile {
  const { name, legalForm, foundedOn, place, worksIn, workforceFteHundredths: fte, contact, offerings } = supplier
  const targetGroups = groupsOf(supplier)
  return {
    organisation,
    names: [name],
    ...(legalForm === undefined ? {} : { legalForm: FORMS[legalForm] ?? legalForm }),
    ...(foundedOn === undefined ? {} : { foundedOn }),
    ...(fte === undefined ? {} : { size: { fteHundredths: { least: fte, most: fte } } }),
    place,
    ...(worksIn.length === 0 ? {} : { worksIn }),
    ...(targetGroups.length === 0 ? {} : { targetGroups }),
    ...(offerings.length === 0 ? {} : { offerings }),
    ...(Object.keys(contact).length === 0 ? {} : { contact })
  }
}

/** Of each group what was written down last, as a band. */
function groupsOf ({ targetGroupShares }: Supplier): readonly TargetGroupSaid[] {
  const whole = targetGroupShares.filter(({ of }) => of === undefined)
  const last = whole.filter(({ vocabulary, measure, period, recordedAt }) => !whole.some((other) => other.vocabulary === vocabulary && other.measure === measure &&
    (other.period.from > period.from || (other.period.from === period.from && other.recordedAt > recordedAt))))
  return last.flatMap(({ vocabulary, measure, shareBasisPoints: share, period }) => {
    const band = BANDS.find((one) => TARGET_GROUP_BANDS[one].leastBasisPoints <= share && share <= TARGET_GROUP_BANDS[one].mostBasisPoints)
    return band === undefined ? [] : [{ vocabulary, measure, band, period }]
  })
}
