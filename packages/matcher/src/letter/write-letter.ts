// Writes a letter of a case: the same record gives the same letter, sentence by sentence, each with its sources.
import { answerTo } from '../answer-to.ts'
import { MatcherError } from '../error.ts'
import { formatDay } from '../explain/index.ts'
import type { CaseOnRecord, CaseQuestion } from '../model/admission-case.ts'
import type { CaseEventOf } from '../model/case-event.ts'
import type { Finding, Missing } from '../model/finding.ts'
import type { BadgeReminder, Letter, LetterBlock, LetterKind, LetterNames, LetterRegister, LetterSources } from '../model/letter.ts'
import type { Language } from '../model/values.ts'
import { finding } from '../primitives/index.ts'
import { replayCase, ruleOfNorm } from '../procedure/index.ts'
import { badgeLapsedPart, badgeReminderPart, grantOf } from './badge-notices.ts'
import { reminderStands } from './badge-reminders.ts'
import { closingClause } from './closing-clause.ts'
import { decidedPart, type DecisionLetter } from './decided.ts'
import { deciderOf } from './decider.ts'
import { footOf } from './foot.ts'
import { headOf } from './head.ts'
import { hearingPart } from './hearing-notice.ts'
import { letterKindOf } from './letter-kinds.ts'
import { nextSteps } from './next-steps.ts'
import { completionPart, delayPart, objectionAdjournedPart, objectionReceivedPart, receiptPart } from './notices.ts'
import { reasonsOf } from './reasons.ts'
import { rulesList, rulesOf } from './rules-list.ts'
import { sayOne, type Voice } from './say.ts'
import { byEvent } from './sources.ts'
import type { Part, Told } from './told.ts'

/** What a letter is about: an event by its id, or a day of a badge, asked on a day. */
export type LetterAbout = { readonly event: string } | { readonly reminder: BadgeReminder, readonly question: CaseQuestion }

export interface LetterQuestion {
  readonly onRecord: CaseOnRecord
  readonly about: LetterAbout
  readonly register: LetterRegister
  readonly language: Language
  /** How the applicant is called. */
  readonly firm: string
  /** What people call the case; absent: its id. */
  readonly reference?: string
  readonly names?: LetterNames
  /** What allowed the decision, as `mayHappen` answered: its rules are named. */
  readonly findings?: readonly Finding[]
}

const NOTICES: { readonly [K in LetterKind]?: (told: never) => Part } = {
  receipt: receiptPart, completion: completionPart, delay: delayPart, hearing: hearingPart, 'objection-received': objectionReceivedPart, 'objection-adjourned': objectionAdjournedPart
}

/**
 * The letter about an event, or about the end of a badge. It is ready when everything that it must say is laid down and known; a reminder also only as long as its reason stands.
 * @throws MatcherError INVALID_REQUEST when there is no such event, no letter tells it, or as `replayCase` and `stateOn`.
 */
export function writeLetter (question: LetterQuestion): Letter {
  return answerTo(() => 'event' in question.about ? ofEvent(question, question.about.event) : ofBadge(question, question.about))
}

function ofEvent (asked: LetterQuestion, id: string): Letter {
  const { onRecord: { file, events }, register, language, firm, reference = file.id, names = {} } = asked
  const index = events.findIndex((one) => one.id === id)
  const event = events[index]
  const kind = event === undefined ? null : letterKindOf(event.type)
  if (event === undefined || kind === null) {
    throw new MatcherError('INVALID_REQUEST', [{ place: '/about/event', code: 'no-letter', detail: `No event '${id}' of the case is told in a letter. Name a decision, or an event of which letterKindOf says which letter tells it.` }])
  }
  const voice: Voice = { register, language }
  const earlier = events.slice(0, index)
  const sent = events.slice(index).find((one): one is CaseEventOf<'decision-sent'> => one.type === 'decision-sent' && one.decision === id)
  const before = replayCase({ file, events: earlier })
  const of = replayCase({ file, events: [...earlier, event, ...(sent === undefined ? [] : [sent])] })
  const decision = of.decisions.find((one) => one.id === id)
  const sentOn = decision === undefined ? event.on : decision.sentOn
  const last = sent ?? event
  const told: Told = { voice, names, reference, event, of, before, earlier, sentOn, question: { on: last.on, knownAt: last.recordedAt } }
  const parts = decision === undefined ? [noticeOf(kind, told)] : decisionParts(told, kind as DecisionLetter)
  const sources: LetterSources = [byEvent(event)]
  const head = headOf({ voice, file, firm, reference, about: sources, decidedOn: decision === undefined ? null : event.on, sentOn })
  return put(asked, { voice, kind, about: id, sentOn, head, parts, sources, values: {} })
}

