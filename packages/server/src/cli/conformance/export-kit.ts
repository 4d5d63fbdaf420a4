// The kit as a folder that stands on its own, for somebody without this repository.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ConformanceCase, ConformanceKit } from '@sroi/fixtures'
import { MatcherError, VERSION } from '@sroi/matcher'
import { contractSchema, effortSchema, firmProfileSchema, firmSchema, labelRulesSchema, ruleSetSchema, supplierSchema } from '@sroi/matcher/schema'
import { z } from 'zod'
import { kitReadme } from './kit-readme.ts'

/** The shapes that requests are made of. */
const SHAPES = { contract: contractSchema, effort: effortSchema, firm: firmSchema, 'firm-profile': firmProfileSchema, 'label-rules': labelRulesSchema, 'rule-set': ruleSetSchema, supplier: supplierSchema }

/**
 * Writes the cases by part, the documents they refer to, the schemas and a README. Returns how many files.
 * @throws MatcherError INVALID_REQUEST when the folder holds something already, or cannot be written.
 */
export function exportKit (cases: readonly ConformanceCase[], { documents, schema }: ConformanceKit, folder: string): number {
  if (existsSync(folder) && !isEmptyFolder(folder)) throw refused('not-empty', `'${folder}' holds something already. Name a folder that is new or empty`)
  const parts = new Map<string, ConformanceCase[]>()
  for (const one of cases) {
    const part = one.id.split('/')[0] ?? one.id
    parts.set(part, [...parts.get(part) ?? [], one])
  }
  const files: readonly (readonly [string, string])[] = [
    ['README.md', kitReadme(cases, VERSION)],
    ['case.schema.json', asText(schema)],
    ...Object.entries(SHAPES).map(([name, shape]) => [`schemas/${name}.schema.json`, asText(z.toJSONSchema(shape, { io: 'input' }))] as const),
    ...[...parts].map(([part, of]) => [`cases/${part}.json`, asText(of)] as const),
    ...[...documents].map(([path, document]) => [path, asText(document)] as const)
  ]
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
  } catch (error) {
    throw refused('not-written', `'${folder}' cannot be written: ${error instanceof Error && 'code' in error ? String(error.code) : 'unknown'}. Name another folder`)
  }
  return files.length
}

function isEmptyFolder (path: string): boolean {
  try {
    return readdirSync(path).length === 0
  } catch {
    return false
  }
}

function refused (code: string, detail: string): MatcherError {
  return new MatcherError('INVALID_REQUEST', [{ place: '--export', code, detail }])
}

function asText (value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}
