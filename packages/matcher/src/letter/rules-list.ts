// The rules that a letter rests on, as a list: title by title.
import type { Finding, RuleUsed } from '../model/finding.ts'
import type { LetterBlock, LetterSource, LetterSources } from '../model/letter.ts'
import type { Procedure } from '../model/procedure.ts'
import { compareText } from '../primitives/index.ts'
import { say, type Voice } from './say.ts'
import { byNorm, byRule, eachOnce, ruleOf, rulesIn } from './sources.ts'
import { paragraph, section, sentencesOf } from './told.ts'

interface Leaning {
  readonly voice: Voice
  readonly procedure: Procedure
  readonly blocks: readonly LetterBlock[]
  /** The provisions that answers named. */
  readonly provisions: readonly RuleUsed[]
  /** What the decision was allowed by. */
  readonly findings: readonly Finding[]
}

/** Every rule that a block leans on, or that a finding names, once. */
export function rulesOf ({ procedure, blocks, provisions, findings }: Leaning): readonly RuleUsed[] {
  const named = findings.flatMap(rulesIn)
  const sources = eachOnce([...blocks.flatMap(sentencesOf).flatMap((sentence) => [...sentence.sources]), ...named.map((rule) => byRule(rule, procedure))])
  return sources.flatMap((source) => ruleOf(source, procedure, [...provisions, ...named]) ?? [])
}

/** A house rule has no text that a reader can look up. */
export function rulesList (leaning: Leaning): readonly LetterBlock[] {
  const { voice, procedure } = leaning
  const titles = new Map<string, { readonly articles: Set<string>, readonly sources: LetterSource[] }>()
  for (const rule of rulesOf(leaning)) {
    const source = byRule(rule, procedure)
    if (source.kind === 'rule') continue
    const of = titles.get(rule.basis.title) ?? { articles: new Set(), sources: [] }
    if (rule.basis.article !== null) of.articles.add(rule.basis.article)
    of.sources.push(source)
    titles.set(rule.basis.title, of)
  }
  const items = [...titles].map(([title, { articles, sources }]) => {
    const from = eachOnce(sources) as LetterSources
    return articles.size === 0 ? say(voice, 'rule.title', from, { title }) : say(voice, 'rule.article', from, { title, article: [...articles].sort(byNumber).join(', ') })
  })
  const byChoice = procedure.regime === 'private-law' ? paragraph(say(voice, 'rule.by-choice', [byNorm('procedure regime')])) : []
  return items.length === 0 ? [] : section(voice, 'heading.rules', [{ kind: 'list', items }, ...byChoice])
}

/** `artikel 4:5` before `artikel 4:15`. */
function byNumber (first: string, second: string): number {
  const key = (text: string): string => text.replace(/\d+/g, (digits) => digits.padStart(6, '0'))
  return compareText(key(first), key(second))
}
