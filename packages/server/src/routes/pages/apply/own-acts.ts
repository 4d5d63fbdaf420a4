// What a firm can put on the record of its own case, and how its form says that. The rules look whether it may.
import type { CaseEventParts, CaseEventType, DocumentReference, IsoDay, LabelApplication } from '@sroi/matcher'
import type { CaseView } from '../../../actions/admission/case-views.ts'
import type { KeptProfile } from '../../../store/index.ts'
import type { ShownError } from '../../../views/components/error-summary.tsx'
import { OWN_ACTS, type OwnAct } from '../../../views/apply/own-act-names.ts'
import { one, type Posted } from '../form/posted.ts'
import { documentsOf, profileReference } from './hand-in.tsx'
import { readShownLabel } from './labels-part.ts'
import { readLabel, OTHER } from '../../../views/apply/label-choices.ts'
import type { PartContext } from './profile-part.ts'
import { clean } from './simple-fields.ts'

/** As long as a motivation may be. */
export const MOST_TEXT = 20_000

export interface Acting {
  readonly posted: Posted
  readonly view: CaseView
  readonly kept: KeptProfile | null
  readonly context: PartContext
  readonly errors: ShownError[]
}

/** An event as it is asked for; what is common to all is added by whoever sends it. */
export type ActPart = { readonly [T in CaseEventType]: { readonly type: T, readonly reason: string, readonly evidence?: readonly DocumentReference[] } & CaseEventParts[T] }[CaseEventType]

export function isOwnAct (text: string): text is OwnAct {
  return (OWN_ACTS as readonly string[]).includes(text)
}

/** What goes on the record, in order; of mistakes it says where they are. */
export function partsOf (act: OwnAct, acting: Acting): readonly ActPart[] {
  return READ[act](acting)
}

const READ: Readonly<Record<OwnAct, (acting: Acting) => readonly ActPart[]>> = {
  'application-completed': (acting) => [...added(acting, 'asked'), { type: 'application-completed', reason: 'completed' }],
  'document-added': (acting) => {
    const found = added(acting, acting.view.stands.state === 'incomplete' ? 'asked' : 'own-motion')
    if (found.length === 0) acting.errors.push({ field: null, message: acting.context.words.ownCase.mend.documents })
    return found
  },
  'label-handed-in': handedIn,
  'label-applied': (acting) => {
    const label = appliedFor(acting)
    return label === null ? [] : [{ type: 'label-applied', reason: 'applied', ...label }]
  },
  view: viewGiven,
  'extension-asked': longerAsked,
  'objection-lodged': ({ posted, view }) => [{ type: 'objection-lodged', reason: 'objection', against: one(posted, 'against'), receivedOn: view.on }],
  'objection-withdrawn': ({ posted }) => [{ type: 'objection-withdrawn', reason: 'own-request', objection: one(posted, 'objection') }],
  'default-notice-received': () => [{ type: 'default-notice-received', reason: 'late' }],
  'firm-withdrew': ({ posted, context, errors }) => {
    if (one(posted, 'confirm') !== 'yes') errors.push({ field: 'confirm', message: context.words.ownCase.mend.confirm })
    return [{ type: 'firm-withdrew', reason: 'own-request' }]
  }
}

/** What is in the profile and not on record yet. */
function added ({ view, kept }: Acting, reason: string): readonly ActPart[] {
  if (kept === null) return []
  const known = new Set(view.events.flatMap((event) => 'documents' in event ? event.documents as readonly DocumentReference[] : []).map(({ kind, sha256 }) => `${kind} ${sha256}`))
  const documents = documentsOf(kept.profile).filter(({ kind, sha256 }) => !known.has(`${kind} ${sha256}`))
  const isNewProfile = !view.events.some(({ evidence }) => evidence.some(({ sha256 }) => sha256 === kept.sha256))
  return documents.length === 0 && !isNewProfile ? [] : [{ type: 'document-added', reason, evidence: [profileReference(kept)], documents }]
}

/** About what the firm was asked; with several it says which. */
function viewGiven ({ posted, view: { hearings, on }, context: { words }, errors }: Acting): readonly ActPart[] {
  const chosen = hearings.length === 1 ? hearings[0] : hearings.find(({ subject }) => subject === one(posted, 'subject'))
  if (chosen !== undefined) return [{ type: 'view-received', reason: 'written', subject: chosen.subject, receivedOn: on }]
  errors.push({ field: 'subject', message: words.errors.choice })
  return []
}

function handedIn ({ posted, view, context, errors }: Acting): readonly ActPart[] {
  const { words } = context
  if (one(posted, 'label-which') === '') {
    errors.push({ field: 'label-which', message: words.ownCase.mend.label })
    return []
  }
  const label = readShownLabel(posted, 'label', context, errors)
  const sha256 = clean(one(posted, 'certificate')).replaceAll(/\s/gu, '').toLowerCase()
  if (sha256 !== '' && !/^[0-9a-f]{64}$/u.test(sha256)) errors.push({ field: 'certificate', message: words.apply.mend.hash })
  if (label === null) return []
  const evidence = sha256 === '' ? [] : [{ kind: 'label-certificate', sha256 }]
  return [{ type: 'label-handed-in', reason: one(posted, 'renewed') === 'renewed' ? 'renewed' : 'issued', evidence, label, receivedOn: view.on }]
}

function appliedFor ({ posted, context: { words }, errors }: Acting): Pick<LabelApplication, 'scheme' | 'level'> | null {
  const chosen = one(posted, 'applied-which')
  const other = clean(one(posted, 'applied-other'))
  if (chosen === OTHER && other !== '') return { scheme: other, level: null }
  const known = readLabel(chosen)
  if (known === null) errors.push(chosen === OTHER ? { field: 'applied-other', message: words.apply.mend.labelOther } : { field: 'applied-which', message: words.ownCase.mend.label })
  return known
}

/** With a ground of the list of the region, and why. */
function longerAsked ({ posted, view, context: { words: { ownCase: { mend } } }, errors }: Acting): readonly ActPart[] {
  const [ground, motivation] = [one(posted, 'ground'), clean(one(posted, 'why'))]
  if (view.procedure.extension?.reasons.includes(ground) !== true) errors.push({ field: 'ground', message: mend.ground })
  if (!/\p{L}{2}/u.test(motivation) || motivation.length > MOST_TEXT) errors.push({ field: 'why', message: mend.why })
  return [{ type: 'extension-asked', reason: 'asked', ground, motivation }]
}

/** As the one way onto the record wants it. */
export function saidOn (part: ActPart, on: IsoDay, more: readonly DocumentReference[]): ActPart & { readonly on: IsoDay, readonly evidence: readonly DocumentReference[] } {
  return { ...part, on, evidence: [...part.evidence ?? [], ...more] }
}
