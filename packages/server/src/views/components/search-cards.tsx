// Firms that a search found, as cards: the euros first, then why.
import { explain } from '@sroi/matcher/explain'
import type { Candidate, Judgement } from '@sroi/matcher'
import type { Marks } from '@sroi/matcher/search'
import type { ComponentChildren, JSX } from 'preact'
import type { NamesOfValues } from '../../representations/name-facet-value.ts'
import type { PageWords } from '../words.ts'
import { Contact } from './contact.tsx'
import { excerptOf } from './excerpt.ts'
import { Fillable } from './fillable.tsx'
import { FindingTree } from './finding-tree.tsx'
import { VerdictIcon } from './icon.tsx'
import { Marked } from './marked.tsx'
import { OfferFacts } from './offer-facts.tsx'
import { refusalOf } from './refusal-of.ts'
import { ScoreTable } from './score-table.tsx'
import { StandingBadge } from './standing-badge.tsx'
import { Town } from './town.tsx'

interface Around {
  readonly id: string
  /** Where the words stand; absent where none were asked. */
  readonly marks: Marks | undefined
  readonly contractTitle: string | null
  readonly names: NamesOfValues
  readonly words: PageWords
}

export function FoundCard ({ candidate, rank, isNeeded, ...around }: Around & { candidate: Candidate, rank: number, isNeeded: boolean }): JSX.Element {
  const { supplier, fillable, countsUntil, score, contributions } = candidate
  const { id, marks, contractTitle, names, words } = around
  const { language } = names
  return (
    <article class='card supplier' id={id}>
      <div class='supplier__main'>
        <h4 class='utrecht-heading-3 supplier__name'><span class='supplier__rank'>{rank}.</span> <Marked text={supplier.name} marks={marks?.name ?? []} /></h4>
        <Town supplier={supplier} words={words} />
        <StandingBadge standing={supplier.standing} until={countsUntil} language={language} words={words} />
        <Offer judgement={candidate} marks={marks} />
        <OfferFacts candidate={candidate} language={language} words={words} />
        <Contact name={supplier.name} contact={supplier.contact} contractTitle={contractTitle} words={words} />
      </div>
      {isNeeded && <div class='supplier__numbers'><Fillable fillable={fillable} language={language} words={words} /></div>}
      <div class='supplier__why'>
        <More title={words.search.counts} name={supplier.name}><Findings judgement={candidate} {...around} /></More>
        <More title={words.search.why} name={supplier.name}><ScoreTable name={supplier.name} score={score} contributions={contributions} language={language} words={words} withReasons /></More>
      </div>
    </article>
  )
}

/** A firm that is not certain, or that does not count. */
export function AsideCard ({ judgement, ...around }: Around & { judgement: Judgement }): JSX.Element {
  const { supplier, finding, asked } = judgement
  const { id, marks, contractTitle, names, words } = around
  const { language } = names
  const lines = explain(finding, language, names)
  const reason = refusalOf(lines)
  const missing = [...new Set([...lines[0]?.missing ?? [], ...asked.flatMap((one) => explain(one, language, names)[0]?.missing ?? [])])]
  return (
    <article class='card supplier supplier--aside' id={id}>
      <h4 class='utrecht-heading-3 supplier__name'><Marked text={supplier.name} marks={marks?.name ?? []} /></h4>
      <Town supplier={supplier} words={words} />
      <StandingBadge standing={supplier.standing} language={language} words={words} />
      {supplier.offering !== null && <p class='supplier__offer' lang='nl'><Marked text={supplier.offering.title} marks={marks?.title ?? []} /></p>}
      {judgement.verdict === 'not-met' && reason !== undefined && <p class='refusal'><VerdictIcon verdict='not-met' /> <span>{reason.text}</span></p>}
      {judgement.verdict === 'unknown' && missing.length > 0 && <ul class='finding__missing'>{missing.map((what) => <li>{what}</li>)}</ul>}
      {judgement.verdict === 'unknown' && <Contact name={supplier.name} contact={supplier.contact} contractTitle={contractTitle} words={words} />}
      <More title={words.search.countsNot} name={supplier.name}><Findings judgement={judgement} {...around} /></More>
    </article>
  )
}

/** So much of what a firm says of itself stands on its card. */
const MOST_TEXT = 500

function Offer ({ judgement: { supplier: { offering } }, marks }: { judgement: Judgement, marks: Marks | undefined }): JSX.Element | null {
  if (offering === null) return null
  const text = excerptOf(offering.text, marks?.text ?? [], MOST_TEXT)
  return (
    <div lang='nl'>
      <p class='supplier__offer'><Marked text={offering.title} marks={marks?.title ?? []} /></p>
      <p class='supplier__text'>{text.before && '… '}<Marked text={text.text} marks={text.marks} />{text.after && ' …'}</p>
    </div>
  )
}

function Findings ({ judgement: { finding, asked }, names, words }: Pick<Around, 'names' | 'words'> & { judgement: Judgement }): JSX.Element {
  return (
    <>
      <FindingTree lines={explain(finding, names.language, names).slice(1).map((line) => ({ ...line, depth: line.depth - 1 }))} words={words} />
      {asked.length > 0 && (
        <>
          <h5 class='utrecht-heading-3'>{words.search.asks}</h5>
          <FindingTree lines={asked.flatMap((one) => explain(one, names.language, names))} words={words} />
        </>
      )}
    </>
  )
}

/** Closed until somebody asks. The name is for whoever hears the question alone. */
function More ({ title, name, children }: { title: string, name: string, children: ComponentChildren }): JSX.Element {
  return (
    <details class='card-more'>
      <summary class='card-more__summary'>{title}<span class='visually-hidden'> {name}</span></summary>
      {children}
    </details>
  )
}
