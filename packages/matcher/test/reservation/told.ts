import type { Finding } from '@sroi/matcher'

/** All that a finding tells, one line for each step: code, verdict and day; each fact with its unit; what is missing, and of what kind. */
export function told ({ code, verdict, on, facts, missing, rule, discretion, because }: Finding, depth = 0): string[] {
  const parts = [
    `${code} ${verdict} ${on ?? '-'} ${rule?.provision ?? '-'}${discretion === true ? ' discretion' : ''}`,
    ...facts.map(({ name, unit, value, evidence }) => `${name}:${unit}=${JSON.stringify(value)}${evidence === null ? '' : ` (${evidence.source})`}`),
    ...missing.map(({ kind, name }) => `? ${kind} ${name}`)
  ]
  return [`${'  '.repeat(depth)}${parts.join(' | ')}`, ...because.flatMap((below) => told(below, depth + 1))]
}
