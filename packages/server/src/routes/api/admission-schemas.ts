// Cases from application to label, as they are asked for and answered.
import type { CaseState } from '@sroi/matcher'
import { CASE_EVENT_TYPES, CASE_STATES } from '@sroi/matcher/procedure'
import { caseEventPartsSchema, caseEventSchema, daySchema, findingSchema, instantSchema, organisationSchema, procedureSchema } from '@sroi/matcher/schema'
import { z } from 'zod'
import { procedureChangeSchema } from '../../actions/admission/change-procedure.ts'
import { firmDomainsSchema } from '../../actions/admission/firm-domains.ts'
import { pageQuerySchema, pageSchema } from './page-schemas.ts'
import { typedText } from './typed-text.ts'

const EXAMPLE = '01938f6c-5d10-7c4b-9a35-2f1f0f4b7a12'
/** The chair of the demonstration. */
const PERSON = '00000000-0000-4000-8000-00000000c001'
const person = z.uuid().meta({ description: 'The pseudonym of a person, as /v1/people has it' })
const state = z.enum(CASE_STATES as unknown as [CaseState, ...CaseState[]])
const role = z.enum(['firm', 'coordinator', 'member', 'chair', 'board', 'machine'])
const kind = z.enum(['admission', 'full', 'leaving-aside', 'extension', 'suspension', 'withdrawal', 'objection'])
const standing = z.enum(['applied', 'temporary', 'full', 'refused', 'withdrawn']).nullable().meta({ description: 'As the register shows it once what was decided has been sent. Null: none, or not known' })
const eventType = z.enum(CASE_EVENT_TYPES as [string, ...string[]])
const deadlineKind = z.enum(['completion', 'leaving-aside', 'decision', 'default', 'hearing', 'badge-end', 'awaited-label', 'objection', 'objection-decision'])

export const caseIdSchema = z.strictObject({ caseId: z.uuid().meta({ description: 'The id in the Location of the answer that opened it', example: EXAMPLE }) })

export const caseRowSchema = z.strictObject({
  id: z.uuid(),
  reference: z.string().meta({ description: 'What people call it: 2026-7K3PQD2M' }),
  applicant: organisationSchema,
  name: z.string().meta({ description: 'Of the firm, as the register had it when the case was opened' }),
  stage: z.enum(['draft', 'submitted', 'incomplete', 'under-review', 'advised', 'admitted-temporarily', 'extended', 'admitted-full', 'refused', 'left-aside', 'withdrawn']).meta({ description: 'What was last decided or done; dates make a state of it' }),
  holder: person.nullable().meta({ description: 'Who treats it; null: nobody yet, or none of your business' }),
  openedOn: daySchema,
  version: z.int().min(0).meta({ description: 'How many events are on its record. The ETag is this number in quotes' }),
  procedureNumber: z.int().min(1).meta({ description: 'The procedure that it is treated by' })
}).meta({ id: 'AdmissionCase', description: 'A case from application to label' })

const caseSummarySchema = caseRowSchema.extend({
  state,
  beneath: state.meta({ description: 'In an objection or a suspension: what it would be without' }),
  standing,
  from: daySchema.meta({ description: 'The first day on which it stands so, as far as its last event tells' }),
  until: daySchema.nullable().meta({ description: 'The last day, when nothing more happens; null: no end' }),
  deadline: z.strictObject({ kind: deadlineKind, lastDay: daySchema }).nullable().meta({ description: 'What waits first' }),
  holderLabel: z.string().nullable().meta({ description: 'What colleagues call who treats it' }),
  last: z.strictObject({ type: eventType, reason: z.string(), on: daySchema }).nullable().meta({ description: 'The last step on its record: why it stands so. Null: nothing is on record, or none of your business' }),
  outlook: z.strictObject({
    awaits: z.strictObject({ step: eventType, roles: z.array(role) }).nullable().meta({ description: 'The step that it waits for, and whose that is. Null: none' }),
    missing: z.array(z.string()).meta({ description: 'Names of what is not known' }),
    first: z.array(z.string()).meta({ description: 'Codes of what must come first; the case tells them with their rules' })
  }).nullable().meta({ description: 'What it waits for today. Null: not kept yet for this case, or none of your business' })
}).meta({ id: 'AdmissionCaseSummary', description: 'A case as it stands today' })

