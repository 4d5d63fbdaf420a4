import type { Line } from '@sroi/matcher/explain'
import type { Verdict } from '@sroi/matcher'

/**
 * The steps that decided an outcome: those with its verdict that rest on no other step with it. Two at most, in order. Sources that
 * contradict each other are no steps: what they leave unknown is.
 */
export function reasonsOf (all: readonly Line[], verdict: Verdict): readonly string[] {
  const lines = all.filter(({ code }) => code !== 'contradicting-source')
  const deciding = lines.filter((line, index) => line.depth > 0 && line.verdict === verdict && !below(lines, index).some((other) => other.verdict === verdict))
  return [...new Set(deciding.map(({ text }) => text))].slice(0, 2)
}

function below (lines: readonly Line[], index: number): readonly Line[] {
  const depth = lines[index]?.depth ?? 0
  const rest = lines.slice(index + 1)
  const end = rest.findIndex((line) => line.depth <= depth)
  return end < 0 ? rest : rest.slice(0, end)
}
