import { explain, formatDay } from '@sroi/matcher/explain'
import type { MarketTested } from '../../actions/test-market.ts'
import type { NamesOfValues } from '../../representations/name-facet-value.ts'
import { wordsIn } from '../words.ts'

/** A market test in sentences, for a file: what was asked, how it came out, on which rules, with what is not known. */
export function motivationOf ({ outcome: { finding, provenance }, question: { contract, routes, authority: id }, authorities }: MarketTested, names: NamesOfValues): string {
  const { language } = names
  const { market, match, finding: told } = wordsIn(language)
  const authority = authorities.find((one) => one.id === id)?.name[language] ?? id
  const lines = explain(finding, language, names)
  return [
    market.title,
    ...(contract.title === undefined ? [] : [contract.title]),
    `${authority}, ${formatDay(provenance.on, language)}`,
    `${market.whom}: ${routes.map((route) => market.route[route]).join('; ')}`,
    '',
    ...lines.flatMap(({ depth, text, basis, missing }) => [
      `${'  '.repeat(Math.max(0, depth - 1))}${depth === 0 ? '' : '- '}${text}`,
      ...(basis === null ? [] : [`${'  '.repeat(depth)}${told.source}: ${basis.text}${basis.url === null ? '' : ` (${basis.url})`}, ${basis.certaintyText}`]),
      ...missing.map((what) => `${'  '.repeat(depth)}${what}`)
    ]),
    '',
    `${match.rules}: ${provenance.ruleSets.map(({ id, version }) => `${id} ${version}`).join(', ')}`,
    `${match.register}: ${match.revision(provenance.register.id, provenance.register.revision)}`,
    `${match.matcher}: ${provenance.matcher}`,
    ''
  ].join('\n')
}
