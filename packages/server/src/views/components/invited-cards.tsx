// Firms that a buyer could invite, as cards. Where they sit is not shown: it must not decide.
import { explain } from '@sroi/matcher/explain'
import type { Judgement } from '@sroi/matcher'
import type { InvitedFirm } from '@sroi/matcher/search'
import type { JSX } from 'preact'
import type { NamesOfValues } from '../../representations/name-facet-value.ts'
import { LATELY } from '../buyer-address.ts'
import type { PageWords } from '../words.ts'
import { Contact } from './contact.tsx'
import { Field, idOf } from './field.tsx'
import { FindingTree } from './finding-tree.tsx'
import { VerdictIcon } from './icon.tsx'
import { More } from './more.tsx'
import { refusalOf } from './refusal-of.ts'
import { ScoreTable } from './score-table.tsx'
import { StandingBadge } from './standing-badge.tsx'

interface Around {
  readonly names: NamesOfValues
  readonly words: PageWords
  readonly contractTitle: string | null
  /** The form that the number of times belongs to; null: it is not asked. */
  readonly form: string | null
}

export function InvitedCard ({ firm, rank, times, names, words, contractTitle, form }: Around & { firm: InvitedFirm, rank: number, times: string }): JSX.Element {
  const { supplier, countsUntil, score, contributions, finding, asked } = firm
  const { invite } = words
  const { language } = names
  return (
    <article class='card supplier invited'>
      <div class='supplier__main'>
        <h4 class='utrecht-heading-3 supplier__name'><span class='supplier__rank'>{rank}.</span> {supplier.name}</h4>
        {supplier.scheme === 'fictional' && <p class='supplier__town'>{words.supplier.fictional}</p>}
        <StandingBadge standing={supplier.standing} until={countsUntil} language={language} words={words} />
        {supplier.offering !== null && <div lang='nl'><p class='supplier__offer'>{supplier.offering.title}</p><p class='supplier__text'>{supplier.offering.text}</p></div>}
        <Contact name={supplier.name} contact={supplier.contact} contractTitle={contractTitle} words={words} />
      </div>
      {form !== null && (
        <div class='supplier__numbers'>
          <Field name={`${LATELY}${supplier.id}`} label={invite.lately}>
            {(described) => <input class='utrecht-textbox utrecht-textbox--html-input control--narrow' type='text' inputMode='numeric' id={idOf(`${LATELY}${supplier.id}`)} name={`${LATELY}${supplier.id}`} value={times} form={form} autocomplete='off' aria-label={`${invite.lately}: ${supplier.name}`} {...described} />}
          </Field>
        </div>
      )}
      <div class='supplier__why'>
        <More title={invite.score} name={supplier.name}><ScoreTable name={supplier.name} score={score} contributions={contributions} language={language} words={words} withReasons /></More>
        <More title={invite.counts} name={supplier.name}><FindingTree lines={[finding, ...asked].flatMap((one) => explain(one, language, names))} words={words} /></More>
      </div>
    </article>
  )
}

export function NotInvitedCard ({ judgement: { supplier, verdict, finding, asked }, names, words }: Around & { judgement: Judgement }): JSX.Element {
  const { language } = names
  const lines = [finding, ...asked].filter((one) => one.verdict !== 'met').flatMap((one) => explain(one, language, names))
  const reason = refusalOf(lines)
  const missing = [...new Set(lines.flatMap((line) => line.missing))]
  return (
    <article class='card supplier supplier--aside'>
      <h4 class='utrecht-heading-3 supplier__name'>{supplier.name}</h4>
      {supplier.scheme === 'fictional' && <p class='supplier__town'>{words.supplier.fictional}</p>}
      {verdict === 'not-met' && reason !== undefined && <p class='refusal'><VerdictIcon verdict='not-met' /> <span>{reason.text}</span></p>}
      {verdict === 'unknown' && <ul class='finding__missing'>{missing.map((what) => <li>{what}</li>)}</ul>}
      <More title={words.invite.countsNot} name={supplier.name}><FindingTree lines={lines} words={words} /></More>
    </article>
  )
}
