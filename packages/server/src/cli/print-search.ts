import type { Candidate } from '@sroi/matcher'
import type { ProposedCode } from '../actions/propose-codes.ts'
import type { Facet, ReadNeed, SearchOutcome } from '@sroi/matcher/search'
import { explain, formatShare } from '@sroi/matcher/explain'
import { nameFacetValue, type NamesOfValues } from '../representations/name-facet-value.ts'
import { representReadWords } from '../representations/read-words.ts'
import { goOnLine } from './go-on-line.ts'
import { printAmounts } from './print-obligation.ts'
import { printProvenance } from './print-provenance.ts'
import { printCandidate, printJudgement } from './print-supplier.ts'
import { SEARCH_WORDS } from './search-words.ts'
import { WORDS } from './words.ts'

/** An outcome as lines of text: what is left, how the words were read, the codes under which that is bought, the lists with why, and the facets. `goesOn`: it is a later page. */
export function printSearch (outcome: SearchOutcome, proposals: readonly ProposedCode[], names: NamesOfValues, goesOn: boolean): readonly string[] {
  const { language } = names
  const [words, own] = [WORDS[language], SEARCH_WORDS[language]]
  const { obligation, read, ranked, pending, refused, outside, facets, provenance } = outcome
  const list = (title: string, { items, total, next }: SearchOutcome['ranked' | 'pending' | 'refused'], lines: readonly string[]): readonly string[] =>
    goesOn && items.length === 0 ? [] : ['', `${title} (${words.shown(items.length, total)}):`, ...lines, ...goOnLine(next, language)]
  return [
    words.applies[obligation.applies],
    ...printAmounts(obligation, language),
    ...(read === null ? [] : ['', `${own.read}:`, ...printRead(read, names).map((line) => `  ${line}`)]),
    ...(proposals.length === 0 ? [] : ['', `${own.proposals}:`, ...proposals.map(({ code, label, confidence, because }) => `  ${code} ${label} (${own.proposed(formatShare(Math.round(confidence / 100) * 100, language), because.join(', '))})`)]),
    ...list(words.ranked, ranked, ranked.items.flatMap((candidate, index) => [...printCandidate(candidate, goesOn ? null : index + 1, language), ...printReasons(candidate, names)])),
    ...list(words.pending, pending, pending.items.flatMap((judgement) => printJudgement(judgement, language, names))),
    ...list(words.refused, refused, refused.items.flatMap((judgement) => printJudgement(judgement, language, names))),
    ...(outside === 0 ? [] : ['', words.outside(outside)]),
    '',
    `${own.facets}:`,
    ...facets.flatMap((facet) => printFacet(facet, names)),
    '',
    `${printProvenance(provenance, language)}; ${own.lexicon} ${provenance.lexicon.id} ${provenance.lexicon.version}`
  ]
}

function printRead (read: ReadNeed, { language, municipalities }: NamesOfValues): readonly string[] {
  const own = SEARCH_WORDS[language]
  const words = representReadWords(read).map(({ written, also, kind }) =>
    kind === 'unknown' ? own.unknown(written) : also.length === 0 ? written : kind === 'misspelt' ? own.misspelt(written, also.join(', ')) : own.also(written, also.join(', ')))
  return [
    ...words,
    ...read.codes.map(own.code),
    ...(words.length + read.codes.length === 0 ? [own.nothing] : []),
    ...read.places.map(({ id }) => own.near(municipalities.get(id)?.[language] ?? id)),
    ...(read.cutOff ? [own.cutOff] : [])
  ]
}

function printReasons ({ contributions }: Candidate, names: NamesOfValues): readonly string[] {
  return contributions.flatMap(({ points, finding }) => explain(finding, names.language, names).slice(0, 1).map(({ text }) => `     ${String(points).padStart(5)} ${text}`))
}

function printFacet ({ name, values, more }: Facet, names: NamesOfValues): readonly string[] {
  if (values.length === 0) return []
  const own = SEARCH_WORDS[names.language]
  const shown = values.map(({ value, ranked, pending, refused, chosen }) =>
    `    ${nameFacetValue(name, value, names)} (${own.counts(ranked, pending, refused)})${chosen ? ` ${own.chosen}` : ''}`)
  return [`  ${own.facet[name]}`, ...shown, ...(more === 0 ? [] : [`    ${own.moreValues(more)}`])]
}
