// What a notice says, what it does not say, and what the reader must choose before it is a contract.
import type { NoticeGap } from '@sroi/matcher/notice'
import type { JSX } from 'preact'
import { addressIn } from './address.ts'
import { AuthorityOptions, type AuthorityChoice } from './components/authority-options.tsx'
import { Button } from './components/button.tsx'
import { Option, SelectField } from './components/field.tsx'
import { Heading } from './components/heading.tsx'
import { NoticeFacts, type ShownFact } from './components/notice-facts.tsx'
import { NoticeGaps } from './components/notice-gaps.tsx'
import { PostForm } from './components/post-form.tsx'
import { Link, Text } from './components/text.tsx'
import type { Frame } from './frame.ts'
import { Page } from './page.tsx'

export const NOTICE_FORM = 'notice-reading'

export interface ShownBuyer {
  readonly name: string
  /** Null: not in the list of authorities. */
  readonly authority: string | null
  /** What is not known of this buyer's part. */
  readonly gaps: readonly NoticeGap[]
}

export interface NoticePageProps {
  readonly frame: Frame
  /** What was read, as JSON: handed on with the choices. */
  readonly reading: string
  readonly contract: string
  readonly about: readonly string[]
  readonly title: string | null
  readonly facts: readonly ShownFact[]
  readonly lots: readonly { readonly id: string, readonly title: string | null, readonly facts: readonly ShownFact[], readonly gaps: readonly NoticeGap[] }[]
  readonly gaps: readonly NoticeGap[]
  readonly buyers: readonly ShownBuyer[]
  readonly parties: readonly string[]
  readonly authorities: readonly AuthorityChoice[]
  /** The authority that a buyer seems to be; empty when none is. */
  readonly suggested: string
}

export function NoticePage (props: NoticePageProps): JSX.Element {
  const { frame, reading, contract, about, title, facts, lots, gaps, buyers, parties, authorities, suggested } = props
  const { language, words } = frame
  const { notice } = words
  const isJoint = buyers.length > 1
  const next = addressIn(language, '/contract')
  return (
    <Page frame={frame} title={notice.title}>
      <PostForm id={NOTICE_FORM} action={addressIn(language, '/notices')}><input type='hidden' name='reading' value={reading} /></PostForm>
      <Heading level={1}>{notice.title}</Heading>
      {title !== null && <p class='notice-title' lang='nl'>{title}</p>}
      <p class='about-contract'>{about.join(' · ')}</p>
      <Text kind='lead'>{notice.lead}</Text>
      {isJoint && (
        <section aria-labelledby='joint'>
          <Heading level={2} id='joint'>{notice.jointBuyers}</Heading>
          <Text>{notice.jointBuyersText}</Text>
          <ul class='buyers'>{buyers.map((buyer) => <li class='card'><Buyer buyer={buyer} contract={contract} action={next} frame={frame} /></li>)}</ul>
        </section>
      )}
      <PostForm class='card choose' action={next}>
        <Heading level={2}>{isJoint ? notice.chooseOther : notice.choose}</Heading>
        <input type='hidden' name='contract' value={contract} />
        {buyers.length === 1 && buyers[0]?.authority === null && <Text>{notice.buyerNotInList(buyers[0].name)}</Text>}
        <SelectField name='authority' value={suggested} label={notice.authority} hint={notice.authorityHint} options={<AuthorityOptions authorities={authorities} chosen={suggested} language={language} words={words} />} />
        {lots.length > 1 && <SelectField name='lot' value='' label={notice.lot} options={<><Option value='' chosen=''>{notice.lotNone}</Option>{lots.map((lot) => <Option value={lot.id} chosen=''>{lot.title === null ? lot.id : `${lot.id} – ${lot.title}`}</Option>)}</>} />}
        {parties.length > 1 && <SelectField name='party' value='' label={notice.party} options={<><Option value='' chosen=''>{notice.partyNone}</Option>{parties.map((name) => <Option value={name} chosen=''>{name}</Option>)}</>} />}
        <Button>{notice.next}</Button>
      </PostForm>
      <section aria-labelledby='gaps'>
        <Heading level={2} id='gaps'>{notice.gaps}</Heading>
        <Text>{gaps.length === 0 ? notice.noGaps : notice.gapsText}</Text>
        {gaps.length > 0 && <NoticeGaps gaps={gaps} words={words} />}
      </section>
      <section aria-labelledby='facts'>
        <Heading level={2} id='facts'>{notice.facts}</Heading>
        {facts.length === 0 ? <Text>{notice.noFacts}</Text> : <NoticeFacts facts={facts} words={words} />}
      </section>
      {lots.map((lot) => (
        <details class='more-fields'>
          <summary class='more-fields__summary'>{notice.factsOfLot(lot.id)}{lot.title !== null && <span lang='nl'>: {lot.title}</span>}</summary>
          <div class='more-fields__content'>
            <NoticeFacts facts={lot.facts} words={words} />
            {lot.gaps.length > 0 && <NoticeGaps gaps={lot.gaps} words={words} />}
          </div>
        </details>
      ))}
      <Text><Link href={addressIn(language, '/')}>{notice.again}</Link></Text>
    </Page>
  )
}

function Buyer ({ buyer: { name, authority, gaps }, contract, action, frame: { words } }: { buyer: ShownBuyer, contract: string, action: string, frame: Frame }): JSX.Element {
  return (
    <>
      <h3 class='utrecht-heading-3' lang='nl'>{name}</h3>
      <NoticeGaps gaps={gaps} words={words} />
      {authority === null
        ? <p class='utrecht-paragraph utrecht-paragraph--small'>{words.notice.notInList}</p>
        : (
          <PostForm action={action}>
            <input type='hidden' name='contract' value={contract} />
            <input type='hidden' name='authority' value={authority} />
            <Button kind='secondary'>{words.notice.chooseBuyer(name)}</Button>
          </PostForm>
          )}
    </>
  )
}
