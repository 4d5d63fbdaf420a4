// Short sentences in words that people know: level B1, as far as a program can tell.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { wordsIn } from '../../../dist/views/words.js'

// Words that official texts like and readers do not, with what to write instead.
const HEAVY = {
  nl: ['middels', 'derhalve', 'teneinde', 'conform', 'ten behoeve van', 'in het kader van', 'dient te', 'dienen te', 'betreffende', 'voornoemd', 'indien', 'inzake', 'alsmede', 'alvorens', 'veld is verplicht'],
  en: ['in order to', 'pursuant', 'hereby', 'thereof', 'prior to', 'in respect of', 'utilise', 'shall', 'aforementioned', 'field is required']
} as const

for (const language of ['nl', 'en'] as const) {
  const texts = textsOf(wordsIn(language))

  t.test(`${language}: no text is empty, and none has a heavy word`, async (t) => {
    t.ok(texts.length > 200)
    t.strictSame(texts.filter((text) => text.trim() === ''), [])
    for (const heavy of HEAVY[language]) t.strictSame(texts.filter((text) => new RegExp(`\\b${heavy}\\b`, 'iu').test(text)), [], heavy)
  })

  t.test(`${language}: sentences are short: 12 words on average, 25 at most`, async (t) => {
    const lengths = texts.flatMap((text) => text.split(/[.!?:](?:\s|$)/u)).map((sentence) => sentence.split(/\s+/u).filter((word) => word !== '').length).filter((length) => length > 0)
    t.ok(lengths.reduce((sum, length) => sum + length, 0) / lengths.length <= 12)
    t.ok(Math.max(...lengths) <= 25, `the longest has ${Math.max(...lengths)}`)
  })
}

t.test('the two languages differ everywhere they should', async (t) => {
  const [dutch, english] = [textsOf(wordsIn('nl')), textsOf(wordsIn('en'))]
  t.equal(dutch.length, english.length)
  const same = dutch.filter((text, index) => text === english[index] && text !== 'Social return' && /[a-z]{4,}/u.test(text) && text.includes(' '))
  t.strictSame(same, [])
})

t.test('every text of a page is used', async (t) => {
  const source = ['views', 'routes/pages'].map((folder) => fileURLToPath(new URL(`../../../src/${folder}`, import.meta.url)))
  const code = source.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/u.test(name) && !name.includes('words.')).map((name) => readFileSync(join(folder, name), 'utf8'))).join('\n')
  // These are looked up by a code, as some messages are by the kind of a mistake.
  const lookedUp = ['errors.choice', 'errors.share', 'errors.periodStart', 'letters.plain', 'letters.formal']
  const { facts: _facts, codes: _codes, gaps: _gaps, ...sections } = wordsIn('nl')
  const unused = Object.entries(sections).flatMap(([section, texts]) => Object.keys(texts).filter((name) => !new RegExp(`(?:\\.${name}|\\b'${name}'|readonly ${name})\\b`, 'u').test(code)).map((name) => `${section}.${name}`))
  t.strictSame(unused.filter((name) => !lookedUp.includes(name)), [])
})

/** Every text, the ones with a gap filled in. */
function textsOf (value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [String(value('X', 'Y', 'Z'))]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}
