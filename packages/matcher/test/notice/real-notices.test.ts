// Real notices that nobody here wrote lie beside a working copy, not in it. Where they are, each is imported and compared with an
// independent extraction of the same files.
import { type NoticeReading, readNotice } from '@sroi/matcher/notice'
import { contractSchema } from '@sroi/matcher/schema'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import t from 'tap'

const FOLDER = new URL('../../../../../shared/data/notices/', import.meta.url)

if (!existsSync(FOLDER)) {
  t.pass('no real notices beside this working copy', { skip: '../shared/data/notices is not there' })
} else {
  const ted = readFolder('ted_r209/')
  const eforms = readFolder('eforms_sdk_examples/')
  const all = [...ted.values(), ...eforms.values()]
  testCounts(ted, eforms, all)
  testTwoOfTheRegion(ted)
  testAgainstExtraction(ted)
}

function readFolder (folder: string): ReadonlyMap<string, NoticeReading> {
  const at = new URL(folder, FOLDER)
  const files = readdirSync(at).filter((name) => name.endsWith('.xml'))
  return new Map(files.map((name) => [name.replace(/\.xml$/, ''), readNotice(readFileSync(new URL(name, at), 'utf8'))]))
}

function testCounts (ted: ReadonlyMap<string, NoticeReading>, eforms: ReadonlyMap<string, NoticeReading>, all: readonly NoticeReading[]): void {
  t.test('all of them import, each into a contract that can be handed in', async (t) => {
    t.equal(ted.size, 45)
    t.equal(eforms.size, 8)
    t.strictSame(all.flatMap(({ contract }) => contractSchema.safeParse(contract).error?.issues ?? []), [])
    t.strictSame([...ted].filter(([file, { noticeId }]) => noticeId !== file).map(([file]) => file), [], 'under their own number')
    t.ok(all.every(({ contract }) => (contract.buyers?.length ?? 0) > 0 && contract.title !== undefined && contract.nature !== undefined && contract.regime !== undefined), 'with buyer, title, nature and regime')
  })

  t.test('their counts are those of the files', async (t) => {
    const readings = [...ted.values()]
    t.equal(new Set(readings.map(({ form }) => form)).size, 11, 'forms')
    t.equal(readings.filter(({ contract }) => (contract.days?.publication ?? '') < '2019-09-01').length, 11, 'published before September 2019')
    t.equal(readings.filter(({ contract }) => contract.lots !== undefined).length, 6, 'with lots')
    t.equal(readings.filter(({ contract }) => contract.regime === 'utilities' || contract.regime === 'concession').length, 25, 'utilities and concessions: 22 by their legal basis, 3 by their directive or form')
    t.equal(readings.filter(({ contract }) => contract.reservation === 'res-ws').length, 1, 'reserved')
    t.equal(readings.filter(({ contract }) => contract.terms !== undefined).length, 2, 'that name social return')
    t.equal([...eforms.values()].filter(({ gaps }) => gaps.some(({ code }) => code === 'foreign-currency')).length, 1, 'SDK examples in pula')
  })

  t.test('no redacted contact is imported', async (t) => {
    t.notMatch(JSON.stringify(all), /\[redacted\]/)
  })
}

function testTwoOfTheRegion (ted: ReadonlyMap<string, NoticeReading>): void {
  t.test('78258-2021: four buyers, a framework of 72 months, no value, SROI named, and what is unknown is named per buyer', async (t) => {
    const { contract, gaps } = ted.get('78258-2021') as NoticeReading
    t.equal(contract.buyers?.length, 4)
    t.strictSame(contract.framework, {})
    t.equal(contract.months, 72)
    t.equal(contract.value, undefined)
    t.match(contract.terms?.mentions, [{ text: /SROI/, place: 'FORM_SECTION/F21_2014/PROCEDURE/FRAMEWORK/JUSTIFICATION/P[4]' }])
    t.strictSame(gaps.filter(({ code }) => code === 'joint-buyers').map(({ concerns }) => concerns), contract.buyers?.map(({ name }) => name))
  })

  t.test('33909-2022: a call of € 1 100 000, reserved, with SROI as a condition', async (t) => {
    const { contract } = ted.get('33909-2022') as NoticeReading
    t.equal(contract.stage, 'call')
    t.equal(contract.value?.estimated?.cents, 110_000_000)
    t.equal(contract.value?.awarded, undefined)
    t.equal(contract.reservation, 'res-ws')
    t.equal(contract.terms?.mentions?.[0]?.text, 'Inzet van SROI')
    t.strictSame(contract.period, { from: '2022-03-14', until: '2022-10-16' })
  })
}

