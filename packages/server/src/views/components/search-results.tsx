// The answer of a search: what is left, how the words were read, and the firms.
import { explain, formatDay } from '@sroi/matcher/explain'
import type { SearchOutcome } from '@sroi/matcher/search'
import type { JSX } from 'preact'
import { mixAddress, searchAddress } from '../search-address.ts'
import type { SearchPageProps } from '../search-page.tsx'
import { Amounts } from './amounts.tsx'
import { Button, LinkButton } from './button.tsx'
import { headline } from './answer.tsx'
import { ChosenList } from './chosen-list.tsx'
import { idOf } from './field.tsx'
import { Figures } from './figures.tsx'
import { FoundList } from './found-list.tsx'
import { Heading } from './heading.tsx'
import { VerdictIcon } from './icon.tsx'
import { NextSteps } from './next-steps.tsx'
import { ProvenanceList } from './provenance-list.tsx'
import { ReadPanel } from './read-panel.tsx'
import { reasonsOf } from './reasons-of.ts'
import { AsideCard, FoundCard } from './search-cards.tsx'
import { Link, Text } from './text.tsx'
import { WhyFirm } from './why-firm.tsx'

type Props = SearchPageProps & { readonly outcome: SearchOutcome }

/** The form that records the answer; it stands outside the form that asks. */
export const RECORD_FORM = 'record'

export function SearchResults (props: Props): JSX.Element {
  const { outcome, values, names, question, proposals, nextBest, position, contractTitle, frame } = props
  const { words } = frame
  const { search, match } = words
  const { ranked, pending, refused, outside, read, facets } = outcome
  const isFirst = values.after === ''
  // who asked about a firm sees the answer first
  const missed = <WhyFirm position={position} values={values} read={read} names={names} words={words} />
  return (
    <div class='search-results'>
      {position !== null && missed}
      <Owed {...props} />
      {read !== null && isFirst && <ReadPanel read={read} proposals={proposals} values={values} names={names} words={words} />}
      <section class='found' aria-labelledby='results'>
        <Heading level={2} id='results'>{search.results}</Heading>
        <p class='to-conditions'><Link href='#conditions'>{search.toConditions}</Link></p>
        <ChosenList facets={facets} question={question ?? {}} values={values} names={names} words={words} />
        <Text>{match.suppliersLead(ranked.total, pending.total, refused.total)}{outside > 0 && ` ${match.outside(outside)}`}</Text>
        {ranked.total + pending.total + refused.total === 0 && <Text>{search.none}</Text>}
        {nextBest !== null && isFirst && <NextSteps nextBest={nextBest} values={values} read={read} contractTitle={contractTitle} names={names} words={words} />}
        {!isFirst && <Text>{search.goesOn} <Link href={searchAddress(names.language, values, { after: '', before: '' })}>{search.first}</Link></Text>}
        {isFirst && ranked.total > 0 && outcome.obligation.applies !== 'not-met' && outcome.obligation.leftCents !== 0 && <p class='to-mix'><span>{words.mix.fromSearchText}</span> <LinkButton href={mixAddress(names.language, values, { why: '' })}>{words.mix.fromSearch}</LinkButton></p>}
        <Lists {...props} />
      </section>
      {position === null && missed}
      <Rest {...props} />
    </div>
  )
}

function Lists ({ outcome, values, names, contractTitle, frame: { words } }: Props): JSX.Element {
  const { match } = words
  const isFirst = values.after === ''
  // a hint for the eye only: the list itself goes on where `after` says
  const before = isFirst || !/^\d{1,7}$/u.test(values.before) ? 0 : Number(values.before)
  const list = (name: 'ranked' | 'pending' | 'refused', title: string, intro: string | null, card: (index: number) => JSX.Element): JSX.Element | null => {
    const { items, total, next } = outcome[name]
    if (!isFirst && items.length === 0) return null
    const address = next === null ? null : `${searchAddress(names.language, values, { after: next, before: String(before + items.length) })}#results`
    return <FoundList name={name} title={title} intro={intro} total={total} before={before} shown={items.length} next={address} words={words}>{items.map((_item, index) => card(index))}</FoundList>
  }
  const around = (name: string, index: number, supplierId: string) => ({ id: `${name}-${before + index + 1}`, marks: Object.hasOwn(outcome.marks, supplierId) ? outcome.marks[supplierId] : undefined, contractTitle, names, words })
  return (
    <>
      {list('ranked', match.ranked, null, (index) => {
        const candidate = outcome.ranked.items[index] as typeof outcome.ranked.items[number]
        return <FoundCard candidate={candidate} rank={before + index + 1} isNeeded={outcome.obligation.applies !== 'not-met' && outcome.obligation.leftCents !== 0} {...around('ranked', index, candidate.supplier.id)} />
      })}
      {(['pending', 'refused'] as const).map((name) => list(name, match[name], name === 'pending' ? match.pendingText : match.refusedText, (index) => {
        const judgement = outcome[name].items[index] as typeof outcome.pending.items[number]
        return <AsideCard judgement={judgement} {...around(name, index, judgement.supplier.id)} />
      }))}
    </>
  )
}

function Owed ({ outcome: { obligation, provenance }, values, question, authorityName, frame: { language, words } }: Props): JSX.Element {
  const verdict = obligation.dueCents === null && obligation.applies === 'met' ? 'unknown' : obligation.applies
  const lines = explain(obligation.finding, language)
  // a debt speaks for itself; anything else says why
  const reasons = obligation.dueCents === null || obligation.applies !== 'met' ? reasonsOf(lines, verdict) : []
  const missing = verdict === 'unknown' ? lines[0]?.missing ?? [] : []
  return (
    <div class={`answer answer--${verdict} answer--small`}>
      <VerdictIcon verdict={verdict} />
      <div class='answer__words'>
        <p class='answer__heading'><Amounts text={headline(obligation, language, words)} /></p>
        <Figures obligation={obligation} trigger={question?.contract.trigger ?? 'contract'} language={language} words={words} />
        {reasons.length > 0 && <p class='answer__reasons'><Amounts text={reasons.join(' ')} /></p>}
        {missing.length > 0 && <><p class='detail'>{words.match.settle}:</p><ul class='finding__missing'>{missing.map((what) => <li>{what}</li>)}</ul>{values.match === '' && <p><Link href={`#${idOf('authority')}`}>{words.search.complete}</Link></p>}</>}
        <p class='answer__scope'>{words.match.onDay(formatDay(provenance.on, language))}, {words.match.forAuthority(authorityName)}.</p>
      </div>
    </div>
  )
}

function Rest ({ outcome: { provenance }, frame: { words } }: Props): JSX.Element {
  const { match, search } = words
  return (
    <section class='provenance' aria-labelledby='provenance'>
      <Heading level={2} id='provenance'>{match.provenance}</Heading>
      <Text>{search.keep}</Text>
      <p><Button kind='secondary' form={RECORD_FORM}>{search.record}</Button></p>
      <ProvenanceList {...provenance} words={words} />
    </section>
  )
}
