import type { FirmProfile } from '@sroi/matcher'
import { FIELDS, type ProfileField, STEPS, type StepName } from '../../../views/apply/profile-fields.ts'
import { GROUPS } from '../../../views/apply/target-groups.ts'
import { valueAt } from '../../../views/apply/value-at.ts'

export interface StepDone {
  readonly step: StepName
  readonly known: number
  readonly asked: number
}

/** Lists beside the fields: each counts for one. */
const LISTS: Readonly<Partial<Record<StepName, readonly (keyof FirmProfile)[]>>> = { region: ['worksIn'], offer: ['offerings'], labels: ['labels', 'applications', 'aims'], documents: ['documents'] }

/** How much of each step was told. Nothing has to be. */
export function stepsDone (profile: FirmProfile): readonly StepDone[] {
  return STEPS.map((step) => {
    const fields: readonly ProfileField[] = FIELDS[step]
    const told = fields.filter(({ at }) => valueAt(profile, at) !== undefined).length
    const lists = LISTS[step] ?? []
    const groups = step === 'people' ? GROUPS : []
    return {
      step,
      known: told + lists.filter((list) => profile[list] !== undefined).length + groups.filter((group) => profile.targetGroups?.some(({ vocabulary }) => vocabulary === group)).length,
      asked: fields.length + lists.length + groups.length
    }
  })
}
