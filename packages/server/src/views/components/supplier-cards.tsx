// The three kinds of answer about a supplier, as cards.
import { explain } from '@sroi/matcher/explain'
import type { Candidate, Judgement, Language } from '@sroi/matcher'
import type { JSX } from 'preact'
import type { PageWords } from '../words.ts'
import { Contact } from './contact.tsx'
import { Fillable } from './fillable.tsx'
import { refusalOf } from './refusal-of.ts'
import { ScoreTable } from './score-table.tsx'
import { StandingBadge } from './standing-badge.tsx'
import { Town } from './town.tsx'
import { VerdictIcon } from './icon.tsx'

interface Around {
  readonly id: string
  readonly href: string
  readonly contractTitle: string | null
  readonly language: Language
  readonly words: PageWords
}

export function CandidateCard ({ candidate, rank, isNeeded, id, href, contractTitle, language, words }: Around & {
  candidate: Candidate
  rank: number
  /** False when nothing is left to fill: then there are no euros to show. */
  isNeeded: boolean
}): JSX.Element {
  const { supplier, fillable, countsUntil, score, contributions } = candidate
  return (
    <article class='card supplier' id={id}>
      <div class='supplier__main'>
        <h4 class='utrecht-heading-3 supplier__name'><span class='supplier__rank'>{rank}.</span> <a class='utrecht-link utrecht-link--html-a' href={href}>{supplier.name}</a></h4>
        <Town supplier={supplier} words={words} />
        <StandingBadge standing={supplier.standing} until={countsUntil} language={language} words={words} />
        {supplier.offering !== null && <div lang='nl'><p class='supplier__offer'>{supplier.offering.title}</p><p class='supplier__text'>{supplier.offering.text}</p></div>}
        <Contact name={supplier.name} contact={supplier.contact} contractTitle={contractTitle} words={words} />
      </div>
      <div class='supplier__numbers'>
        {isNeeded && <Fillable fillable={fillable} language={language} words={words} />}
        <ScoreTable name={supplier.name} score={score} contributions={contributions} language={language} words={words} />
      </div>
    </article>
  )
}

export function PendingCard ({ judgement, id, href, contractTitle, language, words }: Around & { judgement: Judgement }): JSX.Element {
  const { supplier, finding } = judgement
  const missing = explain(finding, language)[0]?.missing ?? []
  return (
    <article class='card supplier supplier--aside' id={id}>
      <CardHead judgement={judgement} href={href} language={language} words={words} />
      <ul class='finding__missing'>{missing.map((what) => <li>{what}</li>)}</ul>
      <Contact name={supplier.name} contact={supplier.contact} contractTitle={contractTitle} words={words} />
    </article>
  )
}

export function RefusedCard ({ judgement, id, href, language, words }: Omit<Around, 'contractTitle'> & { judgement: Judgement }): JSX.Element {
  const reason = refusalOf(explain(judgement.finding, language))
  return (
    <article class='card supplier supplier--aside' id={id}>
      <CardHead judgement={judgement} href={href} language={language} words={words} />
      {reason !== undefined && (
        <p class='refusal'>
          <VerdictIcon verdict='not-met' /> <span>{reason.text}{reason.basis !== null && <> {reason.basis.url === null ? reason.basis.text : <a class='utrecht-link utrecht-link--html-a' href={reason.basis.url} rel='noreferrer'>{reason.basis.text}</a>}</>}</span>
        </p>
      )}
    </article>
  )
}

function CardHead ({ judgement: { supplier }, href, language, words }: { judgement: Judgement, href: string, language: Language, words: PageWords }): JSX.Element {
  return (
    <>
      <h4 class='utrecht-heading-3 supplier__name'><a class='utrecht-link utrecht-link--html-a' href={href}>{supplier.name}</a></h4>
      <Town supplier={supplier} words={words} />
      <StandingBadge standing={supplier.standing} language={language} words={words} />
      {supplier.offering !== null && <p class='supplier__offer' lang='nl'>{supplier.offering.title}</p>}
    </>
  )
}
