import type { OrganisationIdentifier, Supplier } from '@sroi/matcher'
import { supplierOfProfile } from '@sroi/matcher/application'
import { uuidv7 } from 'uuidv7'
import { mayChangeProperty } from '../../access/index.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import type { KeptLabelRecord, KeptProfile } from '../../store/index.ts'
import { holdingsOf } from '../label-records/holdings-of.ts'
import { refuseInterestedChange } from '../admission/refuse-interested.ts'
import type { Registered } from '../register/registered.ts'
import { refuseProperties } from '../register/refuse-properties.ts'
import { newSupplierSchema, readSupplierFacts } from '../register/supplier-facts.ts'
import type { Write } from '../write.ts'

/**
 * Enters a firm in the register by what it said of itself, or brings its entry up to date: nobody is asked twice. What only the region says (labels, standing, shares of target
 * groups) comes from what was checked, and only for who may say it; what the profile has no word for stays as it was.
 * @throws HttpProblem `profile-incomplete` with what is missing; MatcherError INVALID_REQUEST where the register cannot hold it
 */
export async function registerProfile (write: Write, { organisation, profile }: KeptProfile, labels: readonly KeptLabelRecord[]): Promise<Registered & { readonly isNew: boolean }> {
  const { writing, at, by, memberships, authorities } = write
  await refuseInterestedChange(write, organisation, { isOfRegion: false })
  await writing.register.lock()
  const before = await knownSupplier(write, organisation)
  const id = before?.id ?? uuidv7()
  const checked = mayChangeProperty(memberships, 'labels') ? joined(before?.labels ?? [], holdingsOf(labels)) : before?.labels ?? []
  const { supplier, missing } = supplierOfProfile(profile, { id, recordedAt: at, admissions: before?.admissions ?? [], labels: checked })
  if (supplier === null) throw new HttpProblem('profile-incomplete', missing.map(({ name }) => ({ place: `/${name}`, code: 'absent', detail: 'is absent. The register needs it' })))
  const shares = before?.targetGroupShares ?? (mayChangeProperty(memberships, 'targetGroupShares') ? supplier.targetGroupShares : [])
  const { id: _id, ...facts } = { ...before, ...supplier, targetGroupShares: shares }
  const after = readSupplierFacts(newSupplierSchema, facts, id, authorities)
  refuseProperties(write, before, after)
  const version = await writing.publish({ suppliers: [after], side: 'register' }, at, by)
  return { version, recordedAt: at, facts: after, reason: null, isNew: before === null }
}

/** Null: it is not in the register. */
async function knownSupplier ({ writing }: Write, organisation: OrganisationIdentifier): Promise<Supplier | null> {
  const id = await writing.register.idOf(organisation)
  return id === null ? null : (await writing.register.find(id))?.facts ?? null
}

/** A label that was looked at again takes the place of itself. */
function joined (before: Supplier['labels'], checked: Supplier['labels']): Supplier['labels'] {
  const isAgain = (one: Supplier['labels'][number]) => checked.some(({ scheme, level, period }) => scheme === one.scheme && level === one.level && period.from === one.period.from)
  return [...before.filter((one) => !isAgain(one)), ...checked]
}
