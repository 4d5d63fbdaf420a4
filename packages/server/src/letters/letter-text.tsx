// A letter as HTML: headings, paragraphs, lists and quotations, each sentence apart, so that whatever alphabet somebody wrote in turns nothing around it.
import type { Letter, LetterBlock, LetterSentence } from '@sroi/matcher'
import type { JSX } from 'preact'

interface Props {
  readonly letter: Pick<Letter, 'language' | 'title' | 'blocks'>
  /** Shows in the markup what each sentence stands on; a mail needs none. */
  readonly withSources?: boolean
  /** The level of its title in the page around it. */
  readonly level?: 1 | 2
}

export function LetterText ({ letter: { language, title, blocks }, withSources = false, level = 1 }: Props): JSX.Element {
  const [Title, Under] = [`h${level}`, `h${level + 1}`] as ['h1' | 'h2', 'h2' | 'h3']
  return (
    <article class='letter' lang={language}>
      <Title class={`utrecht-heading-${level}`}><Sentence sentence={title} withSources={withSources} /></Title>
      {blocks.map((block) => <Block block={block} Under={Under} under={level + 1} withSources={withSources} />)}
    </article>
  )
}

interface BlockProps {
  readonly block: LetterBlock
  readonly Under: 'h2' | 'h3'
  readonly under: number
  readonly withSources: boolean
}

function Block ({ block, Under, under, withSources }: BlockProps): JSX.Element {
  const sentences = (all: readonly LetterSentence[], between: string): (JSX.Element | string)[] => all.flatMap((sentence, index) => [...(index === 0 ? [] : [between]), <Sentence sentence={sentence} withSources={withSources} />])
  if (block.kind === 'heading') return <Under class={`utrecht-heading-${under}`}><Sentence sentence={block.sentence} withSources={withSources} /></Under>
  if (block.kind === 'paragraph') return <p class='utrecht-paragraph'>{sentences(block.sentences, ' ')}</p>
  if (block.kind === 'lines') return <p class='utrecht-paragraph letter__lines'>{block.lines.flatMap((line, index) => [...(index === 0 ? [] : [<br />]), <Sentence sentence={line} withSources={withSources} />])}</p>
  if (block.kind === 'list') return <ul class='letter__list'>{block.items.map((item) => <li>{sentences(item, ' ')}</li>)}</ul>
  return <blockquote class='letter__quotation'>{block.paragraphs.map((sentence) => <p class='utrecht-paragraph' dir='auto'><Sentence sentence={sentence} withSources={withSources} /></p>)}</blockquote>
}

function Sentence ({ sentence: { text, sources }, withSources }: { sentence: LetterSentence, withSources: boolean }): JSX.Element {
  return <span class='letter__sentence' {...(withSources ? { 'data-sources': sources.map(({ kind, id }) => `${kind} ${id}`).join('; ') } : {})}>{text}</span>
}
