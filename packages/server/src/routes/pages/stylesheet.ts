// One stylesheet and one script. The stylesheet: NL Design System's components, our tokens, our layout. Their addresses hold the hash of
// their content, so that a browser may keep them for ever.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const COMPONENTS = [
  '@utrecht/document-css', '@utrecht/skip-link-css', '@utrecht/heading-1-css', '@utrecht/heading-2-css', '@utrecht/heading-3-css',
  '@utrecht/paragraph-css', '@utrecht/link-css', '@utrecht/button-css', '@utrecht/alert-css', '@utrecht/data-badge-css',
  '@utrecht/form-field-css', '@utrecht/form-label-css', '@utrecht/form-field-description-css', '@utrecht/form-field-error-message-css',
  '@utrecht/form-fieldset-css', '@utrecht/textbox-css', '@utrecht/select-css', '@utrecht/checkbox-css'
] as const

const OWN = ['tokens.css', 'layout.css', 'form.css', 'answer.css', 'finding.css', 'supplier.css', 'search.css', 'mix.css', 'apply.css', 'buyer.css', 'letter.css', 'reference.css', 'case.css', 'print.css'] as const

export interface Asset {
  readonly address: string
  readonly type: string
  readonly content: string
}

export interface Assets {
  readonly stylesheet: Asset
  readonly favicon: Asset
  /** Suggestions while somebody types; the page does without. */
  readonly suggestions: Asset
}

let built: Assets | null = null

/** Read from the packages and from `src/public`, once. */
export function assetsOfPages (): Assets {
  built ??= build()
  return built
}

function build (): Assets {
  const { resolve } = createRequire(import.meta.url)
  const components = COMPONENTS.map((name) => readFileSync(resolve(`${name}/dist/index.min.css`), 'utf8'))
  const own = OWN.map((name) => readFileSync(publicFile(name), 'utf8'))
  return {
    stylesheet: asset('sroi', 'css', 'text/css; charset=utf-8', [...components, ...own].join('\n')),
    favicon: asset('favicon', 'svg', 'image/svg+xml', readFileSync(publicFile('favicon.svg'), 'utf8')),
    suggestions: asset('suggestions', 'js', 'text/javascript; charset=utf-8', readFileSync(publicFile('suggestions.js'), 'utf8'))
  }
}

/** The compiled code lies beside the sources: the same path from both. */
function publicFile (name: string): URL {
  return new URL(`../../../src/public/${name}`, import.meta.url)
}

function asset (name: string, extension: string, type: string, content: string): Asset {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 16)
  return { address: `/assets/${name}.${hash}.${extension}`, type, content }
}
