// Plain letters are read by everybody: short sentences, ordinary words. The texts are data, so they are measured as data.
import t from 'tap'
import { FORMAL_EN } from '../../dist/letter/messages/formal.en.js'
import { FORMAL_NL } from '../../dist/letter/messages/formal.nl.js'
import { PLAIN_EN } from '../../dist/letter/messages/plain.en.js'
import { PLAIN_NL } from '../../dist/letter/messages/plain.nl.js'
import { everyLetter, inEachForm } from './tell-letters.ts'
import { sentences } from './read-letter.ts'

/** Words of offices that have an ordinary one. */
const HARD_NL = [
  'aangaande', 'aangezien', 'afdoen', 'alsmede', 'alvorens', 'betreffende', 'bescheiden', 'bestreden', 'bijgevolg', 'conform', 'dagtekening', 'derhalve', 'desalniettemin', 'desgewenst', 'dienaangaande', 'dient', 'dienen te',
  'echter', 'geschil', 'gelieve', 'grondslag', 'heden', 'herroepen', 'hetgeen', 'hieromtrent', 'indien', 'inachtneming', 'ingevolge', 'jegens', 'krachtens', 'middels', 'mits', 'niet-ontvankelijk', 'nopens', 'omtrent',
  'onderhavige', 'ongegrond', 'onverwijld', 'opgeschort', 'overeenkomstig', 'reeds', 'strekken', 'teneinde', 'tevens', 'tijdig', 'uwerzijds', 'verdaagd', 'verdaging', 'voornemens', 'voornoemd', 'vooralsnog', 'wederom',
  'zienswijze', 'zulks', 'ten behoeve van', 'ten aanzien van', 'met betrekking tot', 'in het kader van', 'op grond van', 'van rechtswege', 'buiten behandeling', 'belanghebbende', 'geschorst', 'ingebrekestelling', 'verlopen'
]
const HARD_EN = [
  'aforementioned', 'aforesaid', 'commence', 'consequently', 'contested', 'deemed', 'endeavour', 'forthwith', 'hereby', 'herein', 'hereinafter', 'hereto', 'heretofore', 'inadmissible', 'in accordance with', 'in lieu of',
  'in respect of', 'inter alia', 'notwithstanding', 'prior to', 'pursuant', 'regarding', 'shall', 'subsequent', 'terminate', 'thereof', 'therein', 'utilise', 'whereas', 'whilst', 'with regard to', 'adjourned', 'lodged', 'revoked', 'suspended', 'by virtue of'
]

const words = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

for (const [language, texts, hard] of [['nl', PLAIN_NL, HARD_NL], ['en', PLAIN_EN, HARD_EN]] as const) {
  t.test(`plain ${language}: no sentence is longer than twenty words, and on average they are far shorter`, async (t) => {
    const all = Object.values(texts).flatMap((text: string) => text.split(/(?<=[.?!:]) (?=\p{Lu})/u))
    const lengths = all.map(words)
    t.same(all.filter((text) => words(text) > 20), [])
    t.ok(lengths.reduce((sum, one) => sum + one, 0) / lengths.length <= 12)
  })

  t.test(`plain ${language}: no word of offices`, async (t) => {
    t.same(Object.entries(texts).flatMap(([key, text]: readonly [string, string]) => hard.filter((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(text)).map((word) => `${key}: ${word}`)), [])
  })
}

t.test('a plain letter as it is sent keeps to it: at most thirty words a sentence and twenty on average', async (t) => {
  for (const one of everyLetter({ appealAddress: { nl: 'Rechtbank Fictief', en: 'Court of Fictief' } })) {
    for (const letter of inEachForm(one).filter(({ register }) => register === 'plain')) {
      // what leans on rules is a list of titles and articles, and no sentence
      const lengths = sentences(letter).filter(({ text }) => !/^(Algemene|Awb|Reglement|City Deal)/.test(text)).map(({ text }) => words(text))
      t.ok(Math.max(...lengths) <= 30, `${letter.kind} ${letter.language}: ${Math.max(...lengths)}`)
      t.ok(lengths.reduce((sum, length) => sum + length, 0) / lengths.length <= 12, `${letter.kind} ${letter.language}`)
    }
  }
})

t.test('both registers and both languages fill in the same values', async (t) => {
  const slots = (text: string): readonly string[] => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).filter((name) => name !== 'articles'))].sort()
  for (const [key, text] of Object.entries(PLAIN_NL)) {
    for (const texts of [PLAIN_EN, FORMAL_NL, FORMAL_EN]) t.same(slots(texts[key as keyof typeof PLAIN_NL]), slots(text), key)
  }
})
