// What every page route has at hand.
import type { Language } from '@sroi/matcher'
import type { FastifyReply } from 'fastify'
import type { JSX } from 'preact'
import type { Dependencies } from '../../dependencies.ts'
import { addressIn } from '../../views/address.ts'
import type { Frame } from '../../views/frame.ts'
import { render } from '../../views/render.ts'
import { wordsIn } from '../../views/words.ts'
import { isFictional } from './is-fictional.ts'
import type { Assets } from './stylesheet.ts'

export interface PageContext {
  readonly dependencies: Dependencies
  readonly language: Language
  readonly assets: Assets
}

/** @param other the same page in the other language: its path, or the form that is sent there */
export async function frameOf ({ dependencies, language, assets }: PageContext, other: string | { readonly form: string, readonly path: string }): Promise<Frame> {
  const otherLanguage = language === 'nl' ? 'en' : 'nl'
  return {
    language,
    words: wordsIn(language),
    stylesheet: assets.stylesheet.address,
    favicon: assets.favicon.address,
    other: typeof other === 'string' ? { href: addressIn(otherLanguage, other) } : { form: other.form, action: addressIn(otherLanguage, other.path) },
    fictional: await isFictional(dependencies.store),
    day: (await dependencies.store.registerAt())?.day ?? null
  }
}

export function sendPage (reply: FastifyReply, page: JSX.Element, status = 200): FastifyReply {
  return reply.code(status).type('text/html; charset=utf-8').send(render(page))
}
