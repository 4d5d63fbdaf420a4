// Which passages of the notice name social return? They are kept literally; what they mean is for a person to say.
import type { Mention } from '../../model/contract-terms.ts'
import { type Notes, noteFact } from '../notes.ts'
import { type XmlElement, elementsOf, textOf } from '../xml/element.ts'
import { pathOf } from '../xml/path-of.ts'
import { excerpt } from './excerpt.ts'
import { findSocialReturn } from './social-return-words.ts'

/** More passages than this tell the reader nothing new. */
const MOST_MENTIONS = 20

/**
 * One mention per paragraph, in the order of the notice. `skip` names subtrees that are not read here: addresses, where persons are,
 * and lots, which have mentions of their own.
 */
export function findMentions (notes: Notes, roots: readonly XmlElement[], at: string, skip: ReadonlySet<string>): readonly Mention[] {
  const mentions: Mention[] = []
  const waiting = [...roots].reverse()
  while (waiting.length > 0 && mentions.length < MOST_MENTIONS) {
    const element = waiting.pop()
    if (element === undefined || skip.has(element.name)) continue
    const inner = elementsOf(element)
    if (element.name !== 'P' && inner.length > 0) {
      // not spread: an element can have more children than a call has arguments
      for (const child of inner.toReversed()) waiting.push(child)
      continue
    }
    const text = textOf(element)
    const found = text === undefined ? undefined : findSocialReturn(text)
    if (text === undefined || found === undefined) continue
    addMention(notes, mentions, element, excerpt(text, found.at, found.length), at)
  }
  return mentions
}

/** Adds a mention and notes its place. */
export function addMention (notes: Notes, mentions: Mention[], element: XmlElement, text: string, at: string): void {
  noteFact(notes, `${at}/terms/mentions/${mentions.push({ text, place: pathOf(element) }) - 1}`, element)
}
