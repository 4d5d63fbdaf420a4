// Why: a sentence on each criterion, what was heard, and what whoever decided wrote.
import type { CaseEvent, CaseEventOf, HearingSubject } from '../model/case-event.ts'
import type { Verdict } from '../model/finding.ts'
import type { LetterBlock, LetterSentence, LetterSources } from '../model/letter.ts'
import type { DecisionKind } from '../model/procedure.ts'
import { linesOf, oneLine } from './foreign-text.ts'
import { say, sayOne, type Voice } from './say.ts'
import { byEvent, byNorm } from './sources.ts'
import { nameOf, paragraph, section, type Told } from './told.ts'

const HEARD_ON: { readonly [K in DecisionKind]?: HearingSubject } = { admission: 'refusal', extension: 'extension', suspension: 'suspension', withdrawal: 'withdrawal', objection: 'objection' }

export function reasonsOf (told: Told, kind: DecisionKind): readonly LetterBlock[] {
  return section(told.voice, 'heading.reasons', [...onEachCriterion(told), ...heardOn(told, kind), ...motivationOf(told)])
}

function onEachCriterion ({ voice, names, event, before }: Told): readonly LetterBlock[] {
  const reasons = 'reasons' in event ? event.reasons : []
  const items = reasons.map(({ criterion, sentence }): readonly LetterSentence[] => {
    const found = before.found.find((one) => one.criterion === criterion)
    const sources: LetterSources = [byEvent(event), ...(found === undefined ? [] : [byEvent(found)]), byNorm('procedure criteria')]
    return [...judgedAs(voice, nameOf(names.criteria, criterion, voice), found?.verdict ?? null, sources), ...quoted(sentence, [byEvent(event)])]
  })
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

/** What is asked, and whether it is met; `verdict: null`: nobody said. */
export function judgedAs (voice: Voice, criterion: string, verdict: Verdict | null, sources: LetterSources): readonly LetterSentence[] {
  // what is asked is often a question
  const asked = /[.?!:]$/.test(criterion) ? criterion : `${criterion}:`
  return [sayOne(voice, 'reason.criterion', sources, { criterion: asked }), ...(verdict === null ? [] : say(voice, `reason.${verdict}`, sources))]
}

/** How the firm was heard before it was decided; nothing where that was not needed. */
function heardOn (told: Told, kind: DecisionKind): readonly LetterBlock[] {
  const { voice, before, earlier } = told
  const subject = HEARD_ON[kind]
  const heard = before.hearings.find((one) => one.subject === subject)
  const event = heard === undefined || heard.state === 'offered' ? undefined : earlier.findLast((one): one is Heard => isHearing(one) && one.subject === subject)
  if (event === undefined) return []
  const views = (heard?.views ?? []).map(({ id }) => byEvent({ id }))
  const sources: LetterSources = [byEvent(event), ...(event.type === 'hearing-closed' && event.answered ? views : []), byNorm(kind === 'admission' ? 'awb 4:7' : kind === 'objection' ? 'awb 7:2' : 'awb 4:8')]
  if (event.type === 'hearing-closed') return paragraph(say(voice, event.answered ? 'hearing.answered' : 'hearing.silent', sources))
  return [...paragraph([sayOne(voice, 'hearing.skipped', sources)]), ...quotation(event.motivation, [byEvent(event)])]
}

type Heard = CaseEventOf<'hearing-closed' | 'hearing-skipped'>

function isHearing (event: CaseEvent): event is Heard {
  return event.type === 'hearing-closed' || event.type === 'hearing-skipped'
}

function motivationOf ({ voice, event }: Told): readonly LetterBlock[] {
  const quote = 'motivation' in event ? quotation(event.motivation ?? '', [byEvent(event)]) : []
  const article = byNorm('awb 3:47')
  return quote.length === 0 ? [] : [...paragraph([sayOne(voice, 'reason.motivation', [byEvent(event), article])]), ...quote]
}

/** Somebody's words in a line of ours. */
export function quoted (text: string, sources: LetterSources): readonly LetterSentence[] {
  const line = oneLine(text)
  return line === '' ? [] : [{ text: line, sources }]
}

/** Somebody's words as they wrote them. */
export function quotation (text: string, sources: LetterSources): readonly LetterBlock[] {
  const paragraphs = linesOf(text).map((line) => ({ text: line, sources }))
  return paragraphs.length === 0 ? [] : [{ kind: 'quotation', paragraphs }]
}
