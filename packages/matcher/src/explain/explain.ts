// A finding in words: one line for each step, with what it rests on.
import { answerTo } from '../answer-to.ts'
import type { FactUsed, Finding, Verdict } from '../model/finding.ts'
import type { FindingCode } from '../model/finding-code.ts'
import type { Certainty } from '../model/provision.ts'
import type { Language } from '../model/values.ts'
import { nameOfFact, nameOfMissing } from './fact-names.ts'
import { formatDay, formatFact } from './format.ts'
import { EN } from './messages.en.ts'
import { NL } from './messages.nl.ts'
import type { NamesOfIds } from './names-of-ids.ts'
import { OF_SUBSIDY } from './of-subsidy.ts'
import { reasonOf } from './reason-of.ts'
import { ASSUMED, CERTAINTY, EVIDENCE, MISSING_KIND, NONE, NOT_KNOWN, SOURCES } from './words.ts'

/** One step of an explanation. Texts are plain: whoever shows them escapes them. */
export interface Line {
  /** 0 for the finding itself, 1 for what it rests on, and so on. */
  readonly depth: number
  readonly code: FindingCode
  readonly verdict: Verdict
  readonly text: string
  /** `Drempel: € 200.000`, with the evidence behind it where there is any. */
  readonly facts: readonly string[]
  /** What would settle an unknown. */
  readonly missing: readonly string[]
  /** The article, how sure we are of it, and where it can be read. */
  readonly basis: { readonly text: string, readonly url: string | null, readonly certainty: Certainty, readonly certaintyText: string } | null
  /** What the reader should know of the rule: why it is inferred, what is missing. */
  readonly note: string | null
  /** The day it holds for, written out. */
  readonly on: string | null
  /** A person may decide otherwise here. */
  readonly discretion: string | null
}

const DISCRETION = {
  nl: 'De opdrachtgever kan hier anders beslissen. Dat doet een mens, niet dit programma.',
  en: 'The authority may decide otherwise here. A person does that, not this program.'
}

/** A term of the General Administrative Law Act, and a proposal in a case, is not about an authority that puts out a contract. */
const DISCRETION_ON_APPLICATION = {
  nl: 'Wie over de aanvraag beslist, kan hier anders beslissen. Dat doet een mens, niet dit programma.',
  en: 'Whoever decides on the application may decide otherwise here. A person does that, not this program.'
}

/**
 * Puts a finding and everything below it into words, depth first.
 * @param names what municipalities and codes are called; absent: their ids are shown.
 * @throws MatcherError INVALID_REQUEST when it is no finding.
 */
export function explain (finding: Finding, language: Language, names: NamesOfIds = {}): readonly Line[] {
  return answerTo(() => lines(finding, { language, names }, 0, finding.because.flatMap(({ facts }) => facts).filter(({ name }) => name === 'trigger')))
}

/** Who reads it: in which language, and which names that needs. */
interface Reader {
  readonly language: Language
  readonly names: NamesOfIds
}

/** `context`: what the whole explanation is about, for sentences whose own facts do not say it. */
function lines (finding: Finding, reader: Reader, depth: number, context: readonly FactUsed[]): readonly Line[] {
  const { language } = reader
  const { code, verdict, facts, rule, on, missing, discretion, because } = finding
  const sentence = (language === 'nl' ? NL : EN)[code][verdict]
  const of = [...facts, ...context].some(({ name, value }) => name === 'trigger' && value === 'subsidy') ? OF_SUBSIDY : null
  return [
    {
      depth,
      code,
      verdict,
      text: capital(sentence((name) => textOf([...facts, ...context], name, reader))),
      facts: facts.map((used) => factLine(used, reader, of)),
      missing: missing.map((one) => `${of?.kindOf(one, language) ?? MISSING_KIND[one.kind][language]}: ${of?.missingOf(one, language) ?? nameOfMissing(one.name, language)}`),
      basis: rule === null
        ? null
        : {
            text: rule.basis.article === null ? rule.basis.title : `${rule.basis.title}, ${rule.basis.article}`,
            url: rule.basis.url,
            certainty: rule.certainty,
            certaintyText: CERTAINTY[rule.certainty][language]
          },
      note: rule?.note?.[language] ?? null,
      on: on === null ? null : formatDay(on, language),
      discretion: discretion === true ? (code.endsWith('-term') || code === 'case-proposal' || code === 'register-hint' ? DISCRETION_ON_APPLICATION : DISCRETION)[language] : null
    },
    ...because.flatMap((below) => lines(below, reader, depth + 1, context))
  ]
}

function textOf (facts: readonly FactUsed[], name: string, { language, names }: Reader): string {
  if (name === 'reason') return reasonOf(facts, language)
  const used = facts.find((fact) => fact.name === name)
  return used === undefined ? NOT_KNOWN[language] : formatFact(used, language, names)
}

function factLine (used: FactUsed, { language, names }: Reader, of: typeof OF_SUBSIDY | null): string {
  const line = `${of?.factOf(used, language) ?? nameOfFact(used.name, language)}: ${of?.valueOf(used, language) ?? shown(used, language, names)}`
  if (used.assumed === true) return `${line} (${ASSUMED[language]})`
  if (used.evidence === null) return line
  const { level, source, on } = used.evidence
  return `${line} (${EVIDENCE[level][language]}: ${SOURCES[source]?.[language] ?? source}${on === null ? '' : `, ${formatDay(on, language)}`})`
}

/** The register is whole: who stands in it without a standing has none. */
function shown (used: FactUsed, language: Language, names: NamesOfIds): string {
  return used.name === 'standing' && used.value === null ? NONE[language] : formatFact(used, language, names)
}

function capital (text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
