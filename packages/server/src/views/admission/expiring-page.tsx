// Who is about to lose the badge and who has lost it: the days, what leans on it, what is still to be done, and what a lapse does to each contract.
import type { AffectedContract, CentsByVerdict, EffectOfLapse, LapseOutcome, Milestone } from '@sroi/matcher'
import { explain, formatCents, formatDay } from '@sroi/matcher/explain'
import type { JSX } from 'preact'
import type { BadgeOwner, EndedListed, ExpiringListed, ExpiringRow } from '../../actions/admission/list-expiring.ts'
import { addressIn } from '../address.ts'
import { addressWith } from '../address-with.ts'
import { Button } from '../components/button.tsx'
import { DayLeft } from '../components/case/day-left.tsx'
import { StateBadge } from '../components/case/state-badge.tsx'
import { TextField } from '../components/field.tsx'
import { Heading } from '../components/heading.tsx'
import { Link, Text } from '../components/text.tsx'
import type { Frame } from '../frame.ts'
import { Page } from '../page.tsx'
import { casePath } from './case-paths.ts'

interface Props {
  readonly frame: Frame
  readonly listed: ExpiringListed
  readonly within: string
  /** How many days back badges that ended are shown. */
  readonly endedWithin: string
  readonly readsContracts: boolean
}

export function ExpiringPage ({ frame, listed, within, endedWithin, readsContracts }: Props): JSX.Element {
  const { language, words } = frame
  const { expiringBadges: said } = words
  return (
    <Page frame={frame} here='expiring' title={said.title}>
      <Heading level={1}>{said.title}</Heading>
      <Text kind='lead'>{said.lead}</Text>
      <form class='card asked-form' method='get' action={addressIn(language, '/expiring')} noValidate>
        <TextField name='within' label={said.within} value={within} width='narrow' kind='decimal' />
        <TextField name='ended' label={said.endedWithin} value={endedWithin} width='narrow' kind='decimal' />
        <Button kind='secondary'>{said.show}</Button>
      </form>
      {!readsContracts && <Text>{said.notForYou}</Text>}
      {listed.rows.length === 0 && <Text>{said.none}</Text>}
      <ol class='expiring-list'>{listed.rows.map((row) => <li class='card'><Badge frame={frame} listed={listed} row={row} readsContracts={readsContracts} /></li>)}</ol>
      <section aria-labelledby='ended'>
        <Heading level={2} id='ended'>{said.endedTitle}</Heading>
        <Text>{listed.ended.length === 0 ? said.endedNone : said.endedLead}</Text>
        {listed.ended.length > 0 && <ol class='expiring-list'>{listed.ended.map((row) => <li class='card'><Ended frame={frame} listed={listed} row={row} readsContracts={readsContracts} /></li>)}</ol>}
      </section>
      {listed.isCutShort && <Text>{said.cutShort}</Text>}
    </Page>
  )
}

function Badge ({ frame, listed, row: found, readsContracts }: { readonly frame: Frame, readonly listed: ExpiringListed, readonly row: ExpiringRow, readonly readsContracts: boolean }): JSX.Element {
  const { language, words } = frame
  const { expiringBadges: said } = words
  const { badge, lapse, nextStart } = found
  return (
    <>
      <Heading level={2}>{found.name}</Heading>
      <p class='case-stands__answer'><StateBadge state={badge.state} words={words} /> <span>{badge.until === null ? said.unknownEnd : <DayLeft kind='badge-end' lastDay={badge.until} on={listed.on} frame={frame} />}</span></p>
      <dl class='case-stands__facts'>
        <Leaning frame={frame} row={found} readsContracts={readsContracts} />
        <div class='case-stands__fact'>
          <dt>{said.label}</dt>
          <dd>{badge.milestones.length === 0 ? said.noSteps : nextStart === null ? said.steps : said.nextStart(formatDay(nextStart, language))}</dd>
        </div>
      </dl>
      {badge.milestones.length > 0 && <Steps frame={frame} steps={badge.milestones} />}
      {lapse.contracts.length > 0 && (
        <details class='card-more'>
          <summary class='card-more__summary'>{said.lapse}<span class='visually-hidden'> {found.name}</span></summary>
          <Text><b>{said.effect}:</b> {effectIn(badge.effect ?? null, frame)}.</Text>
          <AffectedContracts frame={frame} listed={listed} lapse={lapse} />
        </details>
      )}
      <Owner frame={frame} owner={found} />
    </>
  )
}

