// A step of the form over the profile as it was saved: what was filled in, or everything that is wrong with it.
import type { FirmProfile, Problem } from '@sroi/matcher'
import { firmProfileSchema, problemsOf } from '@sroi/matcher/schema'
import type { ShownError } from '../../../views/components/error-summary.tsx'
import type { Posted } from '../form/posted.ts'
import { documentsPart } from './documents-part.ts'
import { labelsPart } from './labels-part.ts'
import { offerPart } from './offer-part.ts'
import { peoplePart } from './people-part.ts'
import { endsOf, FIELDS, type ProfileField, type StepName } from '../../../views/apply/profile-fields.ts'
import type { Part, PartContext } from './profile-part.ts'
import { regionPart } from './region-part.ts'
import { setAt } from './set-at.ts'
import { readField, writeField } from './simple-fields.ts'

const PARTS: Readonly<Partial<Record<StepName, Part>>> = { people: peoplePart, region: regionPart, offer: offerPart, labels: labelsPart, documents: documentsPart }

export interface StepRead {
  /** Null: something is wrong. */
  readonly profile: FirmProfile | null
  readonly errors: readonly ShownError[]
}

export function readStep (step: StepName, posted: Posted, saved: FirmProfile, context: PartContext): StepRead {
  const errors: ShownError[] = []
  const fields: readonly ProfileField[] = FIELDS[step]
  const withFields = fields.reduce((profile, field) => setAt(profile, field.at, readField(field, posted, saved, context, errors)), saved)
  const part = PARTS[step]?.read(posted, saved, context)
  const profile = Object.entries(part?.value ?? {}).reduce((changed, [name, value]) => setAt(changed, [name], value ?? undefined), withFields)
  const told = [...errors, ...part?.errors ?? []]
  if (told.length > 0) return { profile: null, errors: told }
  const checked = firmProfileSchema.safeParse(profile)
  if (checked.success) return { profile: checked.data as FirmProfile, errors: [] }
  return { profile: null, errors: errorsOfProblems(problemsOf(checked.error.issues, profile), step, context) }
}

/** What is refused of a whole profile, each at the control of the step that it is about. */
export function errorsOfProblems (problems: readonly Problem[], step: StepName, context: PartContext): readonly ShownError[] {
  return [...new Set(problems.map(({ place }) => place))].map((place) => errorAt(place, step, context))
}

/** What the schema refuses, at the control that it is about. */
function errorAt (place: string, step: StepName, { words }: PartContext): ShownError {
  if (step === 'who' && place.startsWith('/place')) return { field: place === '/place/municipality' ? 'municipality' : 'town', message: words.apply.mend.place }
  const field = (FIELDS[step] as readonly ProfileField[]).find(({ at }) => place === `/${at.join('/')}` || place.startsWith(`/${at.join('/')}/`))
  const control = field === undefined ? PARTS[step]?.fieldOf(place) ?? null : field.kind.endsWith('range') ? endsOf(field.name)[0] : field.name
  return { field: control, message: place.startsWith('/mailDomains') ? words.apply.mend.domain : control === null ? words.errors.other(place) : words.errors.text }
}

/** Everything that a step shows of a profile. */
export function writeStep (step: StepName, profile: FirmProfile, context: PartContext): Posted {
  const fields: readonly ProfileField[] = FIELDS[step]
  return Object.assign({}, ...fields.map((field) => writeField(field, profile, context)), PARTS[step]?.write(profile, context)) as Posted
}
