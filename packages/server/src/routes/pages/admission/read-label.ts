// A label as the forms of the desk tell it.
import type { ShownLabel } from '@sroi/matcher'
import { issuerOf, type LabelNamed, OTHER, readLabel } from '../../../views/apply/label-choices.ts'
import { controlsOfLabel } from '../../../views/admission/label-fields.tsx'
import type { LabelControls } from '../../../views/admission/which-label.tsx'
import { one, type Posted } from '../form/posted.ts'

/** One of the list, or what was typed of another; what is on no list is none, and the schema says so. */
export function readWhichLabel (posted: Posted, { which, scheme, level }: LabelControls): LabelNamed {
  const chosen = one(posted, which)
  const typed = { scheme: one(posted, scheme).trim(), level: one(posted, level).trim() || null }
  return chosen === '' || chosen === OTHER ? typed : readLabel(chosen) ?? { scheme: '', level: null }
}

/** Not checked. Who issues a label of the list is known, unless somebody says otherwise. */
export function readLabelFields (posted: Posted, name: string): ShownLabel {
  const text = (part: string): string => one(posted, `${name}-${part}`).trim()
  const named = readWhichLabel(posted, controlsOfLabel(name))
  return { ...named, issuer: text('issuer') || (issuerOf(named.scheme) ?? ''), number: text('number'), period: { from: text('from'), until: text('until') || null } }
}
