import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { MatcherError, type RuleSet } from '@sroi/matcher'
import { formatCents } from '@sroi/matcher/explain'
import { type Boundary, boundaries, nameOfBoundary, workedCase } from '@sroi/matcher/review'
import type { Output } from '../output.ts'
import { soundLayers } from './layers-of-file.ts'
import type { RulesOptions } from './read-rules-arguments.ts'
import { readRuleFiles } from './rule-file.ts'
import { RULES_EXIT } from './rules-exit-codes.ts'
import { RULES_WORDS } from './rules-words.ts'

/** `sroi rules boundaries FILE`: a table to sign off, just below, at and just above each edge; with --cases also as worked cases. */
export function boundariesCommand ({ files: names, with: bases = [], cases, json, language }: RulesOptions, output: Output): number {
  const [file, ...others] = readRuleFiles([...names, ...bases])
  if (file === undefined) return RULES_EXIT.clean
  const layers = soundLayers(file, others, language)
  const table = boundaries(layers).filter(({ edge }) => edge.ruleSet === layers.at(-1)?.id)
  if (cases !== undefined) writeCases(cases, layers, table)
  if (json === true) output.out(JSON.stringify(table.map((row) => ({ name: { nl: nameOfBoundary(row, 'nl'), en: nameOfBoundary(row, 'en') }, ...row })), null, 2))
  else for (const row of table) output.out(printRow(row, language))
  if (cases !== undefined && json !== true) output.out(RULES_WORDS[language].written(table.length, cases))
  return RULES_EXIT.clean
}

function printRow (row: Boundary, language: RulesOptions['language']): string {
  const words = RULES_WORDS[language]
  const { applies, dueCents, estimateCents } = row.outcome
  const due = dueCents === null ? words.notKnown : formatCents(dueCents, language)
  const estimate = estimateCents === null ? '' : ` (${words.estimate(formatCents(estimateCents, language))})`
  return `${nameOfBoundary(row, language)} | ${words.applies[applies]} | ${words.due}: ${due}${estimate}`
}

/** Writes nothing when one of the names is taken: a case that was signed off is never overwritten. */
function writeCases (folder: string, layers: readonly RuleSet[], table: readonly Boundary[]): void {
  const taken = new Set(existingIn(folder))
  const files = table.map((row) => ({ name: fileName(row), content: `${JSON.stringify(workedCase(layers, row), null, 2)}\n` }))
  const problems = files.filter(({ name }) => taken.has(name)).map(({ name }) => ({ place: join(folder, name), code: 'file-exists', detail: 'There is a case of this name. Name an empty folder, or remove the case first' }))
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
  for (const { name, content } of files) writeFileSync(join(folder, name), content, { flag: 'wx' })
}

function existingIn (folder: string): readonly string[] {
  try {
    mkdirSync(folder, { recursive: true })
    return readdirSync(folder)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new MatcherError('INVALID_REQUEST', [{ place: '--cases', code: 'no-folder', detail: `'${folder}' cannot be used as a folder (${code}). Name a folder that you may write in` }])
  }
}

function fileName ({ edge, side }: Boundary): string {
  const parts = [edge.topic, edge.provision, edge.trigger, edge.nature, edge.kind, edge.at, side]
  return `${parts.filter((part) => part !== null).join('-').toLowerCase().replace(/[^a-z0-9-]+/g, '-')}.json`
}
