// Letters that decide nothing: receipt, a request to complete, a delay, an objection that came in.
import { formatDay } from '../explain/index.ts'
import type { DeadlineKind } from '../model/admission-case.ts'
import type { LetterBlock, LetterSources } from '../model/letter.ts'
import { caseDeadlines } from '../procedure/index.ts'
import type { LetterMessage } from './messages/messages.ts'
import { say } from './say.ts'
import { byEvent, byNorm, byRule, eachOnce, rulesIn } from './sources.ts'
import { nameOf, type Part, paragraph, section, type Told } from './told.ts'

export function receiptPart (told: Told<'application-submitted'>): Part {
  const { voice, event } = told
  const by = decidedBy(told, 'decision', 'receipt.decided-by', null)
  const blocks = [
    ...paragraph([...say(voice, 'receipt.received', [byEvent(event), byNorm('awb 4:3a')], { day: formatDay(event.on, voice.language) })]),
    ...by.blocks,
    ...paragraph([...say(voice, 'receipt.incomplete', [byNorm('awb 4:5'), byNorm('awb 4:15')]), ...(by.days?.length === 0 ? [] : say(voice, 'receipt.later', [byNorm('awb 4:14')]))])
  ]
  return { ...by, blocks: section(voice, 'heading.message', blocks) }
}

export function completionPart ({ voice, names, event }: Told<'completion-requested'>): Part {
  const sources: LetterSources = [byEvent(event), byNorm('awb 4:5')]
  const { termUntil, missing } = event
  const items = missing.map((one) => say(voice, 'completion.one', sources, { what: nameOf(names.documents, one, voice) }))
  const list: readonly LetterBlock[] = items.length === 0 ? [] : [{ kind: 'list', items }]
  const after = termUntil === null
    ? say(voice, 'completion.no-term', sources)
    : [...say(voice, 'completion.until', sources, { day: formatDay(termUntil, voice.language) }), ...say(voice, 'completion.stands-still', [byEvent(event), byNorm('awb 4:15')]), ...say(voice, 'completion.aside', sources)]
  return {
    blocks: section(voice, 'heading.missing', [...paragraph(say(voice, 'completion.asked', sources)), ...list, ...paragraph(after)]),
    days: termUntil === null ? [] : [{ kind: 'completion', day: termUntil, sources }]
  }
}

export function delayPart ({ voice, event, of }: Told<'decision-delayed'>): Part {
  const sources: LetterSources = [byEvent(event), byNorm('awb 4:14')]
  const why: LetterMessage | null = event.reason === 'facts-take-longer' ? 'delay.facts-take-longer' : event.reason === 'committee-later' ? 'delay.committee-later' : null
  const { regime } = of.file.procedure
  const sentences = [
    ...say(voice, 'delay.not-in-time', sources),
    ...(why === null ? [] : say(voice, why, [byEvent(event)])),
    ...say(voice, 'delay.new-day', sources, { day: formatDay(event.newLastDay, voice.language) }),
    // who is late by a law pays; who is late by choice does not
    ...(regime === 'awb' ? say(voice, 'delay.default', [byNorm('awb 4:17')]) : [])
  ]
  return { blocks: section(voice, 'heading.message', paragraph(sentences)), days: [{ kind: 'decision', day: event.newLastDay, sources }] }
}

export function objectionReceivedPart (told: Told<'objection-lodged'>): Part {
  const { voice, event, of } = told
  const against = of.decisions.find(({ id }) => id === event.against)
  const day = (on: string): string => formatDay(on, voice.language)
  const by = decidedBy(told, 'objection-decision', 'objection-received.decided-by', event.id)
  const received = against === undefined ? [] : say(voice, 'objection-received.received', [byEvent(event), byEvent(against), byNorm('awb 6:14')], { day: day(event.receivedOn), decided: day(against.on) })
  return { ...by, blocks: section(voice, 'heading.message', [...paragraph(received), ...by.blocks, ...paragraph(say(voice, 'objection-received.goes-on', [byNorm('awb 6:16')]))]) }
}

export function objectionAdjournedPart ({ voice, event }: Told<'objection-adjourned'>): Part {
  const sources: LetterSources = [byEvent(event), byNorm('awb 7:10')]
  return {
    blocks: section(voice, 'heading.message', paragraph(say(voice, 'objection-adjourned.new-day', sources, { day: formatDay(event.newLastDay, voice.language) }))),
    days: [{ kind: 'objection-decision', day: event.newLastDay, sources }]
  }
}

/** By when it is decided, as the rules reckon it; where they do not, the letter waits. */
function decidedBy (told: Told, kind: Extract<DeadlineKind, 'decision' | 'objection-decision'>, message: LetterMessage, about: string | null): Part {
  const { voice, event, of, question } = told
  const deadline = caseDeadlines(of, question).find((one) => one.kind === kind && one.about === about)
  if (deadline === undefined) return { blocks: [], days: [] }
  const rules = rulesIn(deadline.finding)
  const sources: LetterSources = [byEvent(event), byNorm(kind === 'decision' ? 'awb 4:13' : 'awb 7:10'), ...eachOnce(rules.map((rule) => byRule(rule, of.file.procedure)))]
  const { lastDay } = deadline
  if (lastDay === null) return { blocks: [], days: [], missing: deadline.finding.missing, rules }
  return { blocks: paragraph(say(voice, message, sources, { day: formatDay(lastDay, voice.language) })), days: [{ kind, day: lastDay, sources }], rules }
}
