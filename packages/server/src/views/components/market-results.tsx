// How a market test came out.
import { explain, formatCents } from '@sroi/matcher/explain'
import type { JSX } from 'preact'
import type { MarketTested } from '../../actions/test-market.ts'
import { addressWith } from '../address-with.ts'
import { marketAddressValues } from '../buyer-address.ts'
import type { MarketPageProps } from '../market-page.tsx'
import { LinkButton } from './button.tsx'
import { FindingTree } from './finding-tree.tsx'
import { Heading } from './heading.tsx'
import { VerdictIcon } from './icon.tsx'
import { MarketFirms } from './market-firms.tsx'
import { motivationOf } from './motivation-of.ts'
import { ProvenanceList } from './provenance-list.tsx'
import { Text } from './text.tsx'

type Props = MarketPageProps & { readonly tested: MarketTested }

export function MarketResults (props: Props): JSX.Element {
  const { frame: { language, words }, tested, names } = props
  const { market } = words
  const { finding, firms, outside, plan, provenance } = tested.outcome
  const lines = explain(finding, language, names)
  return (
    <>
      <section class='found' aria-labelledby='results'>
        <Heading level={2} id='results'>{market.results}</Heading>
        <div class={`answer answer--${finding.verdict} answer--small`}>
          <VerdictIcon verdict={finding.verdict} />
          <div class='answer__words'>
            <p class='answer__heading'>{lines[0]?.text}</p>
            <Counts {...props} />
          </div>
        </div>
        <Routes {...props} />
      </section>
      <section aria-labelledby='may'>
        <Heading level={2} id='may'>{market.may}</Heading>
        <FindingTree lines={explain(plan.finding, language, names)} words={words} />
        {plan.finding.facts.some(({ name, value }) => name === 'direct-award' && value === false) && <Text>{market.direct}</Text>}
      </section>
      <Taken {...props} />
      <section aria-labelledby='firms'>
        <Heading level={2} id='firms'>{market.firms} <span class='count'>{firms.total}</span></Heading>
        <MarketFirms firms={firms.items} names={names} words={words} />
        {firms.total > firms.items.length && <Text>{market.firmsMore(firms.total - firms.items.length)}</Text>}
        {outside > 0 && <Text>{market.outside(outside)}</Text>}
      </section>
      <section class='provenance' aria-labelledby='provenance'>
        <Heading level={2} id='provenance'>{market.why}</Heading>
        <ProvenanceList {...provenance} words={words} />
      </section>
    </>
  )
}

function Counts ({ frame: { language, words: { market } }, tested: { outcome: { today, later, capacity, offers } } }: Props): JSX.Element {
  const figures: readonly (readonly [string, string | number, string?])[] = [
    [market.today, today.met],
    [market.later, later.byRecord + later.byPathway, market.laterHow(later.byRecord, later.byPathway)],
    [market.unknown, later.unknown],
    [market.no, later.no],
    capacity.notStated > 0 ? [market.together, formatCents(capacity.cents, language), market.notStated(capacity.notStated)] : [market.together, formatCents(capacity.cents, language)],
    [market.alone, offers.met, offers.yearCents === null ? market.aloneUnknown : market.aloneFor(formatCents(offers.yearCents, language))]
  ]
  return (
    <dl class='figures figures--market'>
      {figures.map(([name, value, mark]) => <div class='figure'><dt>{name}</dt><dd>{value}{mark !== undefined && <span class='figure__detail'>{mark}</span>}</dd></div>)}
    </dl>
  )
}

function Routes ({ frame: { words: { market } }, tested: { outcome: { byRoute } } }: Props): JSX.Element {
  return (
    <table class='routes-table'>
      <caption>{market.byRoute}</caption>
      <thead><tr><th scope='col'>{market.whom}</th><th scope='col'>{market.today}</th><th scope='col'>{market.unknown}</th><th scope='col'>{market.no}</th></tr></thead>
      <tbody>{byRoute.map(({ route, met, unknown, notMet }) => <tr><th scope='row'>{market.route[route]}</th><td data-label={market.today}>{met}</td><td data-label={market.unknown}>{unknown}</td><td data-label={market.no}>{notMet}</td></tr>)}</tbody>
    </table>
  )
}

/** What a buyer takes along: the elements for the notice, and the outcome in sentences. Both can be selected and copied without a script. */
function Taken ({ frame: { language, words: { market } }, values, tested, names }: Props): JSX.Element {
  const { noticeXml } = tested.outcome
  const motivation = motivationOf(tested, names)
  const at = (path: string): string => addressWith(language, path, marketAddressValues(values))
  return (
    <div class='two-columns'>
      <section class='card taken' aria-labelledby='notice'>
        <Heading level={2} id='notice'>{market.notice}</Heading>
        {noticeXml === null
          ? <Text>{market.noticeNone}</Text>
          : (
            <>
              <Text>{market.noticeText}</Text>
              <textarea class='utrecht-textbox utrecht-textbox--html-input taken__text' readOnly rows={10} aria-label={market.noticeLabel} spellcheck={false}>{noticeXml}</textarea>
              <LinkButton href={at('/market-test/notice.xml')}>{market.noticeDownload}</LinkButton>
            </>
          )}
      </section>
      <section class='card taken' aria-labelledby='motivation'>
        <Heading level={2} id='motivation'>{market.motivation}</Heading>
        <Text>{market.motivationText}</Text>
        <textarea class='utrecht-textbox utrecht-textbox--html-input taken__text taken__text--words' readOnly rows={10} aria-label={market.motivationLabel}>{motivation}</textarea>
        <LinkButton href={at('/market-test/motivation.txt')}>{market.motivationDownload}</LinkButton>
      </section>
    </div>
  )
}
