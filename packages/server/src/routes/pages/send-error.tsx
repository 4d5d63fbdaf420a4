import type { FastifyReply } from 'fastify'
import { ErrorPage, type ErrorPageKind } from '../../views/error-page.tsx'
import { wordsIn } from '../../views/words.ts'
import { addressIn } from '../../views/address.ts'
import { type Looks, sendPage, signInAddress } from './page-context.ts'

/** An error as a page. It asks nothing of the database, which may be what failed. */
export function sendError ({ language, assets, account = null, offersSignIn = false }: Pick<Looks, 'language' | 'assets'> & Partial<Looks>, reply: FastifyReply, kind: ErrorPageKind, status: number, reference: string | null = null): FastifyReply {
  const frame = {
    language,
    words: wordsIn(language),
    stylesheet: assets.stylesheet.address,
    favicon: assets.favicon.address,
    other: { href: addressIn(language === 'nl' ? 'en' : 'nl', '/') },
    fictional: false,
    day: null,
    account,
    signIn: offersSignIn ? signInAddress(language, '') : null
  }
  return sendPage(reply, <ErrorPage frame={frame} kind={kind} reference={reference} />, status)
}
