// What somebody who does not agree can do: by the Awb, or under private law. Where the tenant has not said which, no clause can be written.
import { formatDay } from '../explain/index.ts'
import type { LetterBlock, LetterSentence, LetterSources } from '../model/letter.ts'
import type { FactUsed, Missing } from '../model/finding.ts'
import { objectionTerm } from '../terms/index.ts'
import type { LetterMessage } from './messages/messages.ts'
import { notLaidDown } from './not-laid-down.ts'
import { phrase, say, sayOne, type Voice } from './say.ts'
import { byEvent, byFact, byNorm, byRule, eachOnce, rulesIn } from './sources.ts'
import { type Part, paragraph, section, type Told } from './told.ts'

const CONTENTS = ['name', 'date', 'decision', 'grounds', 'signature'] as const

const NUMBERS = {
  nl: ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
} as const

/** `isOnObjection`: the decision is itself one on an objection, and the next step is a court. */
export function closingClause (told: Told, isOnObjection: boolean): Part {
  const { voice, of: { file: { procedure: { regime } } } } = told
  if (regime === 'awb') return isOnObjection ? appeal(told) : objection(told)
  if (regime === 'private-law') return isOnObjection ? { blocks: section(voice, 'heading.objection', paragraph([...say(voice, 'private.final', [byEvent(told.event)]), ...say(voice, 'private.court', [byNorm('procedure regime')])])) } : askAgain(told)
  return { blocks: section(voice, 'heading.objection', paragraph(say(voice, 'regime.unknown', [byNorm('procedure regime')]))), missing: notLaidDown('regime') }
}

function objection (told: Told): Part {
  const { voice, reference } = told
  const term = termOf(told, 'objection')
  const address = addressOf(told, 'objection.address', 'objectionAddress')
  const contains: LetterSources = [byNorm('awb 6:5')]
  const items = CONTENTS.map((one) => [sayOne(voice, `objection.contents.${one}`, one === 'decision' ? [byNorm('awb 6:5'), byFact('id')] : contains, { case: reference })])
  const blocks: readonly LetterBlock[] = [
    ...paragraph([...say(voice, 'objection.may', [byNorm('awb 3:45'), byNorm('awb 8:1'), byNorm('awb 7:1')]), ...term.sentences, ...address.sentences]),
    ...paragraph([sayOne(voice, 'objection.contents', contains)]), { kind: 'list', items },
    ...paragraph(say(voice, 'objection.goes-on', [byNorm('awb 6:16')]))
  ]
  return { ...term.part, blocks: section(voice, 'heading.objection', blocks), missing: [...term.missing, ...address.missing] }
}

function appeal (told: Told): Part {
  const { voice } = told
  const term = termOf(told, 'objection')
  const address = addressOf(told, 'appeal.address', 'appealAddress')
  return {
    ...term.part,
    blocks: section(voice, 'heading.appeal', paragraph([...say(voice, 'appeal.may', [byNorm('awb 6:23'), byNorm('awb 8:1')]), ...term.sentences, ...address.sentences])),
    missing: [...term.missing, ...address.missing]
  }
}

/** The same care by choice: somebody else looks at it again, within the same term. */
function askAgain (told: Told): Part {
  const { voice } = told
  const term = termOf(told, 'private')
  const address = addressOf(told, 'private.address', 'objectionAddress')
  const regime: LetterSources = [byNorm('procedure regime')]
  const sentences = [...say(voice, 'private.no-awb', regime), ...say(voice, 'private.look-again', regime), ...term.sentences, ...address.sentences, ...say(voice, 'private.court', regime)]
  return { ...term.part, blocks: section(voice, 'heading.objection', paragraph(sentences)), missing: [...term.missing, ...address.missing] }
}

interface Said {
  readonly sentences: readonly LetterSentence[]
  readonly missing: readonly Missing[]
}

/** How long, from which day and until when, by the rule on the term to object. */
function termOf ({ voice, event, of: { file: { procedure, ruleSet } }, question, sentOn }: Told, way: 'objection' | 'private'): Said & { readonly part: Pick<Part, 'days' | 'rules'> } {
  const { lastDay, finding } = objectionTerm({ ruleSet, ...question, sentOn: sentOn ?? question.on })
  const rules = rulesIn(finding)
  const sources: LetterSources = [byNorm('awb 6:7'), byNorm('awb 6:8'), ...eachOnce(rules.map((rule) => byRule(rule, procedure)))]
  const term = lengthOf(voice, finding.facts)
  if (term === null) return { sentences: [], missing: finding.missing, part: { rules } }
  const isDraft = sentOn === null
  return {
    sentences: [
      ...say(voice, isDraft ? `${way}.term-draft` : `${way}.term`, sources, { term }),
      ...(isDraft || lastDay === null ? [] : say(voice, `${way}.last-day`, [byEvent(event), ...sources], { day: formatDay(lastDay, voice.language) }))
    ],
    missing: lastDay === null ? finding.missing : [],
    part: { rules, days: isDraft || lastDay === null ? [] : [{ kind: 'objection', day: lastDay, sources }] }
  }
}

/** `six weeks`. */
function lengthOf (voice: Voice, facts: readonly FactUsed[]): string | null {
  const value = (name: string): unknown => facts.find((one) => one.name === name)?.value
  const [count, unit] = [value('length'), value('length-unit')]
  if (typeof count !== 'number' || (unit !== 'days' && unit !== 'weeks' && unit !== 'months' && unit !== 'years')) return null
  return phrase(voice, `term.${unit}`, { count: NUMBERS[voice.language][count] ?? String(count) })
}

function addressOf ({ voice, of: { file: { procedure } } }: Told, message: Extract<LetterMessage, `${string}.address`>, parameter: 'objectionAddress' | 'appealAddress'): Said {
  const address = procedure[parameter]?.[voice.language].trim() ?? ''
  if (address === '') return { sentences: [], missing: notLaidDown(parameter) }
  return { sentences: say(voice, message, [byNorm(parameter === 'objectionAddress' ? 'procedure objection-address' : 'procedure appeal-address')], { address }), missing: [] }
}
