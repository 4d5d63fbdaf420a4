// The end of a badge comes near, or has come: dates alone make it so.
import { formatDay } from '../explain/index.ts'
import type { AdmissionCase, CaseQuestion } from '../model/admission-case.ts'
import type { BadgeReminder, LetterSource, LetterSources } from '../model/letter.ts'
import { daysBetween } from '../primitives/index.ts'
import { caseDeadlines, stateOn } from '../procedure/index.ts'
import { applyAgain, effectOfLapse } from './next-steps.ts'
import { say, type Voice } from './say.ts'
import { byEvent, byFact, byNorm, byRule, eachOnce, rulesIn } from './sources.ts'
import { type Part, paragraph, section } from './told.ts'

interface Asked {
  readonly voice: Voice
  readonly of: AdmissionCase
  readonly reminder: BadgeReminder
  readonly question: CaseQuestion
}

/** What gave the badge: the newest decision on record that granted one. */
export function grantOf ({ temporaryBy, fullBy, decisions }: AdmissionCase): LetterSource {
  const granted = decisions.findLast(({ id, type }) => id === temporaryBy || id === fullBy || type === 'extension-given')
  return granted === undefined ? byFact('id') : byEvent(granted)
}

export function badgeReminderPart ({ voice, of, reminder: { lastDay }, question }: Asked): Part {
  const { procedure } = of.file
  const end = caseDeadlines(of, question).find(({ kind }) => kind === 'badge-end')
  const rules = end === undefined ? [] : rulesIn(end.finding)
  const sources: LetterSources = [grantOf(of), ...eachOnce(rules.map((rule) => byRule(rule, procedure)))]
  const days = daysBetween(question.on, lastDay)
  const reminders: LetterSources = [grantOf(of), byNorm('procedure reminders')]
  const isUnderCheck = stateOn(of, question).beneath === 'label-under-check'
  const { daysWhileLabelAwaited: longer } = procedure
  return {
    blocks: [
      ...section(voice, 'heading.message', paragraph([
        ...say(voice, 'badge-reminder.until', sources, { until: formatDay(lastDay, voice.language) }),
        ...say(voice, days === 0 ? 'badge-reminder.today' : days === 1 ? 'badge-reminder.day' : 'badge-reminder.days', reminders, { days: String(days) }),
        ...(isUnderCheck ? say(voice, 'badge-reminder.with-us', [byNorm('procedure labels')]) : [])
      ])),
      ...section(voice, 'heading.next', paragraph([
        ...(isUnderCheck ? [] : say(voice, 'next.label', [byNorm('procedure labels')])),
        ...(isUnderCheck || longer === undefined || longer === 0 ? [] : say(voice, 'next.awaited', [byNorm('procedure days-while-label-awaited')], { days: String(longer) })),
        ...effectOfLapse(voice, procedure)
      ]))
    ],
    days: [{ kind: 'badge-end', day: lastDay, sources }],
    rules
  }
}

export function badgeLapsedPart ({ voice, of, reminder: { lastDay }, question }: Asked): Part {
  const { procedure } = of.file
  const rules = rulesIn(stateOn(of, question).badge)
  const sources: LetterSources = [grantOf(of), ...eachOnce(rules.map((rule) => byRule(rule, procedure)))]
  return {
    blocks: [
      ...section(voice, 'heading.message', paragraph([
        ...say(voice, 'badge-lapsed.until', sources, { until: formatDay(lastDay, voice.language) }),
        ...say(voice, 'badge-lapsed.by-itself', [grantOf(of), byNorm('case record')]),
        ...effectOfLapse(voice, procedure)
      ])),
      ...section(voice, 'heading.next', paragraph([...say(voice, 'badge-lapsed.in-time', [byNorm('procedure labels')]), ...applyAgain(voice, procedure, lastDay, grantOf(of))]))
    ],
    days: [{ kind: 'badge-end', day: lastDay, sources }],
    rules
  }
}
