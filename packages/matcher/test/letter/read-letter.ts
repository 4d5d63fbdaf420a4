// A letter as somebody reads it, and as somebody checks it.
import type { CaseOnRecord, Letter, LetterSentence, LetterSource } from '@sroi/matcher'
import { ruleOfNorm, type Norm } from '@sroi/matcher/procedure'

/** Every sentence, title first. */
export function sentences ({ title, blocks }: Letter): readonly LetterSentence[] {
  return [title, ...blocks.flatMap((block) => block.kind === 'heading' ? [block.sentence] : block.kind === 'paragraph' ? block.sentences : block.kind === 'lines' ? block.lines : block.kind === 'list' ? block.items.flat() : block.paragraphs)]
}

export function textOf ({ title, blocks }: Letter): string {
  const line = (all: readonly LetterSentence[]): string => all.map(({ text }) => text).join(' ')
  return [title.text, ...blocks.map((block) => {
    if (block.kind === 'heading') return block.sentence.text
    if (block.kind === 'paragraph') return line(block.sentences)
    if (block.kind === 'lines') return block.lines.map(({ text }) => text).join('\n')
    return block.kind === 'list' ? block.items.map((item) => `- ${line(item)}`).join('\n') : block.paragraphs.map(({ text }) => `> ${text}`).join('\n')
  })].join('\n')
}

/** The sentences that stand on nothing, or on something that there is not. */
export function unfounded (letter: Letter, { file, events }: CaseOnRecord): readonly string[] {
  const provisions = new Set(Object.values(file.ruleSet.provisions).flatMap((all) => all.map(({ ruleSet, provision }) => `${ruleSet}/${provision.id}`)))
  const exists = ({ kind, id }: LetterSource): boolean => {
    if (kind === 'event') return events.some((event) => event.id === id)
    if (kind === 'provision') return provisions.has(id) && letter.rules.some(({ ruleSet, provision }) => `${ruleSet}/${provision}` === id)
    if (kind === 'fact') return id in file
    const norm = `${{ article: 'awb', parameter: 'procedure', rule: 'case' }[kind]} ${id}` as Norm
    return ruleOfNorm(norm, file.procedure).certainty !== undefined
  }
  return sentences(letter).filter(({ text, sources }) => text.trim() === '' || /\{\w+\}|undefined|\[object/.test(text) || sources.length === 0 || !sources.every(exists)).map(({ text, sources }) => `${text} ${JSON.stringify(sources)}`)
}
