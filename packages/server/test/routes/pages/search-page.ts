// The search page as a person reads it.
import { read } from './browser-like.ts'

/** What is told of the contract in every question. */
export const CONTRACT = { authority: 'bloemendaal', nature: 'services', amount: '350.000', concluded: '2026-05-01' }

export function address (asked: Readonly<Record<string, string | readonly string[]>>, path = '/search'): string {
  return `${path}?${new URLSearchParams(Object.entries(asked).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one])))}`
}

/** The addresses that links with these words lead to. */
export function links (html: string, words: RegExp): readonly string[] {
  return [...html.matchAll(/<a [^>]*href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/gu)]
    .filter(([tag, , text]) => words.test(read(text ?? '')) || words.test(/aria-label="([^"]*)"/u.exec(tag)?.[1] ?? '')).map(([, href]) => (href ?? '').replaceAll('&amp;', '&'))
}

/** The names of the firms of a list, in order. */
export function firms (html: string, list = 'ranked'): readonly string[] {
  const section = new RegExp(`<section class="suppliers suppliers--${list}"[\\s\\S]*?</section>`, 'u').exec(html)?.[0] ?? ''
  return [...section.matchAll(/<h4[^>]*>([\s\S]*?)<\/h4>/gu)].map(([, name]) => read(name ?? '').replace(/^\s*\d+\. /u, '').trim())
}
