// The answer about a mix: the mixes, or what cannot go together, and what the rules say of it.
import { explain } from '@sroi/matcher/explain'
import type { JSX } from 'preact'
import type { PurchasesPlanned } from '../../actions/plan-purchases.ts'
import type { MixPageProps } from '../mix-page.tsx'
import { mixAddress } from '../search-address.ts'
import { Amounts } from './amounts.tsx'
import { FindingTree } from './finding-tree.tsx'
import { Heading } from './heading.tsx'
import { VerdictIcon } from './icon.tsx'
import { MixCard } from './mix-card.tsx'
import { MixClash } from './mix-clash.tsx'
import { ProvenanceList } from './provenance-list.tsx'
import { Link, Text } from './text.tsx'

export type MixAnswered = MixPageProps & { readonly planned: PurchasesPlanned }

export function MixResults (props: MixAnswered): JSX.Element {
  const { planned: { outcome, basis, request }, isEstimate, names, values, frame: { words } } = props
  const { mix, match } = words
  const { state, mixes, clash } = outcome
  return (
    <div class='search-results'>
      <Headline {...props} />
      {isEstimate && <p class='estimate'>{mix.estimate}</p>}
      {request.isForContract === true && <Text>{mix.assumesForContract} <Link href={mixAddress(names.language, values, { other: 'yes' })}>{mix.notForContract}</Link></Text>}
      <p class='to-conditions'><Link href='#demands'>{mix.toDemands}</Link></p>
      {state === 'unknown' && <Text>{mix.unknownText}</Text>}
      {clash !== null && <MixClash {...props} clash={clash} />}
      {mixes.length > 1 && <Text>{mix.filledMany(mixes.length)}</Text>}
      {mixes.map((one, index) => <MixCard {...props} mix={one} number={index + 1} />)}
      {basis !== null && basis.suppliers.pending > 0 && <Text>{mix.pending(basis.suppliers.pending)}</Text>}
      <Aside {...props} />
      <Terms {...props} />
      <section class='provenance' aria-labelledby='provenance'>
        <Heading level={2} id='provenance'>{match.provenance}</Heading>
        <ProvenanceList ruleSets={basis?.provenance.ruleSets} register={basis?.provenance.register} matcher={outcome.provenance.matcher} words={words} />
      </section>
    </div>
  )
}

function Headline ({ planned: { outcome: { state, finding } }, names, frame: { words: { mix } } }: MixAnswered): JSX.Element {
  const titles = { filled: mix.filled, impossible: mix.impossible, unknown: mix.unknown }
  const verdict = state === 'filled' ? 'met' : state === 'impossible' ? 'not-met' : 'unknown'
  return (
    <div class={`answer answer--${verdict} answer--small`}>
      <VerdictIcon verdict={verdict} />
      <div class='answer__words'>
        <h2 class='answer__heading'>{titles[state]}</h2>
        <p><Amounts text={explain({ ...finding, because: [] }, names.language, names)[0]?.text ?? ''} /></p>
      </div>
    </div>
  )
}

function Aside ({ planned: { outcome: { setAside } }, names, frame: { words: { mix } } }: MixAnswered): JSX.Element | null {
  const { total, items } = setAside
  if (total === 0) return null
  return (
    <details class='card card-more'>
      <summary class='card-more__summary'>{mix.aside(total)}</summary>
      {items.length < total && <p class='detail'>{mix.asideShown(items.length)}</p>}
      <ul class='plain-list'>{items.map(({ finding }) => <li>{explain(finding, names.language, names)[0]?.text}</li>)}</ul>
    </details>
  )
}

/** What of a purchase counts by the rules, and what they leave open. */
function Terms ({ planned: { basis }, names, frame: { words } }: MixAnswered): JSX.Element | null {
  if (basis === null) return null
  const { mix } = words
  const lines = explain(basis.terms, names.language, names)
  const [first] = lines
  return (
    <section class='card mix-terms' aria-labelledby='terms'>
      <Heading level={2} id='terms'>{mix.terms}</Heading>
      <p class='mix-terms__answer'>{first !== undefined && <VerdictIcon verdict={first.verdict} />} <span>{first?.text}</span></p>
      {first !== undefined && first.missing.length > 0 && <ul class='finding__missing'>{first.missing.map((what) => <li>{what}</li>)}</ul>}
      <details class='card-more'>
        <summary class='card-more__summary'>{mix.termsWhy}</summary>
        <FindingTree lines={lines} words={words} />
      </details>
    </section>
  )
}
