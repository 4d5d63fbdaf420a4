import type { JSX } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** A whole document as text. Everything that is not markup of ours is escaped on the way. */
export function render (page: JSX.Element): string {
  return `<!doctype html>\n${renderToString(page)}`
}
