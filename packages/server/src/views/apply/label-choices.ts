// Labels as a form names them: scheme and level in one value.
import type { LabelRuleSet } from '@sroi/matcher'
import { formatFact } from '@sroi/matcher/explain'
import type { Language } from '@sroi/matcher'
import { labelRules } from '../../vocabulary/label-rules.ts'

export interface LabelNamed {
  readonly scheme: string
  readonly level: string | null
}

/** A label that is on no list here. */
export const OTHER = 'other'

export function writeLabel ({ scheme, level }: LabelNamed): string {
  return level === null ? scheme : `${scheme}|${level}`
}

/** Every label of which the rules are known. */
export function knownLabels (): readonly LabelNamed[] {
  return labelRules().flatMap(({ scheme, levels }: LabelRuleSet) => levels.map(({ level }) => ({ scheme, level })))
}

/** Null: it is none of those that are known. */
export function readLabel (text: string): LabelNamed | null {
  return knownLabels().find((label) => writeLabel(label) === text) ?? null
}

export function issuerOf (scheme: string): string | null {
  return labelRules().find((rules) => rules.scheme === scheme)?.issuer ?? null
}

/** As people call it. */
export function nameOfLabel ({ scheme, level }: LabelNamed, language: Language): string {
  return formatFact({ name: 'label', unit: 'text', value: level === null ? scheme : `${scheme} ${level}`, evidence: null }, language)
}
