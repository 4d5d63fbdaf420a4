// What every page route has at hand.
import type { Language } from '@sroi/matcher'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { JSX } from 'preact'
import { type GuardedAction, mayDo, type Reach, reachFor, sessionOf, tenantOf } from '../../access/index.ts'
import type { Dependencies } from '../../dependencies.ts'
import { ridersOf } from '../../http/riders-of.ts'
import type { Identification } from '../../identity/index.ts'
import type { MatchRecord, Receipt } from '../../store/index.ts'
import { addressIn } from '../../views/address.ts'
import { addressWith } from '../../views/address-with.ts'
import type { Account, Desk, Frame } from '../../views/frame.ts'
import { render } from '../../views/render.ts'
import { wordsIn } from '../../views/words.ts'
import { isFictional } from './is-fictional.ts'
import { type Assets, assetsOfPages } from './stylesheet.ts'

/** What a page looks like, whoever's it is. */
export interface Looks {
  readonly language: Language
  readonly assets: Assets
  readonly account: Account | null
  /** Whether anybody can sign in. */
  readonly offersSignIn: boolean
}

export interface PageContext extends Looks {
  readonly dependencies: Dependencies
  /** Which recorded answers whoever asks may read. */
  readonly answers: Reach
  /** Records a match in the name of whoever asks. */
  readonly record: (record: MatchRecord) => Promise<Receipt>
}

/** In the order of the work, with what somebody must be allowed to do there. */
const DESK: readonly (readonly [Desk, ...GuardedAction[]])[] = [
  // a firm reads its own cases on pages of its own
  ['admission', 'read-case', 'read-procedure'], ['expiring', 'read-case', 'read-procedure'], ['labels', 'read-labels', 'read-procedure'], ['procedure', 'read-procedure'],
  ['import', 'import-data'], ['publish', 'publish-register'], ['members', 'read-members'], ['keys', 'read-keys'], ['audit', 'read-audit']
]

export function pageContextOf (request: FastifyRequest, looks: Looks): PageContext {
  const dependencies = tenantOf(request)
  return {
    ...looks,
    dependencies,
    answers: reachFor(request, 'read-answer'),
    record: (record) => dependencies.store.recordMatch(record, ridersOf(request, 'match'))
  }
}

/** @param identification who can sign in, and what proves that a form is ours */
export function looksOf (request: FastifyRequest, language: Language, { csrf, offersSignIn }: Pick<Identification, 'csrf' | 'offersSignIn'>): Looks {
  const session = sessionOf(request)
  return { language, assets: assetsOfPages(), account: session === null ? null : { name: session.name, csrf: csrf.csrfToken(session), mayApply: mayApply(request), desk: DESK.flatMap(([page, ...actions]) => actions.every((action) => mayDo(request, action)) ? [page] : []) }, offersSignIn }
}

/** Whoever signed in for a firm, and may act for that firm alone. */
function mayApply (request: FastifyRequest): boolean {
  if (!mayDo(request, 'apply')) return false
  const reach = reachFor(request, 'apply')
  return !reach.all && reach.organisation !== null
}

/** @param other the same page in the other language: its path, or the form that is sent there */
export async function frameOf ({ dependencies, language, assets, account, offersSignIn }: Looks & { readonly dependencies: Dependencies | null }, other: string | { readonly form: string, readonly path: string }): Promise<Frame> {
  const otherLanguage = language === 'nl' ? 'en' : 'nl'
  return {
    language,
    words: wordsIn(language),
    stylesheet: assets.stylesheet.address,
    favicon: assets.favicon.address,
    other: typeof other === 'string' ? { href: addressIn(otherLanguage, other) } : { form: other.form, action: addressIn(otherLanguage, other.path) },
    fictional: dependencies !== null && await isFictional(dependencies.store),
    day: (await dependencies?.store.registerAt())?.day ?? null,
    account,
    signIn: offersSignIn ? signInAddress(language, typeof other === 'string' ? addressIn(language, other) : '') : null
  }
}

/** @param from where one goes on afterwards; empty: at the beginning */
export function signInAddress (language: Language, from: string): string {
  return addressWith(language, '/sign-in', from === '' ? {} : { returnTo: from })
}

export function sendPage (reply: FastifyReply, page: JSX.Element, status = 200): FastifyReply {
  return reply.code(status).type('text/html; charset=utf-8').send(render(page))
}
