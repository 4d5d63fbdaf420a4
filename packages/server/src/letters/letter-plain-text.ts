import type { Letter, LetterBlock, LetterSentence } from '@sroi/matcher'

/** A letter without any markup: for whoever reads mail as text. */
export function letterPlainText ({ title, blocks }: Letter): string {
  return `${[title.text.toUpperCase(), ...blocks.map(textOf)].join('\n\n')}\n`
}

function textOf (block: LetterBlock): string {
  if (block.kind === 'heading') return block.sentence.text.toUpperCase()
  if (block.kind === 'paragraph') return inLine(block.sentences)
  if (block.kind === 'lines') return block.lines.map(({ text }) => text).join('\n')
  return block.kind === 'list' ? block.items.map((item) => `- ${inLine(item)}`).join('\n') : block.paragraphs.map(({ text }) => `> ${text}`).join('\n')
}

function inLine (sentences: readonly LetterSentence[]): string {
  return sentences.map(({ text }) => text).join(' ')
}