interface Extracted {
  readonly id: string
  readonly title: string
  readonly published: string
  readonly cpv_main: string
  readonly buyer: { readonly name: string, readonly town: string }
  readonly value_total: Money | null
  readonly value_estimated: Money | null
  readonly lots: readonly { readonly lot: string | null, readonly title: string | null }[]
  readonly awards: readonly { readonly lot: string | null, readonly contractors?: readonly { readonly name: string }[] }[]
}

interface Money { readonly amount: number, readonly currency: string }

function testAgainstExtraction (ted: ReadonlyMap<string, NoticeReading>): void {
  const rows = readFileSync(new URL('ted_nl.jsonl', FOLDER), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Extracted)

  t.test('an independent extraction of the same files found the same facts', async (t) => {
    t.equal(rows.length, 45)
    for (const row of rows) {
      const { contract, gaps } = ted.get(row.id) as NoticeReading
      t.equal(contract.title, row.title.replace(/\s+/g, ' ').trim(), `${row.id} title`)
      t.equal(contract.days?.publication?.replaceAll('-', ''), row.published, `${row.id} publication`)
      t.equal(contract.cpv?.[0], row.cpv_main, `${row.id} main code`)
      t.strictSame([contract.buyers?.[0]?.name, contract.buyers?.[0]?.town], [row.buyer.name, row.buyer.town], `${row.id} buyer`)
      const lots = row.lots.filter(({ lot }) => lot !== null)
      t.strictSame((contract.lots ?? []).map(({ id, title }) => [id, title]), lots.map(({ lot, title }) => [lot, title]), `${row.id} lots`)
      for (const [property, stated] of [['awarded', row.value_total], ['estimated', row.value_estimated]] as const) {
        if (stated === null) continue
        const cents = contract.value?.[property]?.cents
        const told = gaps.some(({ published }) => published?.split(' ').some((word) => Number(word) === stated.amount))
        const inEvidence = contract.evidence?.[`/value/${property}`]?.source.includes('the total is given as')
        t.ok(cents === Math.round(stated.amount * 100) || told || inEvidence, `${row.id} ${property}: ${stated.amount} is the fact or stands in a gap`)
      }
      const winners = [...contract.awards ?? [], ...(contract.lots ?? []).flatMap((lot) => lot.awards ?? [])].flatMap(({ parties }) => parties.map(({ name }) => name))
      const named = row.awards.flatMap(({ contractors }) => (contractors ?? []).map(({ name }) => name)).filter((name) => !/niet gegund/.test(name))
      t.strictSame(winners.sort(), named.map((name) => name.replace(/\s+/g, ' ').trim()).sort(), `${row.id} contractors`)
    }
  })

  t.test('the values of € 1.00 or less are symbols in every reading', async (t) => {
    const symbolic = rows.filter(({ value_total: total }) => total !== null && total.amount <= 1).map(({ id }) => id)
    t.equal(symbolic.length, 8, 'of 21 totals')
    for (const id of symbolic) {
      const { contract, gaps } = ted.get(id) as NoticeReading
      t.ok(gaps.some(({ code }) => code === 'symbolic-value') || contract.evidence?.['/value/awarded']?.source.includes('the total is given as'), id)
    }
  })
}
