// Is a letter as HTML what it is as data: semantic, in its language, and nobody's words more than text?
import t from 'tap'
import { letterDocument, letterPlainText } from '../../dist/letters/index.js'
import { makeLetter, say } from './make-letter.ts'

const HOSTILE = '</style><script>alert(1)</script><img src=x onerror=alert(1)> " onmouseover="alert(1)'

t.test('headings, lines, lists and quotations are what they are called', (t) => {
  const html = letterDocument(makeLetter())
  t.match(html, /^<!doctype html>\n<html lang="nl">/)
  t.match(html, '<title>U bent tijdelijk toegelaten</title>')
  for (const part of ['<h1 class="utrecht-heading-1">', '<h2 class="utrecht-heading-2">', '<p class="utrecht-paragraph">', '<ul class="letter__list"><li>', '<blockquote class="letter__quotation"><p class="utrecht-paragraph" dir="auto">', '@media print']) t.ok(html.includes(part), part)
  t.equal(html.match(/<h1/g)?.length, 1)
  t.end()
})

t.test('it refers to nothing outside of itself', (t) => {
  t.notMatch(letterDocument(makeLetter()), /(src|href)=|url\(|@import/)
  t.end()
})

t.test('whatever somebody wrote stays text', (t) => {
  const html = letterDocument(makeLetter({ title: say(HOSTILE), blocks: [{ kind: 'quotation', paragraphs: [say(HOSTILE)] }, { kind: 'list', items: [[say(HOSTILE)]] }, { kind: 'heading', sentence: say(HOSTILE) }, { kind: 'lines', lines: [say(HOSTILE)] }] }))
  t.notMatch(html, /<script|<img/)
  t.equal(html.match(/&lt;script>/g)?.length, 6, 'title and heading, and each block once')
  t.end()
})

t.test('as plain text it says the same, line by line', (t) => {
  t.equal(letterPlainText(makeLetter()), `U BENT TIJDELIJK TOEGELATEN

Aan: Fictief Werk
Kenmerk: 2027-FICTIEF1

WAT WIJ HEBBEN BESLIST

Wij laten uw organisatie tijdelijk toe. Dat is voor een jaar.

- Regio: u voldoet.
- Missie: u voldoet. Die staat in de statuten.

> Er is genoeg gebleken.
> Ἀθήνα, Москва en Fictief.
`)
  t.end()
})
