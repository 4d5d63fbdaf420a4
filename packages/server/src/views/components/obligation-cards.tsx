// Open obligations as cards for a supplier: the euros first, then why.
import { explain, formatCents } from '@sroi/matcher/explain'
import type { Candidate, Verdict } from '@sroi/matcher'
import type { ObligationJudged } from '@sroi/matcher/search'
import type { JSX } from 'preact'
import type { AskedObligation } from '../../actions/find-fillable-obligations.ts'
import { contractorsOf } from '../../representations/fillable-obligations.ts'
import type { NamesOfValues } from '../../representations/name-facet-value.ts'
import { addressIn } from '../address.ts'
import type { PageWords } from '../words.ts'
import { Button } from './button.tsx'
import { Fillable } from './fillable.tsx'
import { FindingTree } from './finding-tree.tsx'
import { VerdictIcon } from './icon.tsx'
import { More } from './more.tsx'
import { PostForm } from './post-form.tsx'
import { refusalOf } from './refusal-of.ts'
import { ScoreTable } from './score-table.tsx'

interface Around {
  readonly asked: ReadonlyMap<string, AskedObligation>
  readonly names: NamesOfValues
  readonly words: PageWords
}

/** What the contract is called; its id where it has no title. */
export function titleOfObligation (id: string, asked: Around['asked'], { municipalities, language }: NamesOfValues): string {
  const one = asked.get(id)
  return `${one?.contract.title ?? id}, ${municipalities.get(one?.authority ?? '')?.[language] ?? one?.authority ?? ''}`
}

export function FillableCard ({ one, rank, asked, names, words }: Around & { one: ObligationJudged<Candidate>, rank: number | null }): JSX.Element {
  const { id, obligation, judgement: { fillable, score, contributions, finding } } = one
  const { language } = names
  const { obligations } = words
  const name = titleOfObligation(id, asked, names)
  const left = obligation.leftCents ?? obligation.estimate?.leftCents ?? null
  return (
    <article class='card supplier'>
      <div class='supplier__main'>
        <CardHead id={id} rank={rank} asked={asked} names={names} words={words} />
        <ToContract id={id} asked={asked} names={names} words={words} />
      </div>
      <div class='supplier__numbers'>
        <Fillable fillable={fillable} language={language} words={words} />
        {fillable.cents !== null && left !== null && <p class='detail'>{obligations.leftOf(formatCents(left, language))}</p>}
      </div>
      <div class='supplier__why'>
        <More title={obligations.why} name={name}><ScoreTable name={name} score={score} contributions={contributions} language={language} words={words} withReasons /></More>
        <More title={obligations.counts} name={name}><FindingTree lines={explain(finding, language, names)} words={words} /></More>
        <More title={obligations.owed} name={name}><FindingTree lines={explain(obligation.finding, language, names)} words={words} /></More>
      </div>
    </article>
  )
}

/** One that the firm cannot fill, or of which that is not certain. */
export function NotFillableCard ({ one, verdict, asked, names, words }: Around & { one: ObligationJudged, verdict: Verdict }): JSX.Element {
  const { id, judgement } = one
  const { language } = names
  const lines = [...judgement.asked, judgement.finding, ...(judgement.reservation === null ? [] : [judgement.reservation])].filter((found) => found.verdict !== 'met').flatMap((found) => explain(found, language, names))
  const reason = judgement.asked.some((found) => found.verdict === 'not-met') ? lines.find((line) => line.verdict === 'not-met') : refusalOf(lines)
  const missing = [...new Set(lines.flatMap((line) => line.missing))]
  const name = titleOfObligation(id, asked, names)
  return (
    <article class='card supplier supplier--aside'>
      <CardHead id={id} rank={null} asked={asked} names={names} words={words} />
      {verdict === 'not-met' && reason !== undefined && <p class='refusal'><VerdictIcon verdict='not-met' /> <span>{reason.text}</span></p>}
      {verdict === 'unknown' && missing.length > 0 && <ul class='finding__missing'>{missing.map((what) => <li>{what}</li>)}</ul>}
      <More title={words.obligations.countsNot} name={name}><FindingTree lines={lines} words={words} /></More>
    </article>
  )
}

function CardHead ({ id, rank, asked, names, words }: Around & { id: string, rank: number | null }): JSX.Element {
  const one = asked.get(id)
  const contractors = one === undefined ? [] : contractorsOf(one)
  return (
    <>
      <h4 class='utrecht-heading-3 supplier__name'>{rank !== null && <span class='supplier__rank'>{rank}. </span>}<span lang='nl'>{one?.contract.title ?? id}</span></h4>
      <p class='supplier__town'>{names.municipalities.get(one?.authority ?? '')?.[names.language] ?? one?.authority}</p>
      {contractors.length > 0 && <p class='detail'>{words.obligations.contractor(contractors.join(', '))}</p>}
    </>
  )
}

/** The whole contract, as the first page would ask for it. */
function ToContract ({ id, asked, names, words }: Around & { id: string }): JSX.Element | null {
  const one = asked.get(id)
  if (one === undefined || one.source !== 'listed') return null
  const { id: _id, need: { text: _text, sameDivisionOnly: _only, ...need } = {}, ...question } = one.question
  return (
    <PostForm action={addressIn(names.language, '/matches')}>
      <input type='hidden' name='question' value={JSON.stringify({ ...question, ...(Object.keys(need).length === 0 ? {} : { need }) })} />
      <Button kind='secondary'>{words.obligations.toContract}<span class='visually-hidden'>: {one.contract.title ?? id}</span></Button>
    </PostForm>
  )
}
