// From when until when the badge runs, as a decision tells it.
import { formatDay, formatFact } from '../explain/index.ts'
import type { LabelShown } from '../model/admission-case.ts'
import type { LetterSentence, LetterSource, LetterSources } from '../model/letter.ts'
import { fact, labelName } from '../primitives/index.ts'
import { caseDeadlines, stateOn } from '../procedure/index.ts'
import { say } from './say.ts'
import { byEvent, byNorm, byRule, eachOnce, rulesIn } from './sources.ts'
import { type Part, paragraph, type Told } from './told.ts'

/** The days of a badge that has an end, by the rules that give them. */
export function badgeDays (told: Told): Part {
  const { voice, event, of, question, sentOn } = told
  const { language } = voice
  const { procedure } = of.file
  const end = caseDeadlines(of, question).find(({ kind }) => kind === 'badge-end')
  if (end === undefined) return { blocks: [] }
  const { from, badge } = stateOn(of, question)
  const rules = [...rulesIn(end.finding), ...rulesIn(badge)]
  const sources: LetterSources = [byEvent(event), ...eachOnce(rules.map((rule) => byRule(rule, procedure)))]
  const { lastDay } = end
  if (lastDay === null) {
    const waits = procedure.yearFrom === 'sent' && sentOn === null
    return waits ? { blocks: paragraph(say(voice, 'badge.from-sending', [byNorm('procedure year-from')])), rules } : { blocks: [], missing: end.finding.missing, rules }
  }
  const until = formatDay(lastDay, language)
  const sentences = from === null ? say(voice, 'badge.until', sources, { until }) : say(voice, 'badge.days', sources, { from: formatDay(from, language), until })
  return { blocks: paragraph(sentences), days: [{ kind: 'badge-end', day: lastDay, sources }], rules }
}

/** The label that a full badge rests on. */
export function badgeByLabel ({ voice, of, event }: Told): readonly LetterSentence[] {
  const shown = of.labels.findLast((one) => one.check?.result === 'valid')
  const labels: readonly LetterSource[] = shown === undefined ? [] : [byEvent(shown)]
  return [...say(voice, 'badge.with-label', [byEvent(event), ...labels, byNorm('procedure labels')]), ...(shown === undefined ? [] : aboutLabel({ voice, event }, shown))]
}

function aboutLabel ({ voice, event }: Pick<Told, 'voice' | 'event'>, { id, label }: LabelShown): readonly LetterSentence[] {
  const sources: LetterSources = [byEvent({ id }), byEvent(event)]
  const name = formatFact(fact('label', 'text', labelName(label)), voice.language)
  return [
    ...say(voice, 'badge.label', sources, { label: name, number: label.number || '–' }),
    ...(label.period.until === null ? [] : say(voice, 'badge.label-until', sources, { until: formatDay(label.period.until, voice.language) }))
  ]
}
