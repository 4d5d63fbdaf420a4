import type { Obligation } from '@sroi/matcher'
import { explain, formatCents, formatDay } from '@sroi/matcher/explain'
import type { ObligationJudged } from '@sroi/matcher/search'
import type { FillableObligations } from '../actions/find-fillable-obligations.ts'
import type { FillableAnswer } from '../representations/fillable-obligations.ts'
import type { NamesOfValues } from '../representations/name-facet-value.ts'
import { BUYER_WORDS } from './buyer-words.ts'
import { goOnLine } from './go-on-line.ts'
import { printProvenance } from './print-provenance.ts'
import { SEARCH_WORDS } from './search-words.ts'
import { MARK, WORDS } from './words.ts'

/** The open obligations that a supplier could fill, as lines of text. `goesOn`: it is a later page. */
export function printFillable (answer: FillableAnswer, { register, on, knownAt }: Pick<FillableObligations, 'register' | 'on' | 'knownAt'>, names: NamesOfValues, goesOn: boolean): readonly string[] {
  const { language } = names
  const [words, own, search] = [WORDS[language], BUYER_WORDS[language], SEARCH_WORDS[language]]
  const { supplier, alsoMeant, asked, filled, provenance: { matcher, list, lexicon } } = answer
  const named = (id: string): string => {
    const { title = null, authority = '' } = asked[id] ?? {}
    return `${title ?? id}, ${names.municipalities.get(authority)?.[language] ?? authority}`
  }
  const lines = (name: keyof typeof own.fillable, linesOf: (one: ObligationJudged, index: number) => readonly string[]): readonly string[] => {
    const { items, total, next } = answer[name]
    if ((goesOn || name === 'outside') && items.length === 0) return []
    return ['', `${own.fillable[name]} (${words.shown(items.length, total)}):`, ...items.flatMap(linesOf), ...goOnLine(next, language)]
  }
  const ranked = (_one: ObligationJudged, index: number): readonly string[] => {
    const { id, obligation, judgement: { fillable, score, contributions } } = answer.ranked.items[index] as FillableAnswer['ranked']['items'][number]
    const contractors = asked[id]?.contractors ?? []
    return [
      `${goesOn ? '    ' : `${String(index + 1).padStart(3)}.`} ${named(id)}: ${fillsOf(fillable.cents, obligation, fillable.estimated)}; ${words.score} ${score}`,
      ...(contractors.length === 0 ? [] : [`     ${own.contractor}: ${contractors.join(', ')}`]),
      ...contributions.flatMap(({ points, finding }) => explain(finding, language, names).slice(0, 1).map(({ text }) => `     ${String(points).padStart(5)} ${text}`))
    ]
  }
  const fillsOf = (cents: number | null, { leftCents, estimate }: Obligation, estimated: boolean): string => {
    if (cents === null) return own.fillsUnknown
    const left = leftCents ?? estimate?.leftCents ?? null
    return `${own.fills(formatCents(cents, language), left === null ? own.leftUnknown : formatCents(left, language))}${estimated ? ` (${words.estimated})` : ''}`
  }
  const aside = (isOutside: boolean) => ({ id, judgement: { verdict, asked: conditions, finding, reservation } }: ObligationJudged): readonly string[] => {
    const found = [...conditions, finding, ...(reservation === null ? [] : [reservation])].filter((one) => one.verdict !== 'met').flatMap((one) => explain(one, language, names))
    const reasons = found.filter((line, index) => line.verdict !== 'met' && (found[index + 1]?.depth ?? 0) <= line.depth)
    const lines = reasons.flatMap(({ text, missing }) => [`      ${text}`, ...missing.map((one) => `        ${one}`)])
    return [`  ${MARK[isOutside ? 'not-met' : verdict]} ${named(id)}`, ...new Set(lines)]
  }
  const ruleSets = new Map(Object.values(asked).flatMap((one) => one.ruleSets.map((set) => [`${set.id} ${set.version}`, set] as const)))
  return [
    `${supplier.name} (${supplier.id}), ${formatDay(on, language)}`,
    ...(alsoMeant.length === 0 ? [] : [`${search.alsoMeant}: ${alsoMeant.map(({ name }) => name).join(', ')}`]),
    ...lines('ranked', ranked),
    ...lines('pending', aside(false)),
    ...lines('refused', aside(false)),
    ...lines('outside', aside(true)),
    ...(filled.length === 0 ? [] : ['', `${own.filled}:`, ...filled.map((id) => `  ${named(id)}`)]),
    '',
    `${printProvenance({ matcher, ruleSets: [...ruleSets.values()], register, on, knownAt }, language)}; ${own.list} ${list.id}; ${search.lexicon} ${lexicon.id} ${lexicon.version}`
  ]
}
