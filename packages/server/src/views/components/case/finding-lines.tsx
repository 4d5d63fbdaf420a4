// Findings with their rule, one below the other: what carries a step, or what forbids it and how to mend that.
import type { Finding, Language, Words } from '@sroi/matcher'
import { explain } from '@sroi/matcher/explain'
import type { JSX } from 'preact'
import type { NamesOfIds } from '@sroi/matcher/explain'
import type { PageWords } from '../../words.ts'
import { VerdictBadge } from '../verdict-badge.tsx'

interface Props {
  readonly findings: readonly Finding[]
  readonly language: Language
  readonly words: PageWords
  readonly names?: NamesOfIds
  /** What would mend one; absent: nothing is said of that. */
  readonly repairOf?: (finding: Finding) => Words | null
}

export function FindingLines ({ findings, language, words, names = {}, repairOf }: Props): JSX.Element {
  return (
    <ul class='finding-list'>
      {findings.map((finding) => {
        const [line] = explain(finding, language, names)
        const repair = repairOf?.(finding) ?? null
        if (line === undefined) return null
        return (
          <li class='finding'>
            <p class='finding__answer'><VerdictBadge verdict={line.verdict} words={words} /> <span class='finding__text'>{line.text}</span></p>
            {line.missing.length > 0 && <ul class='finding__missing'>{line.missing.map((what) => <li>{what}</li>)}</ul>}
            {repair !== null && <p class='finding__note'>{repair[language]}.</p>}
            {line.basis !== null && <p class='finding__basis'><span>{words.finding.source}: {line.basis.text}</span></p>}
          </li>
        )
      })}
    </ul>
  )
}
