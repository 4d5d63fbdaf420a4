// Each fictional notice says exactly this, there, and leaves exactly that unsaid.
import { readNotice } from '@sroi/matcher/notice'
import { contractSchema } from '@sroi/matcher/schema'
import { readdirSync } from 'node:fs'
import t from 'tap'
import { expectedReading, fictionalNotices, gapLines, noticeText } from './fixtures.ts'

for (const name of fictionalNotices()) {
  t.test(`${name} gives its facts, their places and its gaps, and nothing else`, async (t) => {
    const reading = readNotice(noticeText(name))
    const { evidence, ...contract } = reading.contract
    const expected = expectedReading(name)
    t.strictSame(contract, expected.contract, 'facts')
    t.strictSame([reading.format, reading.form, reading.noticeId, reading.language], [expected.format, expected.form, expected.noticeId, expected.language], 'notice')
    t.strictSame(gapLines(reading), expected.gaps, 'gaps')
    t.strictSame(Object.fromEntries(reading.places.map(({ pointer, path, line }) => [pointer, `${path}:${line}`])), expected.places, 'places')
    t.strictSame(Object.keys(evidence ?? {}), reading.places.map(({ pointer }) => pointer), 'every fact has evidence')
    t.strictSame(contractSchema.safeParse(reading.contract).error?.issues ?? [], [], 'and it can be handed in as a contract')
  })
}

t.test('every expectation belongs to a notice', async (t) => {
  const expectations = readdirSync(new URL('../../test/notice/expected/', import.meta.url))
  t.strictSame(expectations.sort(), fictionalNotices().map((name) => name.replace(/\.xml$/, '.json')))
})

t.test('no contact person, e-mail address, telephone number or street is imported', async (t) => {
  for (const name of fictionalNotices()) {
    const text = noticeText(name)
    t.match(text, /Voorbeeld<\/|F\. Voorbeeld/, `${name} names a contact person`)
    t.notMatch(JSON.stringify(readNotice(text)), /F\. Voorbeeld|@|31 0000|Fictieplein/, `${name}: the reading does not`)
  }
})

t.test('evidence names the notice, the place and the day of publication', async (t) => {
  const { contract } = readNotice(noticeText('r209-f05-utilities-call.xml'))
  t.strictSame(contract.evidence?.['/value/estimated'], {
    level: 'document',
    source: 'TED notice 999008-2022, FORM_SECTION/F05_2014/OBJECT_CONTRACT/VAL_ESTIMATED_TOTAL',
    on: '2022-05-04'
  })
  t.match(contract.evidence?.['/period/until']?.source, /DURATION \(counted from the start and the duration\)$/)
})

t.test('a notice that was never published takes its day of dispatch, and says so', async (t) => {
  const { contract, gaps } = readNotice(noticeText('eforms-16-joint-framework.xml'))
  t.equal(contract.days?.publication, '2024-03-18')
  t.match(contract.evidence?.['/days/publication'], { source: /IssueDate \(dispatch day, publication day not stated\)$/, on: null })
  t.match(gaps.find(({ pointer }) => pointer === '/days/publication'), { code: 'not-stated', published: '2024-03-18+01:00' })
})
