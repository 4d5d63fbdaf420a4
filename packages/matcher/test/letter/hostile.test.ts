// What somebody else wrote is quoted, whatever it is: every character is there and none does anything.
import fc from 'fast-check'
import t from 'tap'
import { writeLetter } from '@sroi/matcher/letter'
import { linesOf, oneLine } from '../../dist/letter/foreign-text.js'
import { caseFile, CHAIR, Story } from '../procedure/make-case.ts'
import { unfounded } from './read-letter.ts'

const SENTENCE = 'Dat is gebleken.'

function refusedWith (motivation: string): { readonly story: Story, readonly id: string } {
  const story = new Story(caseFile()).advised('2027-01-20').heard('2027-01-20', 'refusal').votes('2027-01-20', 'no', 'no', 'no')
  return { story, id: story.do('refusal-decided', '2027-01-20', CHAIR, { motivation, reasons: [{ criterion: 'region', sentence: SENTENCE }, { criterion: 'mission', sentence: SENTENCE }] }) }
}

function letterWith (motivation: string, firm = 'Fictief Werk') {
  const { story: { file, events }, id } = refusedWith(motivation)
  const letter = writeLetter({ onRecord: { file, events }, about: { event: id }, register: 'plain', language: 'nl', firm })
  return { letter, id, file, events, quote: letter.blocks.find((block) => block.kind === 'quotation') }
}

t.test('a motivation of 20 000 characters is quoted whole, line by line, with its event as source', async (t) => {
  const motivation = `${'Dit is een lange zin over de zaak. '.repeat(570)}\r\nEn dit is de laatste.`.slice(0, 20_000)
  const { quote, id } = letterWith(motivation)
  t.equal(quote?.kind === 'quotation' ? quote.paragraphs.map(({ text }) => text).join('\n') : '', motivation.replace(/ \r\n/, '\n').replaceAll('\r\n', '\n'))
  t.same(new Set(quote?.kind === 'quotation' ? quote.paragraphs.flatMap(({ sources }) => sources.map((source) => source.id)) : []), new Set([id]))
})

t.test('markup, templates and headers stay text', async (t) => {
  const motivation = '<script>alert(1)</script>\n{firm} {articles} $[7*7] %0d%0a\r\nBcc: iemand@fictief.example\n## Beslissing'
  const { quote, letter, file, events } = letterWith(motivation)
  t.same(quote?.kind === 'quotation' ? quote.paragraphs.map(({ text }) => text) : [], ['<script>alert(1)</script>', '{firm} {articles} $[7*7] %0d%0a', 'Bcc: iemand@fictief.example', '## Beslissing'])
  t.same(unfounded(letter, { file, events }).filter((text) => !text.includes('{firm}')), [])
})

t.test('what turns the direction, hides, or is half a character is shown by its number', async (t) => {
  t.equal(oneLine('geweigerd \u202eteotegnaleot\u202c'), 'geweigerd [U+202E]teotegnaleot[U+202C]')
  t.equal(oneLine('a\u0000b\u001b[31mc\u200bd\ud800e\u{e0041}'), 'a[U+0000]b[U+001B][31mc[U+200B]d[U+D800]e[U+E0041]')
  t.equal(oneLine('Ἀθήνα Москва Fictief 👩‍🔧'), 'Ἀθήνα Москва Fictief 👩‍🔧', 'other alphabets and joined signs stay as they are')
  t.same(linesOf('een\u2028twee\r\n\r\n drie \t vier '), ['een', 'twee', 'drie vier'])
})

t.test('any text gives a letter of one-line sentences, each with its source', async (t) => {
  t.doesNotThrow(() => fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 40 }), (motivation, firm) => {
    const { letter, file, events } = letterWith(`Dit is waarom. ${motivation}`, firm)
    const texts = letter.blocks.flatMap((block) => block.kind === 'quotation' ? block.paragraphs : block.kind === 'lines' ? block.lines : []).map(({ text }) => text)
    return texts.every((text) => !/[\p{Cc}\p{Surrogate}\u2028-\u202e]/u.test(text)) && unfounded(letter, { file, events }).every((text) => /\{\w+\}|undefined|\[object/.test(text))
  }), { numRuns: 150, seed: 6 }))
})
