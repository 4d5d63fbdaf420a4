// What was decided, and in short why.
import { formatDay } from '../explain/index.ts'
import type { CaseEventOf, Instead } from '../model/case-event.ts'
import type { LetterKind, LetterSentence, LetterSource, LetterSources } from '../model/letter.ts'
import { EVENT_RULES } from '../procedure/index.ts'
import { badgeByLabel, badgeDays } from './badge-days.ts'
import type { LetterMessage } from './messages/messages.ts'
import { say } from './say.ts'
import { byEvent, byNorm } from './sources.ts'
import { nameOf, type Part, paragraph, section, type Told } from './told.ts'

export type DecisionLetter = Extract<LetterKind, 'temporary-admission' | 'full-admission' | 'refusal' | 'leaving-aside' | 'extension' | 'extension-refused' | 'suspension' | 'suspension-lifted' | 'withdrawal' | 'objection-upheld' | 'objection-rejected'>

/** The badge that a decision leaves: with an end, by a label, or none that the letter tells. */
const BADGE: Readonly<Record<DecisionLetter, 'days' | 'label' | 'none'>> = {
  'temporary-admission': 'days', 'full-admission': 'label', refusal: 'none', 'leaving-aside': 'none', extension: 'days', 'extension-refused': 'days', suspension: 'none', 'suspension-lifted': 'days',
  withdrawal: 'none', 'objection-upheld': 'days', 'objection-rejected': 'none'
}

const BECAUSE: ReadonlySet<string> = new Set<LetterMessage>([
  'because.criterion-not-met', 'because.facts-not-known', 'because.not-completed', 'because.ground-met', 'because.no-ground', 'because.no-extension', 'because.signal', 'because.audit', 'because.label-in-doubt',
  'because.repaired', 'because.signal-unfounded', 'because.criterion-no-longer-met', 'because.wrong-facts', 'because.label-lost', 'because.unfounded', 'because.inadmissible'
])

export function decidedPart (told: Told, kind: DecisionLetter): Part {
  const { voice, event, of } = told
  const sentences = [...whatWasDecided(told, kind), ...shortReason(told), ...inItsPlace(told), ...missingThen(told)]
  const badge = badgeOf(told, kind)
  const label = BADGE[kind] === 'label' || (kind === 'objection-upheld' && of.stage === 'admitted-full') ? badgeByLabel({ ...told, event }) : []
  return { ...badge, blocks: section(voice, 'heading.decision', [...paragraph(sentences), ...badge.blocks, ...paragraph(label)]) }
}

/** After an objection that was upheld only what it granted anew has days. */
function badgeOf (told: Told, kind: DecisionLetter): Part {
  if (BADGE[kind] !== 'days') return { blocks: [] }
  const instead = insteadOf(told)
  return instead !== null && (instead.kind === 'treat-again' || instead.kind === 'admit-full') ? { blocks: [] } : badgeDays(told)
}

function whatWasDecided ({ voice, event, of }: Told, kind: DecisionLetter): readonly LetterSentence[] {
  const against = ofObjection(event) === null ? undefined : of.decisions.find(({ id }) => id === of.objections.find((one) => one.id === ofObjection(event))?.against)
  const sources: LetterSources = [byEvent(event), ...(against === undefined ? [] : [byEvent(against)]), byNorm(EVENT_RULES[event.type].norm)]
  return say(voice, `decided.${kind}`, sources, { day: formatDay(against?.on ?? event.on, voice.language) })
}

/** The reason code in words. */
function shortReason ({ voice, names, event }: Told): readonly LetterSentence[] {
  const message = `because.${event.reason}`
  if (!BECAUSE.has(message)) return []
  const ground: LetterSource[] = event.type === 'extension-given' || event.type === 'extension-refused' ? [byNorm('procedure extension')] : []
  return say(voice, message as LetterMessage, [byEvent(event), ...ground], event.type === 'extension-given' ? { ground: nameOf(names.grounds, event.ground, voice) } : {})
}

/** What takes the place of the decision that was objected to. */
function inItsPlace (told: Told): readonly LetterSentence[] {
  const instead = insteadOf(told)
  if (instead === null) return []
  return say(told.voice, `instead.${instead.kind}`, [byEvent(told.event), byNorm('awb 7:11')], instead.kind === 'extend' ? { ground: nameOf(told.names.grounds, instead.ground, told.voice) } : {})
}

/** What an application that is left aside lacked, and until when it could be completed. */
function missingThen ({ voice, event, earlier, names }: Told): readonly LetterSentence[] {
  const asked = event.type === 'leaving-aside-decided' ? earlier.findLast((one): one is CaseEventOf<'completion-requested'> => one.type === 'completion-requested') : undefined
  if (asked === undefined) return []
  const sources: LetterSources = [byEvent(asked), byNorm('awb 4:5')]
  const what = asked.missing.map((one) => nameOf(names.documents, one, voice)).join('; ')
  return [
    ...(what === '' ? [] : say(voice, 'leaving-aside.missing', sources, { what, day: formatDay(asked.on, voice.language) })),
    ...(asked.termUntil === null ? [] : say(voice, 'leaving-aside.until', sources, { day: formatDay(asked.termUntil, voice.language) }))
  ]
}

function insteadOf ({ event }: Told): Instead | null {
  return event.type === 'objection-upheld' ? event.instead : null
}

/** The objection that an event decides on; null: it decides on none. */
function ofObjection (event: Told['event']): string | null {
  return event.type === 'objection-upheld' || event.type === 'objection-rejected' ? event.objection : null
}
