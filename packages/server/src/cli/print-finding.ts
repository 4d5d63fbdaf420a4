import type { Finding, Language } from '@sroi/matcher'
import { explain, type Line, type NamesOfIds } from '@sroi/matcher/explain'
import { MARK, WORDS } from './words.ts'

/** A finding as an indented tree: `+` yes, `-` no, `?` not known; below each line what it rests on. */
export function printFinding (finding: Finding, language: Language, names: NamesOfIds = {}): readonly string[] {
  return explain(finding, language, names).flatMap((line) => printLine(line, language))
}

function printLine ({ depth, verdict, text, facts, missing, basis, note, on, discretion }: Line, language: Language): readonly string[] {
  const indent = '  '.repeat(depth + 1)
  return [
    `${indent}${MARK[verdict]} ${text}`,
    ...facts.map((fact) => `${indent}    ${fact}`),
    ...missing.map((one) => `${indent}    ${one}`),
    ...(basis === null ? [] : [`${indent}    ${WORDS[language].source}: ${basis.text}${basis.url === null ? '' : ` <${basis.url}>`} (${basis.certaintyText})`]),
    ...(note === null ? [] : [`${indent}    ${WORDS[language].note}: ${note}`]),
    ...(on === null ? [] : [`${indent}    ${WORDS[language].holdsFor} ${on}`]),
    ...(discretion === null ? [] : [`${indent}    ${discretion}`])
  ]
}
