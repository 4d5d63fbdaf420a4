// Colours and sizes live in one file, and every pair of them that meets can be read.
import { readdirSync, readFileSync } from 'node:fs'
import t from 'tap'

const folder = new URL('../../../src/public/', import.meta.url)
const tokens = readFileSync(new URL('tokens.css', folder), 'utf8')

t.test('no stylesheet but the tokens holds a colour or a size of its own', async (t) => {
  const others = readdirSync(folder).filter((name) => name.endsWith('.css') && name !== 'tokens.css')
  t.ok(others.length > 3)
  for (const name of others) {
    // A media query cannot read a custom property.
    const css = readFileSync(new URL(name, folder), 'utf8').replace(/@media[^{]+/gu, '')
    t.strictSame(css.match(/#[0-9a-f]{3,8}\b(?![^{]*\{)|\brgb\w*\(|\bhsl\w*\(|(?<![\w-])\d*\.?\d+(?:px|rem|em|ch)\b/giu)?.filter((found) => !/^#(?:cpv|err)/u.test(found)) ?? [], [], name)
  }
})

t.test('every token that a stylesheet asks for exists', async (t) => {
  const known = new Set([...tokens.matchAll(/(--[\w-]+):/gu)].map(([, name]) => name))
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.css'))) {
    const asked = [...readFileSync(new URL(name, folder), 'utf8').matchAll(/var\((--[\w-]+)/gu)].map(([, token]) => token)
    t.strictSame(asked.filter((token) => !known.has(token)), [], name)
  }
})

t.test('text can be read on its ground (4.5 to 1), edges of controls and marks can be seen (3 to 1)', async (t) => {
  const text = [
    ['ink', 'ground'], ['ink', 'surface'], ['ink', 'brand-tint'], ['ink', 'unknown-tint'], ['ink', 'found'], ['ink-soft', 'ground'], ['ink-soft', 'surface'],
    ['on-brand', 'brand'], ['on-brand', 'brand-deep'], ['on-brand', 'ink-soft'], ['brand', 'surface'], ['brand-deep', 'brand-tint'], ['link', 'surface'], ['link', 'ground'],
    ['link', 'brand-tint'], ['link', 'unknown-tint'], ['link-deep', 'surface'], ['yes', 'surface'], ['no', 'surface'], ['no', 'no-tint'], ['unknown', 'surface'], ['unknown', 'unknown-tint'], ['ink-soft', 'brand-tint']
  ] as const
  for (const [over, under] of text) t.ok(contrast(over, under) >= 4.5, `${over} on ${under}: ${contrast(over, under).toFixed(2)}`)
  for (const [over, under] of [['line-strong', 'surface'], ['focus', 'ground'], ['focus-glow', 'brand'], ['unknown', 'surface'], ['brand', 'line']] as const) {
    t.ok(contrast(over, under) >= 3, `${over} beside ${under}: ${contrast(over, under).toFixed(2)}`)
  }
})

function contrast (first: string, second: string): number {
  const [light = 0, dark = 0] = [luminance(first), luminance(second)].sort((one, other) => other - one)
  return (light + 0.05) / (dark + 0.05)
}

/** Relative luminance as WCAG defines it. */
function luminance (name: string): number {
  const hex = new RegExp(`--sroi-${name}: #([0-9a-f]{6});`, 'u').exec(tokens)?.[1]
  if (hex === undefined) throw new Error(`there is no colour '${name}'`)
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
