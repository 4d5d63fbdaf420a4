// The rules that allow and forbid what happens in a case: articles of the General Administrative Law Act, parameters of the tenant, and the order of a case itself.
import { answerTo } from '../answer-to.ts'
import { MatcherError } from '../error.ts'
import type { RuleUsed } from '../model/finding.ts'
import type { Procedure } from '../model/procedure.ts'
import type { Certainty } from '../model/provision.ts'
import type { Words } from '../model/values.ts'

/** The parts of a procedure that decide something. */
export type Parameter =
  | 'appeal-address' | 'body' | 'committee' | 'criteria' | 'days-after-default-notice' | 'days-while-label-awaited' | 'deciders' | 'documents' | 'effect-of-lapse' | 'extension' | 'four-eyes' | 'labels' | 'mandates'
  | 'objection-address' | 'objection-committee' | 'quorum' | 'record-within-days' | 'reapplication' | 'regime' | 'reminders' | 'rotation' | 'tie' | 'votes' | 'year-from'

/** What holds for every case, whatever a tenant says: `docs/admission.md`. */
export type HouseRule = 'order' | 'record' | 'a-person-decides' | 'the-firm-is-free' | 'taking-over'

/**
 * Articles, and how sure we are of what we say they ask: read in a source, or known and still to be compared with the text. One that stands for several
 * duties is as sure as the least of them: of 4:5 the chance to complete, of 4:14 when the message must be sent, of 7:10 the adjournment were not read.
 */
const ARTICLES = {
  '2:4': 'confirmed', '3:2': 'inferred', '3:9': 'confirmed', '3:41': 'inferred', '3:45': 'inferred', '3:46': 'inferred', '3:47': 'inferred', '4:2': 'confirmed', '4:3a': 'confirmed', '4:5': 'inferred', '4:7': 'confirmed', '4:8': 'inferred',
  '4:9': 'inferred', '4:13': 'confirmed', '4:14': 'inferred', '4:15': 'inferred', '4:17': 'inferred', '6:4': 'inferred', '6:5': 'inferred', '6:7': 'confirmed', '6:8': 'confirmed', '6:14': 'inferred', '6:16': 'inferred', '6:21': 'inferred', '6:23': 'inferred', '7:1': 'inferred', '7:2': 'inferred', '7:10': 'inferred', '7:11': 'inferred', '8:1': 'inferred', '10:3': 'inferred'
} as const satisfies Readonly<Record<string, Certainty>>

export type Norm = `awb ${keyof typeof ARTICLES}` | `procedure ${Parameter}` | `case ${HouseRule}`

const READ_ON = '2026-11-22'
const AWB = { title: 'Algemene wet bestuursrecht', url: 'https://wetten.overheid.nl/BWBR0005537' }
const HOUSE = 'Gang van een toelating'
const NOT_COMPARED: Words = { nl: 'Naar algemene kennis van de wet; nog door een jurist met de tekst te vergelijken.', en: 'By general knowledge of the law; still to be compared with the text by a lawyer.' }
const BY_CHOICE: Words = { nl: 'De toelating is hier geen besluit van een bestuursorgaan. Het artikel wordt uit vrije keuze gevolgd.', en: 'Admission is no decision of an administrative authority here. The article is followed by choice.' }

/**
 * A norm as a finding names it. Where the tenant decides under private law an article is followed by choice.
 * @throws MatcherError INVALID_REQUEST when there is no such norm.
 */
export function ruleOfNorm (norm: Norm, procedure: Procedure): RuleUsed {
  return answerTo(() => named(norm, procedure))
}

function named (norm: Norm, { id, basis, confirmedOn, regime }: Procedure): RuleUsed {
  const [kind, part = ''] = norm.split(' ')
  if (kind === 'procedure') return { ruleSet: id, provision: part, certainty: 'confirmed', basis, confirmedOn }
  if (kind === 'case') return { ruleSet: 'case', provision: part, certainty: 'confirmed', basis: { title: HOUSE, article: null, url: null }, confirmedOn: READ_ON }
  if (kind !== 'awb' || !Object.hasOwn(ARTICLES, part)) throw new MatcherError('INVALID_REQUEST', [{ place: '', code: 'no-norm', detail: `There is no norm '${norm}'. Choose an article that is known, a parameter of the procedure or a rule of every case.` }])
  const certainty = ARTICLES[part as keyof typeof ARTICLES]
  const note = together([...(regime === 'private-law' ? [BY_CHOICE] : []), ...(certainty === 'inferred' ? [NOT_COMPARED] : [])])
  return {
    ruleSet: 'awb', provision: part, certainty, basis: { title: AWB.title, article: `artikel ${part}`, url: AWB.url }, confirmedOn: READ_ON, ...(note === null ? {} : { note })
  }
}

function together (notes: readonly Words[]): Words | null {
  return notes.length === 0 ? null : { nl: notes.map(({ nl }) => nl).join(' '), en: notes.map(({ en }) => en).join(' ') }
}