/** A badge that is over: everything that leant on it is shown at once, for somebody must act on it. */
function Ended ({ frame, listed, row, readsContracts }: { readonly frame: Frame, readonly listed: ExpiringListed, readonly row: EndedListed, readonly readsContracts: boolean }): JSX.Element {
  const { language, words: { expiringBadges: said } } = frame
  const { badge, daysAgo, lapse } = row
  return (
    <>
      <Heading level={3}>{row.name}</Heading>
      <p class='case-stands__answer'><StateBadge state={badge.how} words={frame.words} /> <span>{said.endedOn(formatDay(badge.until, language), daysAgo)}</span></p>
      <dl class='case-stands__facts'>
        <Leaning frame={frame} row={row} readsContracts={readsContracts} />
        <div class='case-stands__fact'><dt>{said.effect}</dt><dd>{badge.how === 'withdrawn' ? said.effectOfWithdrawal : effectIn(badge.effect, frame)}</dd></div>
      </dl>
      {lapse.contracts.length > 0 && <AffectedContracts frame={frame} listed={listed} lapse={lapse} />}
      <Owner frame={frame} owner={row} />
    </>
  )
}

function effectIn (effect: EffectOfLapse | null, { words: { expiringBadges: said } }: Frame): string {
  return effect === null ? said.effectUnknown : said.effects[effect]
}

function Leaning ({ frame: { language, words }, row: { leaningCents, contracts }, readsContracts }: { readonly frame: Frame, readonly row: Pick<ExpiringRow, 'leaningCents' | 'contracts'>, readonly readsContracts: boolean }): JSX.Element {
  const { expiringBadges: said } = words
  return (
    <div class='case-stands__fact'>
      <dt>{said.leaning}</dt>
      <dd>{!readsContracts ? words.site.unknown : contracts === 0 ? said.nothingLeans : said.leaningText(formatCents(leaningCents, language), contracts)}</dd>
    </div>
  )
}

function AffectedContracts ({ frame, listed, lapse }: { readonly frame: Frame, readonly listed: ExpiringListed, readonly lapse: LapseOutcome }): JSX.Element {
  const { expiringBadges: said } = frame.words
  return (
    <>
      <Counts frame={frame} counts={lapse.counts} />
      <table class='routes-table'>
        <thead><tr>{[said.contract, said.lost, said.alternatives].map((name) => <th scope='col'>{name}</th>)}</tr></thead>
        <tbody>{lapse.contracts.map((one) => <Affected frame={frame} listed={listed} affected={one} />)}</tbody>
      </table>
    </>
  )
}

/** Where to go on with it. */
function Owner ({ frame: { language, words: { expiringBadges: said } }, owner: { name, row, isUnsent, asked } }: { readonly frame: Frame, readonly owner: BadgeOwner }): JSX.Element {
  if (row === null) return <Text>{said.noCase} <Link href={addressIn(language, '/admission')}>{said.openNew}<span class='visually-hidden'> {name}</span></Link></Text>
  return (
    <>
      {asked !== null && <Text><b>{said.extension.waits(formatDay(asked.on, language))}</b></Text>}
      {isUnsent && <Text><b>{said.unsent}</b></Text>}
      <Text><Link href={addressIn(language, casePath(row.id))}>{said.openCase}<span class='visually-hidden'> {name}</span></Link> <span class='detail'>{row.reference}</span></Text>
    </>
  )
}

function Steps ({ frame: { language, words: { expiringBadges: said } }, steps }: { readonly frame: Frame, readonly steps: readonly Milestone[] }): JSX.Element {
  return (
    <>
      <Heading level={3}>{said.steps}</Heading>
      <ol class='plain-list'>
        {steps.map(({ finding }) => <li>{explain(finding, language)[0]?.text}{finding.verdict === 'not-met' && <span class='worksheet__mark'>{said.late}</span>}</li>)}
      </ol>
    </>
  )
}

export function Counts ({ frame: { language, words: { expiringBadges: said } }, counts }: { readonly frame: Frame, readonly counts: CentsByVerdict }): JSX.Element {
  const told = [[said.counts, counts.met], [said.lost, counts['not-met']], [said.unsure, counts.unknown]] as const
  return <dl class='small-list'>{told.map(([name, cents]) => <div><dt>{name}</dt><dd>{formatCents(cents, language)}</dd></div>)}</dl>
}

/** With a search for somebody else, asked for the contract itself. */
function Affected ({ frame: { language, words: { expiringBadges: said } }, listed: { contracts }, affected: { contract, contractor, counts, alternatives } }: { readonly frame: Frame, readonly listed: ExpiringListed, readonly affected: AffectedContract }): JSX.Element {
  const named = contracts.get(contract)
  return (
    <tr>
      <th scope='row'>{named?.title ?? contract} <span class='figure__detail'>{contractor}</span></th>
      <td data-label={said.lost}>{formatCents(counts['not-met'] + counts.unknown, language)}</td>
      <td data-label={said.alternatives}>
        {alternatives === null
          ? said.alternativesNone
          : <Link href={addressWith(language, '/search', { authority: named?.authority ?? '', cpv: alternatives.cpv.join(', '), need: alternatives.cpv.length === 0 ? named?.title ?? '' : '', budget: String(Math.floor(alternatives.cents / 100)) })}>{said.alternatives}<span class='visually-hidden'> ({named?.title ?? contract})</span></Link>}
      </td>
    </tr>
  )
}
