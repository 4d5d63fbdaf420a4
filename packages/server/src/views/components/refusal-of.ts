import type { Line } from '@sroi/matcher/explain'

/** The first check that said no, not the sum of them; undefined when none did. */
export function refusalOf (lines: readonly Line[]): Line | undefined {
  return lines.find(({ depth, verdict }) => depth > 0 && verdict === 'not-met')
}
