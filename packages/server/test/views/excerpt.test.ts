// A long text is shown around the first word that was found.
import fc from 'fast-check'
import t from 'tap'
import { excerptOf } from '../../dist/views/components/excerpt.js'

t.test('a short text stays whole, and so do its marks', async (t) => {
  t.same(excerptOf('tuinman', [{ from: 0, until: 7 }], 7), { text: 'tuinman', marks: [{ from: 0, until: 7 }], before: false, after: false })
})

t.test('a long one is cut between words, with the first word that was found in it', async (t) => {
  const text = `${'en '.repeat(100)}tuinman ${'of '.repeat(100)}`
  const { text: part, marks, before, after } = excerptOf(text, [{ from: 300, until: 307 }], 60)
  t.same([before, after], [true, true])
  t.equal(part.slice(marks[0]?.from, marks[0]?.until), 'tuinman')
  t.match(part, /^en .* of$/u)
})

t.test('whatever the text: never longer than asked, marks stay on what they marked, no half characters', async (t) => {
  const anyText = fc.string({ unit: fc.constantFrom('a', ' ', '🙂', 'é', 'tuin'), maxLength: 300 })
  fc.assert(fc.property(anyText, fc.integer({ min: 50, max: 200 }), fc.nat(), fc.integer({ min: 1, max: 20 }), (text, most, place, length) => {
    const from = text.length === 0 ? 0 : place % text.length
    const marks = text.length === 0 ? [] : [{ from, until: Math.min(text.length, from + length) }]
    const excerpt = excerptOf(text, marks, most)
    t.ok(excerpt.text.length <= most && text.includes(excerpt.text))
    for (const mark of excerpt.marks) t.ok(text.slice(from, from + length).includes(excerpt.text.slice(mark.from, mark.until)) && mark.until > mark.from)
    t.ok(marks.length === 0 || excerpt.marks.length === 1, 'the first mark is always there')
    t.ok(!/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(excerpt.text))
  }))
})
