// Why: every step with its verdict, the facts and their evidence, the article, the day, and what would settle an unknown.
import type { Line } from '@sroi/matcher/explain'
import type { JSX } from 'preact'
import type { PageWords } from '../words.ts'
import { Amounts } from './amounts.tsx'
import { VerdictBadge } from './verdict-badge.tsx'

interface Step {
  readonly line: Line
  readonly below: readonly Step[]
}

export function FindingTree ({ lines, words }: { lines: readonly Line[], words: PageWords }): JSX.Element {
  return <Steps steps={nested(lines)} words={words} />
}

function Steps ({ steps, words }: { steps: readonly Step[], words: PageWords }): JSX.Element {
  return <ol class='finding-list'>{steps.map((step) => <li class='finding'><StepContent step={step} words={words} /></li>)}</ol>
}

function StepContent ({ step: { line, below }, words }: { step: Step, words: PageWords }): JSX.Element {
  const { verdict, text, facts, basis, note, on, discretion } = line
  // What a step below asks for stands there.
  const missing = line.missing.filter((what) => !asksFor(below, what))
  const hasMargin = basis !== null || on !== null
  return (
    <>
      <p class='finding__answer'><VerdictBadge verdict={verdict} words={words} /> <span class='finding__text'><Amounts text={text} /></span></p>
      {facts.length > 0 && <ul class='finding__facts'>{facts.map((fact) => <li><Amounts text={fact} /></li>)}</ul>}
      {missing.length > 0 && <ul class='finding__missing'>{missing.map((what) => <li>{what}</li>)}</ul>}
      {note !== null && <p class='finding__note'>{note}</p>}
      {discretion !== null && <p class='finding__discretion'>{discretion}</p>}
      {hasMargin && (
        <p class='finding__basis'>
          {basis !== null && (
            <span>
              {words.finding.source}: {basis.url === null ? basis.text : <a class='utrecht-link utrecht-link--html-a' href={basis.url} rel='noreferrer'>{basis.text}</a>}{' '}
              <span class={`certainty certainty--${basis.certainty}`}>{basis.certaintyText}</span>
            </span>
          )}
          {on !== null && <span class='finding__day'>{words.finding.day(on)}</span>}
        </p>
      )}
      {below.length > 0 && <Steps steps={below} words={words} />}
    </>
  )
}

function asksFor (steps: readonly Step[], what: string): boolean {
  return steps.some(({ line, below }) => line.missing.includes(what) || asksFor(below, what))
}

/** Lines with a depth, as a tree. */
function nested (lines: readonly Line[]): readonly Step[] {
  const roots: Step[] = []
  const open: { depth: number, below: Step[] }[] = [{ depth: -1, below: roots }]
  for (const line of lines) {
    while ((open.at(-1)?.depth ?? -1) >= line.depth) open.pop()
    const below: Step[] = []
    open.at(-1)?.below.push({ line, below })
    open.push({ depth: line.depth, below })
  }
  return roots
}
