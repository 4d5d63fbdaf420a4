// The form of a step, read into what an event of that type says. Text becomes its type here; whether it is right is for the schema and the rules.
import type { CaseEventType, DocumentReference } from '@sroi/matcher'
import { PROFILE_DOCUMENT } from '../../../actions/evidence/follow-documents.ts'
import { asksReasons, type FieldKind, fieldsOf } from '../../../views/admission/event-fields.ts'
import { asksProfile, ownVote, type StepContext } from '../../../views/admission/step-context.ts'
import { APPLIED_FOR } from '../../../views/admission/step-fields.tsx'
import { fileField } from '../../../views/admission/file-kinds.tsx'
import { one, type Posted } from '../form/posted.ts'
import { readLabelFields, readWhichLabel } from './read-label.ts'

type Reader = (posted: Posted, name: string, context: StepContext) => unknown

const text: Reader = (posted, name) => one(posted, name).trim()
const orNull: Reader = (posted, name) => one(posted, name).trim() || null
const documents: Reader = (posted, name, { files }) => files.flatMap(({ sha256 }): readonly DocumentReference[] => {
  const kind = one(posted, fileField(name, sha256))
  return kind === '' ? [] : [{ kind, sha256 }]
})

const READ: Readonly<Record<FieldKind, Reader>> = {
  motivation: text,
  sentence: text,
  source: text,
  day: text,
  'day-or-none': orNull,
  missing: (posted, name) => [...new Set([...posted[name] ?? [], ...one(posted, `${name}-other`).split('\n')].map((line) => line.trim()).filter((line) => line !== ''))],
  documents,
  criterion: text,
  verdict: text,
  'based-on': text,
  colleague: text,
  subject: text,
  'open-hearing': text,
  'asked-hearing': text,
  answered: (posted, name) => ({ yes: true, no: false } as Readonly<Record<string, boolean>>)[one(posted, name)],
  kind: text,
  'proposed-kind': text,
  choice: text,
  replaces: (posted, _name, { view }) => ownVote(view, one(posted, 'kind'))?.id ?? null,
  reasons: (posted, name, { criteria }) => criteria.flatMap(({ criterion }, index) => {
    const sentence = one(posted, `${name}-${index}`).trim()
    return sentence === '' ? [] : [{ criterion, sentence }]
  }),
  opinions: (posted, name, { criteria }) => criteria.flatMap(({ criterion }, index) => {
    const verdict = one(posted, `${name}-${index}`)
    return verdict === '' ? [] : [{ criterion, verdict, sentence: one(posted, `${name}-${index}-why`).trim() }]
  }),
  'unsent-decision': text,
  'decision-to-object': text,
  scheme: (posted) => readWhichLabel(posted, APPLIED_FOR).scheme,
  level: (posted) => readWhichLabel(posted, APPLIED_FOR).level,
  label: readLabelFields,
  'label-to-check': text,
  result: text,
  'evidence-level': text,
  // where no badge is ever extended there is nothing to choose
  ground: (posted, name, { view }) => view.procedure.extension === null ? undefined : one(posted, name),
  'open-objection': text,
  instead: (posted, name) => {
    const kind = one(posted, name)
    if (kind === 'admit-temporarily') return { kind, badgeFrom: one(posted, `${name}-badgeFrom`).trim() || null }
    return kind === 'extend' ? { kind, until: one(posted, `${name}-until`).trim(), ground: one(posted, `${name}-ground`) } : { kind }
  }
}

/** The version of the profile that was ticked. */
function profileIn (type: CaseEventType, posted: Posted): readonly DocumentReference[] {
  const sha256 = asksProfile(type) ? one(posted, 'profile') : ''
  return sha256 === '' ? [] : [{ kind: PROFILE_DOCUMENT, sha256 }]
}

/** Not checked: `CaseEventParts`, as far as the form has it. */
export function readStep (type: CaseEventType, posted: Posted, context: StepContext): Readonly<Record<string, unknown>> {
  const parts = fieldsOf(type).map(([name, kind]) => [name, kind === 'reasons' && !asksReasons(type) ? [] : READ[kind](posted, name, context)])
  return { ...Object.fromEntries(parts), type, on: one(posted, 'on').trim(), reason: one(posted, 'reason'), evidence: [...documents(posted, 'evidence', context) as readonly DocumentReference[], ...profileIn(type, posted)] }
}
