// Signing in: with whom; and, for who is signed in, signing out.
import type { Words } from '@sroi/matcher'
import type { JSX } from 'preact'
import { addressIn } from './address.ts'
import { Alert } from './components/alert.tsx'
import { Button, LinkButton } from './components/button.tsx'
import { Heading } from './components/heading.tsx'
import { Text } from './components/text.tsx'
import type { Frame } from './frame.ts'
import { Page } from './page.tsx'
import type { PageWords } from './words.ts'

export interface Choice {
  readonly id: string
  readonly name: Words
}

export interface SignInPageProps {
  readonly frame: Frame
  readonly providers: readonly Choice[]
  /** Whom a demonstration lets somebody play; empty elsewhere. */
  readonly persons: readonly Choice[]
  readonly returnTo: string
  /** Null: nobody is signed in. */
  readonly signedIn: { readonly name: string | null } | null
  /** The token that every form of a session carries; null without one. */
  readonly csrfToken: string | null
  readonly failure: keyof PageWords['signIn']['failures'] | null
}

export function SignInPage (props: SignInPageProps): JSX.Element {
  const { frame, providers, persons, signedIn, failure } = props
  const { signIn } = frame.words
  return (
    <Page frame={frame} title={signIn.title} hasErrors={failure !== null}>
      <Heading level={1}>{signIn.title}</Heading>
      {failure !== null && <Alert kind='error'><p class='utrecht-paragraph'>{signIn.failures[failure]}</p></Alert>}
      {signedIn !== null && <SignedIn {...props} signedIn={signedIn} />}
      {providers.length > 0 && <Choices {...props} choices={providers} field='provider' title={signIn.providers} text={signIn.lead} label={signIn.with} />}
      {persons.length > 0 && <Choices {...props} choices={persons} field='person' title={signIn.persons} text={signIn.personsText} label={signIn.as} />}
      <Text kind='small'>{signIn.cookie}</Text>
    </Page>
  )
}

function SignedIn ({ frame: { language, words: { signIn } }, signedIn: { name }, returnTo, csrfToken }: SignInPageProps & { signedIn: { name: string | null } }): JSX.Element {
  return (
    <section class='card' aria-labelledby='signed-in'>
      <Heading level={2} id='signed-in'>{signIn.signedIn}</Heading>
      <Text>{name === null ? signIn.signedInText : signIn.signedInAs(name)}</Text>
      <form method='post' action={addressIn(language, '/sign-out')}>
        <Token csrfToken={csrfToken} />
        <p class='actions'><LinkButton href={returnTo} kind='primary'>{signIn.goOn}</LinkButton> <Button kind='secondary'>{signIn.signOut}</Button></p>
      </form>
      <Text kind='small'>{signIn.signOutText}</Text>
    </section>
  )
}

interface ChoicesProps extends SignInPageProps {
  readonly choices: readonly Choice[]
  readonly field: 'provider' | 'person'
  readonly title: string
  readonly text: string
  readonly label: (name: string) => string
}

function Choices ({ frame: { language }, choices, field, title, text, label, returnTo, csrfToken }: ChoicesProps): JSX.Element {
  return (
    <section aria-labelledby={`choose-${field}`}>
      <Heading level={2} id={`choose-${field}`}>{title}</Heading>
      <Text>{text}</Text>
      <form method='post' action={addressIn(language, '/sign-in')}>
        <Token csrfToken={csrfToken} />
        <input type='hidden' name='returnTo' value={returnTo} />
        <ul class='choices'>
          {choices.map(({ id, name }) => <li><Button kind='secondary' name={field} value={id}>{label(name[language])}</Button></li>)}
        </ul>
      </form>
    </section>
  )
}

function Token ({ csrfToken }: { csrfToken: string | null }): JSX.Element | null {
  return csrfToken === null ? null : <input type='hidden' name='csrf' value={csrfToken} />
}