export const casePageSchema = pageSchema(caseSummarySchema).extend({
  counts: z.array(z.strictObject({ state, cases: z.int(), late: z.int().meta({ description: 'Of these, those of which the day has passed' }) }))
    .meta({ description: 'Of all cases that you reach and that the question asks for, whatever the state: not of this page alone' })
}).meta({ id: 'AdmissionCasePage' })

export const caseQuerySchema = pageQuerySchema.extend({
  state: state.optional().meta({ description: 'Only cases in this state', example: 'advised' }),
  holder: person.optional().meta({ description: 'Only cases that this person treats', example: PERSON }),
  q: typedText('Give words of a name, a reference or a number', 100).optional().meta({ description: 'Only cases of which the name of the firm, the reference or the number of the firm has each of these words, or a part that is the same', example: 'tuin' })
})

const seenActor = z.strictObject({ id: z.string().nullable().meta({ description: 'Null: none of your business' }), role })
type OneEvent = typeof caseEventSchema.options[number]

/** An event as it stands on record, with as much of who did it as the reader may know. */
const seenEventSchema = z.discriminatedUnion('type', caseEventSchema.options.map((option) => option.extend({ actor: seenActor })) as unknown as [OneEvent, ...OneEvent[]])
  .meta({ id: 'SeenCaseEvent', description: 'Something on the record of a case' })

export const seenEventsSchema = z.strictObject({ items: z.array(seenEventSchema) }).meta({ id: 'CaseEvents' })

const nextAction = z.strictObject({
  type: z.enum(CASE_EVENT_TYPES as [string, ...string[]]),
  roles: z.array(role).meta({ description: 'In which of your roles' }),
  until: daySchema.nullable().meta({ description: 'The last day of a term that waits for it' }),
  first: z.array(findingSchema).meta({ description: 'What stands in the way of everybody' })
})

const evidenceLevel = z.enum(['self-declared', 'document', 'register', 'audited'])
const period = z.strictObject({ from: daySchema, until: daySchema.nullable() })
const opinion = z.strictObject({ criterion: z.string(), verdict: z.enum(['met', 'not-met', 'unknown']), sentence: z.string() })
const actor = z.string().meta({ description: 'The pseudonym; empty: none of your business' })

const personSchema = z.strictObject({
  id: person,
  kind: z.enum(['person', 'machine']),
  label: z.string().nullable().meta({ description: 'What colleagues see, as the administrator gave it' })
}).meta({ id: 'Person', description: 'Somebody who takes part in cases, under the one pseudonym that they have in the region' })

export const caseViewSchema = z.strictObject({
  case: caseRowSchema,
  on: daySchema,
  knownAt: instantSchema,
  stands: z.strictObject({ state, beneath: state, standing, from: daySchema.nullable(), until: daySchema.nullable(), badge: findingSchema }),
  deadlines: z.array(z.strictObject({ kind: deadlineKind, about: z.string().nullable(), lastDay: daySchema.nullable(), finding: findingSchema, reminders: z.array(daySchema) })),
  next: z.array(nextAction).meta({ description: 'What you can do now, in the order of a case' }),
  found: z.array(z.strictObject({ criterion: z.string(), verdict: z.enum(['met', 'not-met', 'unknown']), basedOn: z.enum(['applicant', 'others']), by: actor, id: z.string() })),
  votes: z.array(z.strictObject({ id: z.string(), kind, by: actor, choice: z.enum(['yes', 'no']), criteria: z.array(opinion), replaced: z.boolean() })).meta({ description: 'Of what is open, those that you may see' }),
  decisions: z.array(z.strictObject({ id: z.string(), type: z.enum(CASE_EVENT_TYPES as [string, ...string[]]), kind, on: daySchema, by: actor, preparedBy: z.array(actor), sentOn: daySchema.nullable() })),
  hearings: z.array(z.strictObject({ subject: z.string(), state: z.enum(['offered', 'closed', 'skipped']), until: daySchema.nullable(), views: z.array(z.strictObject({ id: z.string(), receivedOn: daySchema, isLate: z.boolean(), isAfterClosing: z.boolean() })).meta({ description: 'What the firm said, in the order in which it was put on record' }) })),
  labels: z.array(z.strictObject({
    id: z.string(),
    label: z.strictObject({ scheme: z.string(), level: z.string().nullable(), issuer: z.string(), number: z.string(), period }),
    receivedOn: daySchema,
    recordedAt: instantSchema,
    check: z.strictObject({ result: z.enum(['valid', 'invalid', 'not-listed']), by: actor, on: daySchema, level: evidenceLevel, source: z.string() }).nullable()
  })),
  objections: z.array(z.strictObject({ id: z.string(), against: z.string(), receivedOn: daySchema, adjournment: z.strictObject({ sentOn: daySchema, newLastDay: daySchema }).nullable(), isOpen: z.boolean() })),
  events: z.array(seenEventSchema),
  myRoles: z.array(role),
  me: personSchema.nullable(),
  people: z.array(personSchema),
  procedure: procedureSchema
}).meta({ id: 'AdmissionCaseView', description: 'A case with its record, as you may see it' })

