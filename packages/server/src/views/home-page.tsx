// The first page: what this is, two ways to begin, and something to try.
import type { Words } from '@sroi/matcher'
import type { JSX } from 'preact'
import { addressIn } from './address.ts'
import { Button, LinkButton } from './components/button.tsx'
import { errorOf, ErrorSummary, type ShownError } from './components/error-summary.tsx'
import { Field, idOf } from './components/field.tsx'
import { Heading } from './components/heading.tsx'
import { PostForm } from './components/post-form.tsx'
import { Text } from './components/text.tsx'
import { Tries } from './components/tries.tsx'
import type { Frame } from './frame.ts'
import { Page } from './page.tsx'

export interface HomePageProps {
  readonly frame: Frame
  readonly errors: readonly ShownError[]
  /** The question of each as JSON. */
  readonly contracts: readonly { readonly title: Words, readonly question: string }[]
  readonly notices: readonly { readonly name: string, readonly title: string, readonly kind: string }[]
}

export function HomePage ({ frame, errors, contracts, notices }: HomePageProps): JSX.Element {
  const { language, words } = frame
  const { home } = words
  const hasDemonstration = contracts.length > 0 || notices.length > 0
  return (
    <Page frame={frame} title={home.title} hasErrors={errors.length > 0} here='home'>
      <ErrorSummary errors={errors} words={words} />
      <div class='hero'>
        <Heading level={1}>{home.title}</Heading>
        <Text kind='lead'>{home.lead}</Text>
      </div>
      <div class='ways'>
        <section class='card card--way' aria-labelledby='by-notice'>
          <Heading level={2} id='by-notice'>{home.notice}</Heading>
          <Text>{home.noticeText}</Text>
          <PostForm action={addressIn(language, '/notices')} hasFile noValidate>
            <Field name='notice' label={home.file} hint={home.fileHint} error={errorOf(errors, 'notice')}>
              {(described) => <input class='file-input' type='file' id={idOf('notice')} name='notice' accept='.xml,application/xml,text/xml' {...described} />}
            </Field>
            <Button>{home.send}</Button>
          </PostForm>
        </section>
        <section class='card card--way' aria-labelledby='by-hand'>
          <Heading level={2} id='by-hand'>{home.byHand}</Heading>
          <Text>{home.byHandText}</Text>
          <LinkButton href={addressIn(language, '/contract')}>{home.byHandButton}</LinkButton>
          <h3 class='utrecht-heading-3'>{home.steps}</h3>
          <ol class='steps'><li>{home.step1}</li><li>{home.step2}</li><li>{home.step3}</li></ol>
        </section>
      </div>
      <section class='card from-home' aria-labelledby='by-words'>
        <Heading level={2} id='by-words'>{words.search.fromHome}</Heading>
        <Text>{words.search.fromHomeText}</Text>
        <LinkButton href={addressIn(language, '/search')}>{words.search.fromMatch}</LinkButton>
      </section>
      <section class='card from-home' aria-labelledby='by-list'>
        <Heading level={2} id='by-list'>{words.batch.fromHome}</Heading>
        <Text>{words.batch.fromHomeText}</Text>
        <LinkButton href={addressIn(language, '/batch')}>{words.batch.title}</LinkButton>
      </section>
      <div class='ways from-home'>
        <section class='card card--way' aria-labelledby='as-supplier'>
          <Heading level={2} id='as-supplier'>{words.obligations.fromHome}</Heading>
          <Text>{words.obligations.fromHomeText}</Text>
          <LinkButton href={addressIn(language, '/obligations')}>{words.obligations.fromHomeButton}</LinkButton>
        </section>
        <section class='card card--way' aria-labelledby='as-buyer'>
          <Heading level={2} id='as-buyer'>{words.invite.fromHome}</Heading>
          <Text>{words.invite.fromHomeText}</Text>
          <p class='next-steps'><LinkButton href={addressIn(language, '/invitations')}>{words.invite.fromHomeButton}</LinkButton> <LinkButton href={addressIn(language, '/market-test')}>{words.market.submit}</LinkButton></p>
        </section>
      </div>
      {hasDemonstration && (
        <section class='demonstration' aria-labelledby='demonstration'>
          <Heading level={2} id='demonstration'>{home.demonstration}</Heading>
          <Text>{home.demonstrationText}</Text>
          {contracts.length > 0 && <h3 class='utrecht-heading-3'>{home.contracts}</h3>}
          <Tries more={home.moreContracts}>
            {contracts.map(({ title, question }) => (
              <PostForm action={addressIn(language, '/matches')}>
                <input type='hidden' name='question' value={question} />
                <button class='try' type='submit'><span class='try__title'>{title[language]}</span><span class='try__action'>{home.tryContract}</span></button>
              </PostForm>
            ))}
          </Tries>
          {notices.length > 0 && <h3 class='utrecht-heading-3'>{home.notices}</h3>}
          <Tries more={home.moreNotices}>
            {notices.map(({ name, title, kind }) => (
              <PostForm action={addressIn(language, '/notices')}>
                <input type='hidden' name='demonstration' value={name} />
                <button class='try' type='submit'>
                  <span class='try__title' lang='nl'>{title}</span>
                  <span class='try__kind'>{kind}</span>
                  <span class='try__action'>{home.tryNotice}</span>
                </button>
              </PostForm>
            ))}
          </Tries>
        </section>
      )}
    </Page>
  )
}
