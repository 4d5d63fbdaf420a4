// Does a letter as PDF say what the letter says, to eyes and to a screen reader, and is it the same file each time?
import { createHash } from 'node:crypto'
import t from 'tap'
import { letterPdf } from '../../dist/letters/index.js'
import { makeLetter, say } from './make-letter.ts'
import { readPdf } from './read-pdf.ts'

t.test('it is tagged, has a language and a title, and holds every block in its structure, in order', async (t) => {
  const { info, marked, tagged, roles, pages, outside } = await readPdf(await letterPdf(makeLetter()))
  t.match(marked, { Marked: true })
  t.match(info, { Language: 'nl-NL', Title: 'U bent tijdelijk toegelaten' })
  t.same(tagged, [
    'H1 U bent tijdelijk toegelaten', 'P Aan: Fictief Werk Kenmerk: 2027-FICTIEF1', 'H2 Wat wij hebben beslist', 'P Wij laten uw organisatie tijdelijk toe. Dat is voor een jaar.',
    'Lbl •', 'LBody Regio: u voldoet.', 'Lbl •', 'LBody Missie: u voldoet. Die staat in de statuten.', 'P Er is genoeg gebleken.', 'P Ἀθήνα, Москва en Fictief.'
  ])
  t.same([...new Set(roles)], ['Document H1', 'Document P', 'Document H2', 'Document L LI Lbl', 'Document L LI LBody', 'Document BlockQuote P'])
  t.equal(pages, 1)
  t.same(outside, ['2027-FICTIEF1', '1 van 1'], 'the number of the page is not read aloud')
})

t.test('in English it says so', async (t) => {
  const { info, outside } = await readPdf(await letterPdf(makeLetter({ language: 'en' })))
  t.equal(info['Language'], 'en-GB')
  t.equal(outside.at(-1), '1 of 1')
})

t.test('the same letter gives the same bytes, whenever it is made; another gives others', async (t) => {
  const digest = async (letter = makeLetter()): Promise<string> => createHash('sha256').update(await letterPdf(letter)).digest('hex')
  const first = await digest()
  t.equal(await digest(), first)
  t.not(await digest(makeLetter({ sentOn: '2027-01-21' })), first)
  t.not(await digest(makeLetter({ title: say('U bent niet toegelaten') })), first)
})

t.test('a draft has no day, and is a file all the same', async (t) => {
  const { info } = await readPdf(await letterPdf(makeLetter({ sentOn: null })))
  t.equal(info['CreationDate'], 'D:19700101120000Z')
})

t.test('20 000 characters go on over pages, and none is lost', async (t) => {
  const words = Array.from({ length: 2_500 }, (_, index) => `woord${String(index).padStart(4, '0')}`).join(' ').slice(0, 20_000)
  const { pages, tagged, roles } = await readPdf(await letterPdf(makeLetter({ blocks: [{ kind: 'quotation', paragraphs: [say(words)] }] })))
  t.ok(pages >= 4, `${pages} pages`)
  t.equal(tagged.slice(1).map((text) => text.replace(/^P /, '')).join(' ').replace(/\s+/g, ' '), words.trim())
  t.same(new Set(roles.slice(1)), new Set(['Document BlockQuote P']))
})

t.test('20 000 characters without a space, or all upon one another, still fit on pages', async (t) => {
  for (const character of ['x', 'W', '\u0301', '中']) {
    const { tagged } = await readPdf(await letterPdf(makeLetter({ blocks: [{ kind: 'paragraph', sentences: [say(character.repeat(20_000))] }] })))
    const shown = character === '中' ? '[U+4E2D]' : character
    t.equal(tagged.slice(1).join('').split(shown).length - 1, 20_000, JSON.stringify(character))
  }
})

t.test('a character that no font has is shown by its number, and nothing disappears', async (t) => {
  const { tagged } = await readPdf(await letterPdf(makeLetter({ title: say('Keurmerk 中 voor Hаarlеm'), blocks: [] })))
  t.same(tagged, ['H1 Keurmerk [U+4E2D] voor Hаarlеm'], 'look-alike letters stay those that they are')
})

t.test('a list over many pages keeps every sign beside its text', async (t) => {
  const items = Array.from({ length: 120 }, (_, index) => [say(`punt ${index}`)])
  const { tagged, pages } = await readPdf(await letterPdf(makeLetter({ blocks: [{ kind: 'list', items }] })))
  t.ok(pages > 1)
  t.same(tagged.slice(1), items.flatMap((_, index) => ['Lbl •', `LBody punt ${index}`]))
})
