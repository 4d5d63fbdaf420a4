// What whoever has a badge, or gets none, can do now.
import { formatDay } from '../explain/index.ts'
import type { LetterBlock, LetterSentence } from '../model/letter.ts'
import type { CaseEventType } from '../model/case-event.ts'
import type { Procedure } from '../model/procedure.ts'
import type { IsoDay } from '../model/values.ts'
import { daysLater } from '../primitives/index.ts'
import { listed, say, type Voice } from './say.ts'
import { byEvent, byNorm } from './sources.ts'
import { nameOf, paragraph, section, type Told } from './told.ts'
import type { LetterNames } from '../model/letter.ts'

const ENDS: ReadonlySet<CaseEventType> = new Set<CaseEventType>(['refusal-decided', 'leaving-aside-decided', 'withdrawal-decided'])

export function nextSteps (told: Told): readonly LetterBlock[] {
  const { voice, names, event, of: { stage, file: { procedure } } } = told
  const runs = (event.type === 'temporary-admission-decided' || event.type === 'extension-given' || event.type === 'extension-refused' || event.type === 'objection-upheld') && (stage === 'admitted-temporarily' || stage === 'extended')
  const sentences = runs ? ofTemporary(voice, names, procedure) : ENDS.has(event.type) ? applyAgain(voice, procedure, event.on, byEvent(event)) : []
  return section(voice, 'heading.next', paragraph(sentences))
}

function ofTemporary (voice: Voice, names: LetterNames, procedure: Procedure): readonly LetterSentence[] {
  const { daysWhileLabelAwaited: days, extension, reminders } = procedure
  const labels = byNorm('procedure labels')
  const ahead = [...reminders].sort((first, second) => second - first).map(String)
  return [
    ...say(voice, 'next.label', [labels]),
    ...say(voice, 'next.checked-later', [labels]),
    ...(days === undefined || days === 0 ? [] : say(voice, 'next.awaited', [byNorm('procedure days-while-label-awaited')], { days: String(days) })),
    ...(extension === null
      ? say(voice, 'next.no-extension', [byNorm('procedure extension')])
      : say(voice, 'next.extension', [byNorm('procedure extension')], { grounds: extension.reasons.map((ground) => nameOf(names.grounds, ground, voice)).join('; ') || '–' })),
    ...(ahead.length === 0 ? [] : say(voice, 'next.reminders', [byNorm('procedure reminders')], { days: listed(voice, ahead) })),
    ...effectOfLapse(voice, procedure)
  ]
}

/** What a lapse does to purchases; nothing where the tenant has not said so. */
export function effectOfLapse (voice: Voice, { effectOfLapse: effect }: Procedure): readonly LetterSentence[] {
  return effect === undefined ? [] : say(voice, `next.lapse.${effect}`, [byNorm('procedure effect-of-lapse')])
}

/** From when somebody whose case ended on a day can apply again; nothing where the tenant has not said so. */
export function applyAgain (voice: Voice, { reapplicationAfterDays: days }: Procedure, endedOn: IsoDay, because: ReturnType<typeof byEvent>): readonly LetterSentence[] {
  return days === undefined ? [] : say(voice, 'next.apply-again', [because, byNorm('procedure reapplication')], { day: formatDay(daysLater(endedOn, days + 1), voice.language) })
}