export const actedSchema = z.strictObject({ case: caseRowSchema, event: caseEventSchema, from: state, to: state }).meta({ id: 'CaseActed', description: 'What was put on record' })

export const decisionFilesSchema = z.strictObject({
  items: z.array(z.strictObject({
    decision: z.string().meta({ description: 'The event that decided' }),
    receipt: z.uuid().meta({ description: 'Its receipt' }),
    sha256: z.string().nullable().meta({ description: 'Of the canonical JSON (RFC 8785) of the file, as the receipt has it too' }),
    file: z.strictObject({ format: z.literal('sroi-decision-file/1'), given: z.record(z.string(), z.unknown()), found: z.record(z.string(), z.unknown()) }).nullable()
      .meta({ description: 'What the decision was taken on, and what followed. Null: its time to be kept ended' })
  }))
}).meta({ id: 'DecisionFiles' })

export const eventPartsSchema = caseEventPartsSchema

export const keptProcedureSchema = z.strictObject({
  number: z.int().min(1).meta({ description: 'The ETag is this number in quotes' }),
  procedure: procedureSchema,
  ruleSet: procedureChangeSchema.shape.ruleSet,
  adoptedAt: instantSchema,
  adoptedBy: person.nullable().meta({ description: 'Null: whoever runs the service' })
}).meta({ id: 'KeptProcedure', description: 'How the region decides on admissions' })

export const handedOverSchema = z.strictObject({ cases: z.array(caseRowSchema) }).meta({ id: 'HandedOver' })

export const memberPersonSchema = personSchema.extend({
  members: z.array(z.uuid()).meta({ description: 'Their memberships. Empty: it was forgotten who it is, or they are here for their organisation' }),
  version: z.int().min(1).meta({ description: 'The ETag is this number in quotes' })
}).meta({ id: 'MemberPerson' })

export const peoplePageSchema = pageSchema(memberPersonSchema).meta({ id: 'PeoplePage' })

export const personIdSchema = z.strictObject({ personId: z.uuid().meta({ description: 'An id of /v1/people', example: PERSON }) })

export const lookedUpDomainsSchema = firmDomainsSchema.extend({ version: z.int().min(1).meta({ description: 'The ETag is this number in quotes' }) }).meta({ id: 'LookedUpDomains' })

export const keptDomainsSchema = firmDomainsSchema.extend({
  version: z.int().min(0).meta({ description: 'The ETag is this number in quotes. 0: nobody looked yet' }),
  domains: z.array(z.strictObject({
    domain: z.string(),
    found: z.enum(['confirmed', 'set-aside']).nullable().meta({ description: 'Null: nobody looked it up' }),
    isSaid: z.boolean().meta({ description: 'The firm names it: in its profile, by its website or by its address in the register' }),
    isCommon: z.boolean().meta({ description: 'Everybody has addresses there, as the procedure says: sharing it is no tie' }),
    people: z.array(personSchema).meta({ description: 'Who of the region has an address there, and takes no part when it is confirmed' })
  }))
}).meta({ id: 'KeptFirmDomains', description: 'The mail domains of a firm: what it says, and what somebody of the region found' })
