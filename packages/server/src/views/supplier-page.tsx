// One supplier: does a purchase count, why or why not, what is missing, how to reach it.
import { explain, formatCents, formatDay } from '@sroi/matcher/explain'
import type { Candidate, Judgement, MatchOutcome, MatchQuestion } from '@sroi/matcher'
import type { JSX } from 'preact'
import { addressIn } from './address.ts'
import { Alert } from './components/alert.tsx'
import { Amounts } from './components/amounts.tsx'
import { Contact } from './components/contact.tsx'
import { FindingTree } from './components/finding-tree.tsx'
import { Heading } from './components/heading.tsx'
import { VerdictIcon } from './components/icon.tsx'
import { refusalOf } from './components/refusal-of.ts'
import { ScoreTable } from './components/score-table.tsx'
import { StandingBadge } from './components/standing-badge.tsx'
import { Link, Text } from './components/text.tsx'
import { Town } from './components/town.tsx'
import type { Frame } from './frame.ts'
import { Page } from './page.tsx'

export interface SupplierPageProps {
  readonly frame: Frame
  readonly matchId: string
  readonly question: MatchQuestion
  /** The match asked again for this supplier alone. */
  readonly outcome: MatchOutcome
}

export function SupplierPage ({ frame, matchId, question, outcome }: SupplierPageProps): JSX.Element {
  const { language, words } = frame
  const candidate = outcome.ranked.items[0]
  const judgement = candidate ?? outcome.pending.items[0] ?? outcome.refused.items[0]
  const back = addressIn(language, `/matches/${matchId}`)
  if (judgement === undefined) {
    return (
      <Page frame={frame} title={words.supplier.outside}>
        <Heading level={1}>{words.supplier.outside}</Heading>
        <Text>{words.supplier.outsideText}</Text>
        <Text><Link href={back}>{words.supplier.back}</Link></Text>
      </Page>
    )
  }
  const { supplier, finding, reservation } = judgement
  const lines = explain(finding, language)
  const missing = lines[0]?.missing ?? []
  const hasContact = Object.values(supplier.contact).length > 0
  return (
    <Page frame={frame} title={supplier.name}>
      <p class='back'><Link href={back}>{words.supplier.back}</Link></p>
      <Heading level={1}>{supplier.name}</Heading>
      <Town supplier={supplier} words={words} />
      <StandingBadge standing={supplier.standing} {...(candidate === undefined ? {} : { until: candidate.countsUntil })} language={language} words={words} />
      <Verdict judgement={judgement} reason={refusalOf(lines)?.text ?? null} candidate={candidate} on={formatDay(outcome.provenance.delivery, language)} frame={frame} />
      {missing.length > 0 && (
        <Alert kind='warning'>
          <h2 class='utrecht-heading-3'>{words.supplier.missing}</h2>
          <p class='utrecht-paragraph'>{words.supplier.missingText}</p>
          <ul class='finding__missing'>{missing.map((what) => <li>{what}</li>)}</ul>
        </Alert>
      )}
      <div class='two-columns'>
        {supplier.offering !== null && (
          <section aria-labelledby='offer'>
            <Heading level={2} id='offer'>{words.supplier.offer}</Heading>
            <div lang='nl'><p class='supplier__offer'>{supplier.offering.title}</p><p class='utrecht-paragraph'>{supplier.offering.text}</p></div>
          </section>
        )}
        <section aria-labelledby='reach'>
          <Heading level={2} id='reach'>{words.supplier.reach}</Heading>
          {hasContact ? <Contact name={supplier.name} contact={supplier.contact} contractTitle={question.contract.title ?? null} words={words} /> : <Text>{words.supplier.noContact}</Text>}
        </section>
      </div>
      <section class='explanation' aria-labelledby='why'>
        <Heading level={2} id='why'>{words.supplier.why}</Heading>
        <FindingTree lines={lines.slice(1).map((line) => ({ ...line, depth: line.depth - 1 }))} words={words} />
      </section>
      {reservation !== null && (
        <section class='explanation' aria-labelledby='reservation'>
          <Heading level={2} id='reservation'>{words.supplier.reservation}</Heading>
          <FindingTree lines={explain(reservation, language)} words={words} />
        </section>
      )}
      {candidate !== undefined && candidate.contributions.length > 0 && (
        <section aria-labelledby='score'>
          <Heading level={2} id='score'>{words.supplier.score}</Heading>
          <ScoreTable name={supplier.name} score={candidate.score} contributions={candidate.contributions} language={language} words={words} withReasons />
        </section>
      )}
    </Page>
  )
}

function Verdict ({ judgement: { verdict }, reason, candidate, on, frame: { language, words } }: {
  judgement: Judgement, reason: string | null, candidate: Candidate | undefined, on: string, frame: Frame
}): JSX.Element {
  const text = { met: words.supplier.counts, unknown: words.supplier.pending, 'not-met': words.supplier.refused }[verdict]
  const { cents = null, purchaseCents = null, estimated = false } = candidate?.fillable ?? {}
  return (
    <div class={`answer answer--${verdict} answer--small`}>
      <VerdictIcon verdict={verdict} />
      <div class='answer__words'>
        <p class='answer__heading'>{text}</p>
        {cents !== null && (
          <p><Amounts text={`${(estimated ? words.supplier.fillsEstimated : words.supplier.fills)(formatCents(cents, language))}${purchaseCents !== null && cents > 0 ? `, ${words.supplier.purchase(formatCents(purchaseCents, language))}` : ''}.`} /></p>
        )}
        {verdict === 'not-met' && reason !== null && <p><Amounts text={reason} /></p>}
        {candidate !== undefined && cents === null && <p>{words.match.fillsUnknown}.</p>}
        <p class='answer__scope'>{words.supplier.onDay(on)}.</p>
      </div>
    </div>
  )
}
