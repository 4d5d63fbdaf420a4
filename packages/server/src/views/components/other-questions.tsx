import type { Language } from '@sroi/matcher'
import type { JSX } from 'preact'
import { addressIn } from '../address.ts'
import type { PageWords } from '../words.ts'
import { Link, Text } from './text.tsx'

/** For whoever searches and means another question: a supplier, or a buyer. */
export function OtherQuestions ({ language, words: { obligations, invite, market } }: { language: Language, words: PageWords }): JSX.Element {
  const at = (path: string): string => addressIn(language, path)
  return (
    <div class='other-questions'>
      <Text kind='small'>{obligations.fromHome} <Link href={at('/obligations')}>{obligations.fromHomeButton}</Link></Text>
      <Text kind='small'>{invite.fromHome} <Link href={at('/invitations')}>{invite.fromHomeButton}</Link> · <Link href={at('/market-test')}>{market.submit}</Link></Text>
    </div>
  )
}
