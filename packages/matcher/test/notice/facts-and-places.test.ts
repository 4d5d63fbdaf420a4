// Laws that hold for every reading: each fact has a place that is right, and no gap contradicts a fact.
import { type NoticeReading, readNotice } from '@sroi/matcher/notice'
import t from 'tap'
import { fictionalNotices, noticeText } from './fixtures.ts'

/** Pointers of all leaves of the contract, without what is derived from the whole notice. */
function leaves (value: unknown, pointer: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [pointer]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${pointer}/${key}`))
}

function at (reading: NoticeReading, pointer: string): unknown {
  return pointer.split('/').slice(1).reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], reading.contract)
}

for (const name of fictionalNotices()) {
  const text = noticeText(name)
  const lines = text.split('\n')
  const reading = readNotice(text)

  t.test(`${name}: every fact has a place, at the line where its element starts`, async (t) => {
    const pointers = reading.places.map(({ pointer }) => pointer)
    const { id, evidence, ...facts } = reading.contract
    const without = leaves(facts, '').filter((leaf) => !pointers.some((pointer) => leaf === pointer || leaf.startsWith(`${pointer}/`)))
    t.strictSame(without.filter((leaf) => !/\/awards\/\d+\/id$/.test(leaf)), [], 'no fact without a place')
    const wrong = reading.places.filter(({ path, line }) => {
      const element = path.split('/').at(-1)?.replace(/\[\d+\]$/, '') ?? ''
      return !new RegExp(`<(?:\\w+:)?${element}[\\s/>]`).test(lines[line - 1] ?? '')
    })
    t.strictSame(wrong, [], 'no place on a line without its element')
  })

  t.test(`${name}: a place is of a fact, and a gap is not`, async (t) => {
    t.strictSame(reading.places.filter(({ pointer }) => at(reading, pointer) === undefined), [], 'places of facts that are there')
    const lesser = new Set(['foreign-currency', 'joint-buyers', 'several-lots', 'profile-only'])
    const contradicted = reading.gaps.filter(({ code, pointer }) => !lesser.has(code) && at(reading, pointer) !== undefined)
    t.strictSame(contradicted.filter(({ pointer }) => !reading.contract.evidence?.[pointer]?.source.includes('dispatch day')), [], 'gaps of facts that are not')
  })
}
