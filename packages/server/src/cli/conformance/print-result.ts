// The outcome of the cases, as text or as JSON.
import type { Language } from '@sroi/matcher'
import { CONFORMANCE_WORDS } from './conformance-words.ts'
import type { KitResult } from './run-cases.ts'
import { showValue } from './show-value.ts'

/** Only what differs, and how many agree. */
export function printResult ({ results, failure }: KitResult, all: number, language: Language): readonly string[] {
  const words = CONFORMANCE_WORDS[language]
  const different = results.filter(({ differences }) => differences.length > 0)
  return [
    ...different.flatMap(({ id, title, differences }) => [
      `${id} (${title})`,
      ...differences.flatMap(({ path, expected, got }) => [
        `    ${words.path} ${path === '' ? '/' : path}`,
        `        ${words.expected} ${showValue(expected, words.nothing)}`,
        `        ${words.got} ${showValue(got, words.nothing)}`
      ])
    ]),
    ...(failure === null ? [] : [words.stopped(failure.id, failure.reason, all - results.length - 1)]),
    words.counted(results.length - different.length, all)
  ]
}

/** The same for a program; values that are too large are cut and then text. */
export function resultAsJson ({ results, failure }: KitResult, all: number, remarks: readonly string[]): string {
  const different = results.filter(({ differences }) => differences.length > 0)
  return JSON.stringify({
    cases: all,
    agree: results.length - different.length,
    differ: different.length,
    notAsked: all - results.length,
    failure,
    remarks,
    differences: different.map(({ id, title, differences }) => ({ id, title, differences: differences.map(({ path, expected, got }) => ({ path, expected, got: bounded(got) })) }))
  }, null, 2)
}

function bounded (value: unknown): unknown {
  const shown = showValue(value, '')
  return value === undefined || shown.endsWith('…') || shown.startsWith('(') ? shown : value
}
