import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { MatcherError, type RuleSet } from '@sroi/matcher'
import { formatCents, formatDay } from '@sroi/matcher/explain'
import { type Boundary, boundaries, nameOfBoundary, workedCase, workedValue } from '@sroi/matcher/review'
import type { Output } from '../output.ts'
import { soundLayers } from './layers-of-file.ts'
import type { RulesOptions } from './read-rules-arguments.ts'
import { readRuleFiles } from './rule-file.ts'
import { RULES_EXIT } from './rules-exit-codes.ts'
import { RULES_WORDS } from './rules-words.ts'

/** `sroi rules boundaries FILE`: a table to sign off, just below, at and just above each edge; with --cases and --valuations also as worked cases. */
export function boundariesCommand ({ files: names, with: bases = [], cases, valuations, json, language }: RulesOptions, output: Output): number {
  const [file, ...others] = readRuleFiles([...names, ...bases])
  if (file === undefined) return RULES_EXIT.clean
  const layers = soundLayers([file], others, language, '--with')
  const table = tableOf(layers, file.name)
  const written = [
    ...(cases === undefined ? [] : [{ folder: cases, files: table.flatMap((row) => row.asks === 'match' ? [{ name: fileName(row), content: workedCase(layers, row) }] : []) }]),
    ...(valuations === undefined ? [] : [{ folder: valuations, files: table.flatMap((row) => row.asks === 'value' ? [{ name: fileName(row), content: workedValue(layers, row) }] : []) }])
  ]
  write(written)
  if (json === true) output.out(JSON.stringify(table.map((row) => ({ name: { nl: nameOfBoundary(row, 'nl'), en: nameOfBoundary(row, 'en') }, ...row })), null, 2))
  else for (const row of table) output.out(`${nameOfBoundary(row, language)} | ${answerOf(row, language)}`)
  if (json !== true) for (const { folder, files } of written) output.out(RULES_WORDS[language].written(files.length, folder))
  return RULES_EXIT.clean
}

/** Only the edges of the file itself. What is too much for one table is a mistake in the input. */
function tableOf (layers: readonly RuleSet[], name: string): readonly Boundary[] {
  try {
    return boundaries(layers, undefined, layers.at(-1)?.id)
  } catch (error) {
    throw error instanceof MatcherError ? new MatcherError('INVALID_REQUEST', error.problems.map((problem) => ({ ...problem, place: `${name} ${problem.place}` }))) : error
  }
}

function answerOf (row: Boundary, language: RulesOptions['language']): string {
  const words = RULES_WORDS[language]
  const money = (cents: number | null): string => cents === null ? words.notKnown : formatCents(cents, language)
  if (row.asks === 'match') {
    const { applies, dueCents, estimateCents } = row.outcome
    return `${words.applies[applies]} | ${words.due}: ${money(dueCents)}${estimateCents === null ? '' : ` (${words.estimate(formatCents(estimateCents, language))})`}`
  }
  if (row.asks === 'value') {
    const { totalCents, shortCents, penaltyCents } = row.outcome
    const short = shortCents === undefined || row.edge.topic !== 'shortfall' ? '' : ` | ${words.short}: ${money(shortCents)}, ${words.penalty}: ${money(penaltyCents ?? null)}`
    return `${words.worth}: ${money(totalCents)}${short}`
  }
  const last = 'lastDay' in row.outcome && row.outcome.lastDay !== null ? ` | ${words.lastDay}: ${formatDay(row.outcome.lastDay, language)}` : ''
  const points = 'points' in row.outcome ? ` | ${words.points}: ${row.outcome.points}` : ''
  return `${words.answer[row.asks === 'reserve' || row.asks === 'eu-threshold' || row.asks === 'purchase' || row.asks === 'application' ? row.asks : 'term'][row.outcome.verdict]}${last}${points}`
}

interface Written { readonly folder: string, readonly files: readonly { readonly name: string, readonly content: object }[] }

/** Writes nothing when one of the names is taken: a case that was signed off is never overwritten. */
function write (all: readonly Written[]): void {
  const problems = all.flatMap(({ folder, files }) => {
    const taken = new Set(existingIn(folder))
    return files.filter(({ name }) => taken.has(name)).map(({ name }) => ({ place: join(folder, name), code: 'file-exists', detail: 'There is a case of this name. Name an empty folder, or remove the case first' }))
  })
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
  for (const { folder, files } of all) {
    for (const { name, content } of files) writeFileSync(join(folder, name), `${JSON.stringify(content, null, 2)}\n`, { flag: 'wx' })
  }
}

function existingIn (folder: string): readonly string[] {
  try {
    mkdirSync(folder, { recursive: true })
    return readdirSync(folder)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new MatcherError('INVALID_REQUEST', [{ place: folder, code: 'no-folder', detail: `This cannot be used as a folder (${code}). Name a folder that you may write in` }])
  }
}

function fileName ({ edge, side }: Boundary): string {
  const parts = [edge.topic, edge.provision, edge.trigger, edge.nature, edge.thresholdType ?? null, edge.label?.scheme ?? null, edge.label?.level ?? null, edge.kind, edge.at, side]
  return `${parts.filter((part) => part !== null).join('-').toLowerCase().replace(/[^a-z0-9-]+/g, '-')}.json`
}
