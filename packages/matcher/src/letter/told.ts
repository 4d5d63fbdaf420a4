// What the parts of a letter are written from, and what each part gives.
import type { AdmissionCase, CaseQuestion } from '../model/admission-case.ts'
import type { CaseEvent, CaseEventOf, CaseEventType } from '../model/case-event.ts'
import type { Missing, RuleUsed } from '../model/finding.ts'
import type { LetterBlock, LetterDay, LetterNames, LetterSentence } from '../model/letter.ts'
import type { IsoDay } from '../model/values.ts'
import type { LetterMessage } from './messages/messages.ts'
import { sayOne, type Voice } from './say.ts'

/** A letter about one event. */
export interface Told<T extends CaseEventType = CaseEventType> {
  readonly voice: Voice
  readonly names: LetterNames
  /** What people call the case. */
  readonly reference: string
  readonly event: CaseEventOf<T>
  /** Up to and including the event; a decision also with its sending, where it was sent. */
  readonly of: AdmissionCase
  /** The record that the event found. */
  readonly before: AdmissionCase
  /** The events above it. */
  readonly earlier: readonly CaseEvent[]
  /** Null: a decision that was not sent yet. */
  readonly sentOn: IsoDay | null
  /** The day and the knowledge of the letter. */
  readonly question: CaseQuestion
}

export interface Part {
  readonly blocks: readonly LetterBlock[]
  /** What it must say and is not known. */
  readonly missing?: readonly Missing[]
  readonly days?: readonly LetterDay[]
  /** The provisions that answers named. */
  readonly rules?: readonly RuleUsed[]
}

/** A paragraph; nothing where there is nothing to say. */
export function paragraph (sentences: readonly LetterSentence[]): readonly LetterBlock[] {
  return sentences.length === 0 ? [] : [{ kind: 'paragraph', sentences }]
}

/** Blocks under a heading that stands on what its first sentence stands on; nothing under nothing. */
export function section (voice: Voice, heading: LetterMessage, blocks: readonly LetterBlock[]): readonly LetterBlock[] {
  const [first] = blocks.flatMap(sentencesOf)
  return first === undefined ? [] : [{ kind: 'heading', sentence: sayOne(voice, heading, first.sources) }, ...blocks]
}

/** Every sentence of a block, in order. */
export function sentencesOf (block: LetterBlock): readonly LetterSentence[] {
  if (block.kind === 'heading') return [block.sentence]
  if (block.kind === 'paragraph') return block.sentences
  if (block.kind === 'lines') return block.lines
  return block.kind === 'list' ? block.items.flat() : block.paragraphs
}

/** What a code or an id is called; without a name: as it is. */
export function nameOf (names: LetterNames[keyof LetterNames], id: string, { language }: Voice): string {
  const words = names !== undefined && Object.hasOwn(names, id) ? names[id] : undefined
  return words?.[language] || id || '–'
}
