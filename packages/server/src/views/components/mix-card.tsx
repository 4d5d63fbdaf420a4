// One mix: the sums, the proof, and firm after firm what to buy when.
import { explain, formatCents, formatDay, formatShare } from '@sroi/matcher/explain'
import type { Finding, Language, Mix, MixPurchase, MixSupplier } from '@sroi/matcher'
import type { JSX } from 'preact'
import type { PageWords } from '../words.ts'
import { Amounts } from './amounts.tsx'
import { Contact } from './contact.tsx'
import { FindingTree } from './finding-tree.tsx'
import { Heading } from './heading.tsx'
import { VerdictIcon } from './icon.tsx'
import type { MixAnswered } from './mix-results.tsx'
import { Months } from './months.tsx'

type Props = MixAnswered & { readonly mix: Mix, readonly number: number }

export function MixCard (props: Props): JSX.Element {
  const { mix, number, planned: { basis }, names, frame: { words } } = props
  const valued = basis?.valued[number - 1]
  return (
    <section class='card mix' aria-labelledby={`mix-${number}`}>
      <Heading level={2} id={`mix-${number}`}>{words.mix.mixTitle(number, mix.suppliers.length)}</Heading>
      {mix.suppliers.length === 0 ? <p>{words.mix.nothing}</p> : <Sums {...props} />}
      <Said {...props} code='mix-proof' />
      <Said {...props} code='mix-more' />
      <ul class='mix__suppliers'>{mix.suppliers.map((supplier) => <li class='mix__supplier'><Supplier {...props} supplier={supplier} /></li>)}</ul>
      <details class='card-more'>
        <summary class='card-more__summary'>{words.mix.whyMix}<span class='visually-hidden'>: {words.mix.mixTitle(number, mix.suppliers.length)}</span></summary>
        <FindingTree lines={explain(mix.finding, names.language, names)} words={words} />
        {valued !== undefined && <><p>{words.mix.valued}</p><FindingTree lines={explain(valued.finding, names.language, names)} words={words} /></>}
      </details>
    </section>
  )
}

/** What one step of the mix comes to, in a sentence. */
function Said ({ mix: { finding }, code, names }: Props & { code: Finding['code'] }): JSX.Element | null {
  const step = finding.because.find((one) => one.code === code)
  if (step === undefined) return null
  return <p class='mix__said'><VerdictIcon verdict={step.verdict} /> <span><Amounts text={explain(step, names.language, names)[0]?.text ?? ''} /></span></p>
}

function Sums ({ mix: { suppliers, purchaseCents, plannedCents, extraCents, fillsCents, localCents, targetGroupCents }, names: { language }, frame: { words } }: Props): JSX.Element {
  const money = (cents: number): string => formatCents(cents, language)
  const least = (cents: number, isKnown: boolean): string => isKnown ? money(cents) : `${words.mix.atLeast} ${money(cents)}`
  const sums: readonly (readonly [string, string])[] = [
    [words.mix.purchase, money(purchaseCents)],
    ...(plannedCents === 0 ? [] : [[words.mix.ofWhichPlanned, money(plannedCents)] as const]),
    [words.mix.ofWhichExtra, money(extraCents)],
    [words.mix.fills, money(fillsCents)],
    [words.mix.local2, least(localCents, suppliers.every(({ isLocal }) => isLocal !== null))],
    [words.mix.targetGroup, least(targetGroupCents, suppliers.every((one) => one.targetGroupCents !== null))]
  ]
  return <dl class='figures mix__sums'>{sums.map(([name, value]) => <div class='figure'><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
}

function Supplier (props: Props & { supplier: MixSupplier }): JSX.Element {
  const { supplier, planned: { request, suppliers }, contractTitle, names: { language }, frame: { words } } = props
  const { id, name, purchaseCents, shareBasisPoints, capacityIsAssumed, purchases } = supplier
  const known = suppliers.find((one) => one.id === id)
  const candidate = request.candidates.find((one) => one.id === id)
  return (
    <>
      <div class='mix__head'>
        <div>
          <h3 class='utrecht-heading-3 supplier__name'>{name}</h3>
          {known !== undefined && <p class='supplier__town'>{known.place.town}{known.identifier.scheme === 'fictional' && ` · ${words.supplier.fictional}`}</p>}
        </div>
        <p class='fillable'>
          <span class='fillable__label'>{words.mix.buyHere}</span>
          <strong class='fillable__amount'>{formatCents(purchaseCents, language)}</strong>
          <span class='detail'>{words.mix.ofMix(formatShare(shareBasisPoints, language))}</span>
        </p>
      </div>
      <ul class='plain-list'>{purchases.map((purchase) => <li><Purchase purchase={purchase} what={whatOf(purchase, props)} language={language} words={words} /></li>)}</ul>
      {capacityIsAssumed && <p class='estimate'>{words.mix.capacityAssumed}</p>}
      {candidate !== undefined && <Months recognition={candidate.recognition} from={request.on} until={request.deadline} language={language} words={words} />}
      {known !== undefined && <Contact name={name} contact={known.contact} contractTitle={contractTitle} words={words} />}
    </>
  )
}

function Purchase ({ purchase: { from, until, cents, recognitionBasisPoints, fillsCents }, what, language, words: { mix } }: { purchase: MixPurchase, what: string | null, language: Language, words: PageWords }): JSX.Element {
  const amount = formatCents(cents, language)
  const days = from === until ? mix.windowOneDay(formatDay(from, language)) : mix.window(formatDay(from, language), formatDay(until, language))
  return (
    <>
      <b><Amounts text={what === null ? mix.extraPurchase(amount) : mix.plannedPurchase(amount, what)} /></b>{'. '}
      {days} <Amounts text={mix.counts(formatShare(recognitionBasisPoints, language), formatCents(fillsCents, language))} />
    </>
  )
}

/** What is bought anyway and now from this firm, as it was typed. Null: it comes on top. */
function whatOf ({ planned }: MixPurchase, { values: { plan } }: Props): string | null {
  return planned === null ? null : plan[`plan${planned}What`] ?? planned
}
