// What is asked to be put on the record of a case. `caseEventPartsSchema` is what somebody sends; who did it, the id and the moment are added by whoever keeps the record.
import { z } from 'zod'
import type { CaseEventType } from '../model/case-event.ts'
import { documentReferenceSchema, organisationSchema, shownLabelSchema } from './firm-profile.ts'
import { lineSchema, plainTextSchema } from './plain-text.ts'
import { decisionKindSchema, roleSchema } from './procedure.ts'
import { daySchema, instantSchema } from './values.ts'

/** As the guard of reasons has it. */
const MAX_MOTIVATION_CHARACTERS = 20_000
const MAX_SENTENCE_CHARACTERS = 2_000

const code = lineSchema(100)
/** The id of an event, or of an actor. */
const id = lineSchema(100)
const text = plainTextSchema(MAX_MOTIVATION_CHARACTERS)
const sentence = plainTextSchema(MAX_SENTENCE_CHARACTERS)
const motivation = { motivation: text }
const documents = { documents: z.array(documentReferenceSchema).max(200) }
const verdict = z.enum(['met', 'not-met', 'unknown'])
const subject = z.enum(['refusal', 'extension', 'suspension', 'withdrawal', 'objection'])
const decided = { motivation: text, reasons: z.array(z.strictObject({ criterion: code, sentence })).max(100) }
const badgeFrom = { badgeFrom: daySchema.nullable() }
const objection = { objection: id }
const instead = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('admit-temporarily'), badgeFrom: daySchema.nullable() }),
  z.strictObject({ kind: z.literal('admit-full') }),
  z.strictObject({ kind: z.literal('extend'), until: daySchema, ground: code }),
  z.strictObject({ kind: z.literal('restore') }),
  z.strictObject({ kind: z.literal('treat-again') })
])

/** What each type says beside who, when and why; typed so that a new type does not compile without its shape. */
const PARTS = {
  'reapplication-allowed': motivation,
  'application-submitted': documents,
  'document-added': documents,
  'completion-requested': { missing: z.array(code).max(100), termUntil: daySchema.nullable() },
  'application-completed': {},
  'review-started': {},
  'criterion-judged': { criterion: code, verdict, sentence, basedOn: z.enum(['applicant', 'others']) },
  'decision-delayed': { newLastDay: daySchema },
  'interest-declared': {},
  'case-handed-over': { to: id },
  'hearing-offered': { subject, until: daySchema },
  'view-received': { subject, receivedOn: daySchema },
  'hearing-closed': { subject, answered: z.boolean({ error: 'is not true or false' }) },
  'hearing-skipped': { subject, ...motivation },
  'advice-given': motivation,
  'case-returned': motivation,
  'proposal-made': { kind: decisionKindSchema.exclude(['admission', 'leaving-aside']), ...motivation },
  'vote-cast': { kind: decisionKindSchema, choice: z.enum(['yes', 'no']), replaces: id.nullable(), ...motivation, criteria: z.array(z.strictObject({ criterion: code, verdict, sentence })).max(100).optional().meta({ description: 'What the member holds of each criterion, each once; absent: nothing is said of them' }) },
  'round-opened': { kind: decisionKindSchema },
  'temporary-admission-decided': { ...decided, ...badgeFrom },
  'full-admission-decided': decided,
  'refusal-decided': decided,
  'leaving-aside-decided': decided,
  'decision-sent': { decision: id },
  'label-applied': { scheme: code, level: code.nullable() },
  'label-handed-in': { label: shownLabelSchema, receivedOn: daySchema },
  'label-checked': { label: id, result: z.enum(['valid', 'invalid', 'not-listed']), level: z.enum(['self-declared', 'document', 'register', 'audited']), source: lineSchema(1_000) },
  'extension-asked': { ground: code.optional().meta({ description: 'One of the reasons that the procedure has for an extension' }), motivation: text.optional().meta({ description: 'Why, in the words of the firm' }) },
  'extension-given': { ...decided, until: daySchema, ground: code },
  'extension-refused': decided,
  'suspension-decided': decided,
  'suspension-lifted': decided,
  'withdrawal-decided': decided,
  'firm-withdrew': {},
  'default-notice-received': {},
  'objection-lodged': { against: id, receivedOn: daySchema },
  'objection-adjourned': { ...objection, newLastDay: daySchema },
  'objection-upheld': { ...decided, ...objection, instead },
  'objection-rejected': { ...decided, ...objection },
  'objection-withdrawn': objection
} satisfies Readonly<Record<CaseEventType, z.core.$ZodShape>>

type ShapeOf<S> = { [K in keyof S]: S[K] } extends infer Flat extends z.core.$ZodShape ? Flat : never
type Said<T extends CaseEventType> = ShapeOf<{ type: z.ZodLiteral<T> } & typeof said & (typeof PARTS)[T]>
type Kept<T extends CaseEventType> = ShapeOf<{ type: z.ZodLiteral<T> } & typeof said & typeof kept & (typeof PARTS)[T]>

const actor = z.strictObject({ id, role: roleSchema, organisation: organisationSchema.nullable(), emailDomain: lineSchema(253).nullable() })
const said = { on: daySchema, reason: code, evidence: z.array(documentReferenceSchema).max(200) }
const kept = { id, recordedAt: instantSchema, actor }

const TYPES = Object.keys(PARTS) as CaseEventType[]
const NO_TYPE = { error: 'says no type of event that is known here. The types stand in docs/admission.md' }

/** One strict object for each type. */
const shapes = <S>(more: object): S => TYPES.map((type) => z.strictObject({ type: z.literal(type), ...said, ...more, ...PARTS[type] })) as S

type EachSaid = { [T in CaseEventType]: z.ZodObject<Said<T>, z.core.$strict> }[CaseEventType]
type EachKept = { [T in CaseEventType]: z.ZodObject<Kept<T>, z.core.$strict> }[CaseEventType]

/** What somebody sends: type, day, reason, evidence and what the type asks. */
export const caseEventPartsSchema = z.discriminatedUnion('type', shapes<[EachSaid, ...EachSaid[]]>({}), NO_TYPE).meta({ id: 'CaseEventParts' })

/** An event as it stands on record. */
export const caseEventSchema = z.discriminatedUnion('type', shapes<[EachKept, ...EachKept[]]>(kept), NO_TYPE).meta({ id: 'CaseEvent' })
