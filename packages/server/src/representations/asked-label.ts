// A label that is asked for, as one text: `pso` is any level, `pso/30-plus` that level, `b-corp/` the label without a level.
import type { AskedLabel } from '@sroi/matcher'

export function readAskedLabel (text: string): AskedLabel {
  const at = text.indexOf('/')
  if (at < 0) return { scheme: text }
  const level = text.slice(at + 1)
  return { scheme: text.slice(0, at), level: level === '' ? null : level }
}

export function writeAskedLabel ({ scheme, level }: AskedLabel): string {
  return level === undefined ? scheme : `${scheme}/${level ?? ''}`
}
