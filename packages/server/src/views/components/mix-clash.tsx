// Demands that cannot all be met, and each way out as one click.
import { explain } from '@sroi/matcher/explain'
import type { Finding, IsoDay, MixChange, MixClash as Clash } from '@sroi/matcher'
import type { JSX } from 'preact'
import { mixAddress } from '../search-address.ts'
import { Amounts } from './amounts.tsx'
import { Heading } from './heading.tsx'
import type { MixAnswered } from './mix-results.tsx'

type Props = MixAnswered & { readonly clash: Clash }

export function MixClash (props: Props): JSX.Element {
  const { clash, values, names, frame: { words: { mix } } } = props
  const { demands, isProven, alone, cheapest, finding } = clash
  const said = (one: Finding | undefined): JSX.Element => <Amounts text={one === undefined ? '' : explain({ ...one, because: [] }, names.language, names)[0]?.text ?? ''} />
  const below = (code: Finding['code']): readonly Finding[] => finding.because.find((one) => one.code === code)?.because ?? []
  const address = (changes: readonly MixChange[]): string => mixAddress(names.language, values, Object.assign({}, ...changes.map(changedValues)) as Record<string, string>)
  const assumes = demands.includes('unrelated')
  return (
    <section class='card clash' aria-labelledby='clash'>
      <Heading level={2} id='clash'>{mix.clash}</Heading>
      <p>{isProven ? mix.clashText : mix.clashUnproven}</p>
      <ul class='clash__demands'>{finding.because.slice(0, demands.length).map((one) => <li>{said(one)}</li>)}</ul>
      {cheapest !== null && cheapest.changes.length > 0 && (
        <div class='clash__cheapest'>
          <Heading level={3}>{mix.cheapest}</Heading>
          <ul class='plain-list'>{below('mix-way-out').map((one) => <li>{said(one)}</li>)}</ul>
          <p><a class='utrecht-button utrecht-button--primary-action button-link' href={address(cheapest.changes)}>{mix.takeCheapest}</a></p>
          <p class='detail'>{mix.cheapestText}</p>
        </div>
      )}
      {alone.length > 0 || assumes
        ? (
          <>
            <Heading level={3}>{mix.waysOut}</Heading>
            <p>{mix.waysOutText}</p>
            <ul class='clash__ways'>
              {alone.map((change, index) => <li><a class='utrecht-link utrecht-link--html-a' href={address([change])}>{said(below('mix-alone')[index])}</a></li>)}
              {assumes && <li><a class='utrecht-link utrecht-link--html-a' href={mixAddress(names.language, values, { unrelated: 'yes' })}>{mix.assumeUnrelated}</a></li>}
            </ul>
          </>
          )
        : cheapest === null && <p>{mix.noWayOut}</p>}
    </section>
  )
}

/** The field of the page in which a demand gives way, and what it must be then. */
function changedValues ({ demand, needed }: MixChange): Readonly<Record<string, string>> {
  if (demand === 'deadline') return { deadline: needed as IsoDay }
  if (demand === 'local') return { local: '' }
  if (demand === 'suppliers') return { most: String(needed) }
  if (demand === 'concentration') return { share: decimals(Number(needed)) }
  const field = { obligation: 'left', budget: 'total', 'extra-budget': 'extra' }[demand as 'obligation' | 'budget' | 'extra-budget']
  return field === undefined ? {} : { [field]: decimals(Number(needed)) }
}

/** Hundredths as people write them: `12,50`, and `12` where there are none. */
function decimals (hundredths: number): string {
  return hundredths % 100 === 0 ? String(hundredths / 100) : (hundredths / 100).toFixed(2).replace('.', ',')
}