function noticeOf (kind: LetterKind, told: Told): Part {
  const write = NOTICES[kind] as ((told: Told) => Part) | undefined
  return write?.(told) ?? { blocks: [] }
}

function decisionParts (told: Told, kind: DecisionLetter): readonly Part[] {
  const decision = told.of.decisions.find(({ id }) => id === told.event.id)
  const decided = decision?.kind ?? 'admission'
  return [decidedPart(told, kind), { blocks: reasonsOf(told, decided) }, { blocks: nextSteps(told) }, deciderOf(told, decided), closingClause(told, decided === 'objection')]
}

function ofBadge (asked: LetterQuestion, { reminder, question }: Extract<LetterAbout, { reminder: unknown }>): Letter {
  const { onRecord, register, language, firm, reference = onRecord.file.id } = asked
  const voice: Voice = { register, language }
  const of = replayCase({ file: onRecord.file, events: onRecord.events.filter(({ on }) => on <= question.on) })
  const isLapse = reminder.kind === 'lapsed'
  const part = isLapse ? badgeLapsedPart({ voice, of, reminder, question }) : badgeReminderPart({ voice, of, reminder, question })
  const sources: LetterSources = [grantOf(of)]
  const head = headOf({ voice, file: onRecord.file, firm, reference, about: sources, decidedOn: null, sentOn: question.on })
  const stands = reminderStands(of, reminder, question) === 'now'
  return put(asked, { voice, kind: isLapse ? 'badge-lapsed' : 'badge-reminder', about: null, sentOn: question.on, head, parts: [part], sources, values: { until: formatDay(reminder.lastDay, language) }, stands })
}

interface Parts extends Pick<Letter, 'kind' | 'about' | 'sentOn'> {
  readonly voice: Voice
  readonly head: readonly LetterBlock[]
  readonly parts: readonly Part[]
  /** What the title stands on. */
  readonly sources: LetterSources
  readonly values: Readonly<Record<string, string>>
  readonly stands?: boolean
}

/** Brings the parts together, with the list of what they lean on and whether it may be sent. */
function put ({ onRecord: { file }, reference = file.id, findings = [] }: LetterQuestion, { voice, kind, about, sentOn, head, parts, sources, values, stands = true }: Parts): Letter {
  const { procedure } = file
  const foot = footOf(voice, procedure)
  const body = parts.flatMap(({ blocks }) => blocks)
  const provisions = parts.flatMap(({ rules = [] }) => rules)
  const list = rulesList({ voice, procedure, blocks: body, provisions, findings })
  const blocks = [...head, ...body, ...list, ...foot.blocks]
  const missing = [...parts, foot].flatMap((part) => part.missing ?? [])
  const title = sayOne(voice, `title.${kind}`, sources, values)
  return {
    kind, register: voice.register, language: voice.language, caseId: file.id, reference, about, sentOn, title, blocks, days: parts.flatMap(({ days = [] }) => days),
    rules: rulesOf({ voice, procedure, blocks, provisions, findings }), ready: readyOf(missing, stands, file)
  }
}

function readyOf (missing: readonly Missing[], stands: boolean, { procedure }: CaseOnRecord['file']): Finding {
  const each = [...new Map(missing.map((one) => [`${one.kind} ${one.name}`, one])).values()]
  return finding('case-letter', !stands ? 'not-met' : each.length > 0 ? 'unknown' : 'met', { rule: ruleOfNorm('awb 3:41', procedure), missing: stands ? each : [] })
}
