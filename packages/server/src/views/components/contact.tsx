import type { Contact as ContactFacts } from '@sroi/matcher'
import type { JSX } from 'preact'
import type { PageWords } from '../words.ts'

interface Props {
  readonly name: string
  readonly contact: ContactFacts
  /** What the contract is called, for the subject of the mail. */
  readonly contractTitle: string | null
  readonly words: PageWords
}

/** How to reach a firm. The link says whose address it is, for whoever hears it alone. */
export function Contact ({ name, contact: { email, telephone, website }, contractTitle, words }: Props): JSX.Element | null {
  const { match, supplier } = words
  if (email === undefined && telephone === undefined && website === undefined) return null
  const subject = contractTitle === null ? supplier.subjectNoTitle : supplier.subject(contractTitle)
  return (
    <ul class='contact'>
      {email !== undefined && <li>{match.mail} <a class='utrecht-link utrecht-link--html-a' href={`mailto:${encodeURIComponent(email).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}`} aria-label={`${match.mail} ${name}: ${email}`}>{email}</a></li>}
      {telephone !== undefined && <li>{match.phone} <a class='utrecht-link utrecht-link--html-a' href={`tel:${telephone.replaceAll(/[^\d+]/gu, '')}`} aria-label={`${match.phone} ${name}: ${telephone}`}>{telephone}</a></li>}
      {website !== undefined && isWeb(website) && <li>{match.website} <a class='utrecht-link utrecht-link--html-a' href={website} rel='noreferrer' aria-label={`${match.website} ${name}: ${website}`}>{website.replace(/^https?:\/\//u, '')}</a></li>}
    </ul>
  )
}

/** An address from a register can be anything; only the web is linked to. */
function isWeb (address: string): boolean {
  return /^https?:\/\//u.test(address)
}
