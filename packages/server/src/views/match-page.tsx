// The answer: what is owed, why, and who can help fill it.
import { explain, formatDay } from '@sroi/matcher/explain'
import type { JSX } from 'preact'
import { addressIn } from './address.ts'
import { Alert } from './components/alert.tsx'
import { Answer } from './components/answer.tsx'
import { AssumeRate } from './components/assume-rate.tsx'
import { Button, LinkButton } from './components/button.tsx'
import { Figures } from './components/figures.tsx'
import { FindingTree } from './components/finding-tree.tsx'
import { Heading } from './components/heading.tsx'
import { PostForm } from './components/post-form.tsx'
import { Provenance } from './components/provenance.tsx'
import { reasonsOf } from './components/reasons-of.ts'
import { CandidateCard, PendingCard, RefusedCard } from './components/supplier-cards.tsx'
import { SupplierList } from './components/supplier-list.tsx'
import { Text } from './components/text.tsx'
import { representReadWords } from '../representations/read-words.ts'
import type { Receipt } from '../store/index.ts'
import type { Frame } from './frame.ts'
import { Page } from './page.tsx'
import { mixAddress, searchAddress } from './search-address.ts'

export interface MatchPageProps {
  readonly frame: Frame
  readonly id: string
  readonly hash: string
  readonly question: Receipt['question']
  readonly outcome: Receipt['outcome']
  readonly authorityName: string
  /** How many of each list to show. */
  readonly show: { readonly ranked: number, readonly pending: number, readonly refused: number }
}

export function MatchPage ({ frame, id, hash, question, outcome, authorityName, show }: MatchPageProps): JSX.Element {
  const { language, words } = frame
  const { match } = words
  const { obligation, warnings, provenance, ranked, pending, refused } = outcome
  const address = addressIn(language, `/matches/${id}`)
  const contractTitle = question.contract.title ?? null
  const lines = explain(obligation.finding, language)
  const nothingLeft = obligation.leftCents === 0
  const asked = question.need?.text
  const readAs = outcome.read === undefined || outcome.read === null ? [] : [...new Set(representReadWords(outcome.read).flatMap(({ written, also }) => also.length === 0 ? [written] : also))]
  const help = nothingLeft ? match.suppliersAnyway : match.suppliers
  const settles = lines[0]?.missing ?? []
  const around = (list: string, index: number, supplierId: string) => ({
    id: `${list}-${index + 1}`, href: `${address}/suppliers/${encodeURIComponent(supplierId)}`, contractTitle, language, words
  })
  const part = [contractTitle, outcome.part.lot === null ? null : words.notice.factsOfLot(outcome.part.lot), outcome.part.party].filter((text) => text !== null && text !== '')
  return (
    <Page frame={frame} title={contractTitle === null ? match.title : `${match.title}: ${contractTitle}`}>
      {part.length > 0 && <p class='about-contract'>{part.join(' · ')}</p>}
      <Answer obligation={obligation} reasons={obligation.applies === 'not-met' ? reasonsOf(lines, 'not-met') : obligation.dueCents === null ? reasonsOf(lines, 'unknown') : []} authorityName={authorityName} on={formatDay(provenance.on, language)} language={language} words={words} />
      <Figures obligation={obligation} trigger={question.contract.trigger ?? 'contract'} language={language} words={words} />
      {warnings.length > 0 && (
        <section aria-labelledby='warnings'>
          <Alert kind='warning'>
            <h2 class='utrecht-heading-3' id='warnings'>{match.warnings}</h2>
            <ul class='plain-list'>{warnings.map((warning) => <li>{explain(warning, language)[0]?.text}</li>)}</ul>
          </Alert>
        </section>
      )}
      {settles.length > 0 && obligation.dueCents === null && (
        <section class='settle' aria-labelledby='settle'>
          <Heading level={2} id='settle'>{match.settle}</Heading>
          <ul class='finding__missing'>{settles.map((what) => <li>{what}</li>)}</ul>
        </section>
      )}
      <div class='next-steps'>
        {ranked.total + pending.total > 0 && <a class='utrecht-button utrecht-button--primary-action button-link' href='#suppliers'>{help}</a>}
        <LinkButton href={searchAddress(language, { match: id, need: asked ?? '' }, {})}>{words.search.fromMatch}</LinkButton>
        {ranked.total > 0 && !nothingLeft && obligation.applies !== 'not-met' && <LinkButton href={mixAddress(language, { match: id }, {})}>{words.mix.fromSearch}</LinkButton>}
        <PostForm action={addressIn(language, '/contract')}>
          <input type='hidden' name='question' value={JSON.stringify(withoutWords(question))} />
          <Button kind='secondary'>{match.correct}</Button>
        </PostForm>
      </div>
      <AssumeRate question={question} obligation={obligation} language={language} words={words} />
      <section class='explanation' aria-labelledby='explanation'>
        <Heading level={2} id='explanation'>{match.explanation}</Heading>
        <FindingTree lines={lines.slice(1).map((line) => ({ ...line, depth: line.depth - 1 }))} words={words} />
      </section>
      <section class='all-suppliers' aria-labelledby='suppliers'>
        <Heading level={2} id='suppliers'>{help}</Heading>
        {nothingLeft && <Text>{match.suppliersAnywayText}</Text>}
        {asked !== undefined && <Text>{match.askedFor} <b lang='nl'>{asked}</b>{readAs.length > 0 && <> ({match.readAs} <span lang='nl'>{readAs.join(', ')}</span>)</>}.</Text>}
        <Text>{match.suppliersLead(ranked.total, pending.total, refused.total)}{outcome.outside > 0 && ` ${match.outside(outcome.outside)}`}</Text>
        <Text kind='small'>{match.deliveryDay(formatDay(provenance.delivery, language))}.</Text>
        <SupplierList name='ranked' title={match.ranked} intro={null} total={ranked.total} kept={ranked.items.length} shown={Math.min(show.ranked, ranked.items.length)} address={address} words={words}>
          {ranked.items.slice(0, show.ranked).map((candidate, index) => <CandidateCard candidate={candidate} rank={index + 1} isNeeded={!nothingLeft} {...around('ranked', index, candidate.supplier.id)} />)}
        </SupplierList>
        <SupplierList name='pending' title={match.pending} intro={match.pendingText} total={pending.total} kept={pending.items.length} shown={Math.min(show.pending, pending.items.length)} address={address} words={words}>
          {pending.items.slice(0, show.pending).map((judgement, index) => <PendingCard judgement={judgement} {...around('pending', index, judgement.supplier.id)} />)}
        </SupplierList>
        <SupplierList name='refused' title={match.refused} intro={match.refusedText} total={refused.total} kept={refused.items.length} shown={Math.min(show.refused, refused.items.length)} address={address} words={words}>
          {refused.items.slice(0, show.refused).map((judgement, index) => <RefusedCard judgement={judgement} {...around('refused', index, judgement.supplier.id)} />)}
        </SupplierList>
      </section>
      <Provenance id={id} hash={hash} provenance={provenance} words={words} />
    </Page>
  )
}

/** The form of the facts has no field for words; it begins with the rest. */
function withoutWords ({ need = {}, ...rest }: Receipt['question']): object {
  const { text: _text, ...kept } = need
  return Object.keys(kept).length === 0 ? rest : { ...rest, need: kept }
}
