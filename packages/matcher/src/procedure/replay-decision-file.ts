// Does a decision file still come to the same?
import { answerTo } from '../answer-to.ts'
import { MatcherError } from '../error.ts'
import type { DecisionFile, DecisionReplay, Digest, RuleSetDigest } from '../model/decision-file.ts'
import type { RuleSet } from '../model/rule-set.ts'
import { canonicalJson } from '../primitives/index.ts'
import { mergeRuleSets } from '../rules/index.ts'
import { differencesOf } from './differences-of.ts'
import { foundOf } from './found-of-decision.ts'

/** What a replay is given. `ruleSets`: an archive, in any order; those of the file are found by their content. `sha256`: as it was recorded when the file was made. */
export interface ReplayQuestion {
  readonly text: string
  readonly sha256: string
  readonly ruleSets: readonly RuleSet[]
}

/**
 * Reckons a decision file again: the same proposal, the same state and the same findings, or where they differ. A text that is not what was sealed differs at its first place.
 * @param digest SHA-256 of a text, in small hexadecimal digits.
 * @throws MatcherError INVALID_REQUEST when the text is no decision file, or one of a later format.
 */
export function replayDecisionFile (question: ReplayQuestion, digest: Digest): DecisionReplay {
  return answerTo(() => {
    const { text, sha256, ruleSets } = question
    const file = read(text)
    const seal = digest(text)
    const sealed = seal === sha256 ? [] : [{ place: '', recorded: sha256, replayed: seal }]
    const archive = new Map(ruleSets.map((ruleSet) => [digest(canonicalJson(ruleSet)), ruleSet]))
    const layers = file.given.ruleSets.map((reference) => archive.get(reference.sha256))
    const missing: readonly RuleSetDigest[] = file.given.ruleSets.filter((_reference, index) => layers[index] === undefined)
    if (missing.length > 0) return { outcome: 'unknown', differences: sealed, missing }
    const merged = mergeRuleSets(layers.filter((layer) => layer !== undefined))
    const replayed = { ...file, found: foundOf(file.given, merged) }
    // a reader of JSON forgets what it wrote otherwise
    const differences = [...sealed, ...(canonicalJson(file) === text ? [] : [{ place: '', recorded: 'not canonical' }]), ...differencesOf(file, JSON.parse(canonicalJson(replayed)), '')]
    return { outcome: differences.length === 0 ? 'same' : 'differs', differences, missing: [] }
  })
}

function read (text: string): DecisionFile {
  const file = parsed(text)
  if (typeof file === 'object' && file !== null && 'format' in file && file.format === 'sroi-decision-file/1') return file as DecisionFile
  throw new MatcherError('INVALID_REQUEST', [{ place: '/format', code: 'no-format', detail: "This is no decision file of the format 'sroi-decision-file/1'. Read it with the version that made it, or give the text as it was kept." }])
}

function parsed (text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
