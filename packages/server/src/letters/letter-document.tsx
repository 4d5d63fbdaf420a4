import type { Letter } from '@sroi/matcher'
import type { JSX } from 'preact'
import { render } from '../views/render.ts'
import { LetterText } from './letter-text.tsx'

/** What a mail or a file needs that knows no stylesheet of ours. Black on white; on paper without a frame. */
const STYLE = `
body { margin: 0; background: #ffffff; color: #14242b; font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; }
.letter { max-width: 42rem; margin: 0 auto; padding: 2rem; }
.letter__sentence { unicode-bidi: isolate; overflow-wrap: anywhere; }
.letter__quotation { margin-left: 0; margin-right: 0; padding-left: 1rem; border-left: 4px solid #6b7d84; }
h1 { font-size: 1.75rem; line-height: 1.2; } h2 { font-size: 1.25rem; line-height: 1.2; margin-top: 2rem; }
@media print { .letter { max-width: none; padding: 0; } h2 { break-after: avoid; } .letter__lines, li { break-inside: avoid; } }
`

/** A letter as a whole HTML document that refers to nothing outside of itself. */
export function letterDocument (letter: Letter): string {
  return render(<Document letter={letter} />)
}

function Document ({ letter }: { letter: Letter }): JSX.Element {
  return (
    <html lang={letter.language}>
      <head>
        <meta charset='utf-8' />
        <meta name='viewport' content='width=device-width, initial-scale=1' />
        <title>{letter.title.text}</title>
        {/* ours, and without a sign that ends it */}
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body class='utrecht-document'><main><LetterText letter={letter} /></main></body>
    </html>
  )
}
