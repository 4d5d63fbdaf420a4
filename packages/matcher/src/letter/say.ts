// How a message becomes sentences.
import type { LetterRegister, LetterSentence, LetterSources } from '../model/letter.ts'
import type { Language } from '../model/values.ts'
import { oneLine } from './foreign-text.ts'
import { type LetterMessage, MESSAGES } from './messages/messages.ts'

/** Who reads it: how, and in which language. */
export interface Voice {
  readonly register: LetterRegister
  readonly language: Language
}

const ARTICLES: Readonly<Record<Language, { readonly one: string, readonly several: string, readonly and: string }>> = {
  nl: { one: 'artikel', several: 'de artikelen', and: 'en' }, en: { one: 'article', several: 'articles', and: 'and' }
}

/** The sentences of a message, each with all of its sources. `{articles}` is made of the sources. */
export function say (voice: Voice, message: LetterMessage, sources: LetterSources, values: Readonly<Record<string, string>> = {}): readonly LetterSentence[] {
  const known = { ...values, articles: articlesOf(sources, voice.language) }
  return textOf(voice, message).split(/(?<=[.?!]) (?=\p{Lu})/u).map((part) => ({ text: fill(part, known), sources }))
}

/** The one sentence of a message that is one. */
export function sayOne (voice: Voice, message: LetterMessage, sources: LetterSources, values: Readonly<Record<string, string>> = {}): LetterSentence {
  return { text: fill(textOf(voice, message), { ...values, articles: articlesOf(sources, voice.language) }), sources }
}

/** A part of a sentence: `six weeks`. */
export function phrase (voice: Voice, message: LetterMessage, values: Readonly<Record<string, string>> = {}): string {
  return fill(textOf(voice, message), values)
}

/** `90, 30 and 7`. */
export function listed (voice: Voice, items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${phrase(voice, 'list.and')} ${items.at(-1) ?? ''}`
}

function textOf ({ register, language }: Voice, message: LetterMessage): string {
  return MESSAGES[register][language][message]
}

function fill (text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_slot, name: string) => {
    const value = values[name]
    if (value === undefined || value === '') throw new Error(`the letter has no value for {${name}} in: ${text}`)
    return oneLine(value)
  })
}

function articlesOf (sources: LetterSources, language: Language): string {
  const ids = sources.filter(({ kind }) => kind === 'article').map(({ id }) => id)
  if (ids.length === 0) return ''
  const { one, several, and } = ARTICLES[language]
  return ids.length === 1 ? `${one} ${ids[0] ?? ''} Awb` : `${several} ${ids.slice(0, -1).join(', ')} ${and} ${ids.at(-1) ?? ''} Awb`
}
