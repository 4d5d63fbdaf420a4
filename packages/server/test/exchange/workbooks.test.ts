// Workbooks as people hand them in, and as those who mean harm do.
import { readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import Excel from 'exceljs'
import t from 'tap'
import { checkWorkbook } from '../../dist/exchange/reading/check-workbook.js'
import { FileFault } from '../../dist/exchange/reading/file-fault.js'
import { fileOf, judge, told } from './judge.js'

const HEADER = ['Organisatienummer', 'Naam', 'Plaats', 'Gemeente', 'Opgericht op', 'Omvang in fte', 'Hoofddoel integratie']

async function workbookOf (rows: readonly (readonly Excel.CellValue[])[]): Promise<Uint8Array> {
  const workbook = new Excel.Workbook()
  const sheet = workbook.addWorksheet('Blad 1')
  for (const row of rows) sheet.addRow([...row])
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

interface Entry {
  readonly name: string
  readonly data: Buffer
  readonly says?: number
  readonly local?: string
  /** Not deflated. */
  readonly isStored?: boolean
  /** It is there, and the list does not name it. */
  readonly isHidden?: boolean
  /** Its sizes stand behind it, as who writes a file in one go puts them. */
  readonly isBehind?: boolean
  /** What the entry itself says of how long it is packed. */
  readonly localPacked?: number
  readonly localFlags?: number
}

/** A packed file, with whatever its list says. */
function zipOf (entries: readonly Entry[]): Buffer {
  const parts: Buffer[] = []
  const list: Buffer[] = []
  let from = 0
  for (const { name, data, says = data.length, local = name, isStored = false, isHidden = false, isBehind = false, ...odd } of entries) {
    const packed = isStored ? data : deflateRawSync(data)
    const { localPacked = isBehind ? 0 : packed.length, localFlags = isBehind ? 8 : 0 } = odd
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034B50, 0)
    head.writeUInt16LE(localFlags, 6)
    head.writeUInt16LE(isStored ? 0 : 8, 8)
    head.writeUInt32LE(localPacked, 18)
    head.writeUInt32LE(isBehind ? 0 : says, 22)
    head.writeUInt16LE(local.length, 26)
    const behind = Buffer.alloc(isBehind ? 16 : 0)
    if (isBehind) [0x08074B50, 0, packed.length, says].forEach((value, index) => behind.writeUInt32LE(value, index * 4))
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014B50, 0)
    entry.writeUInt16LE(isBehind ? 8 : 0, 8)
    entry.writeUInt16LE(isStored ? 0 : 8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(says, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(from, 42)
    parts.push(head, Buffer.from(local), packed, behind)
    if (!isHidden) list.push(entry, Buffer.from(name))
    from += 30 + local.length + packed.length + behind.length
  }
  const listed = Buffer.concat(list)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054B50, 0)
  end.writeUInt16LE(list.length / 2, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(from, 16)
  return Buffer.concat([...parts, listed, end])
}

async function fault (content: Uint8Array, most = 1024 * 1024): Promise<string> {
  try {
    await checkWorkbook(fileOf(content), most)
    return 'none'
  } catch (error) {
    return error instanceof FileFault ? error.problems.map(({ code }) => code).join() : `${error}`
  }
}

t.test('numbers, days, rich texts, links, formulas and yes or no are read as what they show', async (t) => {
  const bytes = await workbookOf([
    HEADER,
    [12345678, { richText: [{ text: 'Voor' }, { text: 'beeld', font: { bold: true } }] }, { text: 'Haarlem', hyperlink: 'https://haarlem.example' }, { formula: 'A1', result: 'Haarlem' }, new Date('2019-05-01T00:00:00Z'), 16.4, true],
    [87654321, 'B', 'Haarlem', 'Haarlem', 43586, 0.1 + 0.2, false],
    [null],
    ['11111111', 'C', 'Haarlem', { error: '#N/A' }, null, null, null]
  ])
  const found = await judge('suppliers', bytes, {}, 'xlsx')
  t.strictSame(told(found), ['2 accepted', '3 accepted', '5 quarantined cell-error@municipality'])
  t.match(found.staged.map(({ payload }) => JSON.parse(payload ?? '')), [
    { identifier: { value: '12345678' }, name: 'Voorbeeld', place: { town: 'Haarlem', municipality: 'haarlem' }, foundedOn: '2019-05-01', workforceFteHundredths: 1640, integrationIsMainAim: { value: true } },
    { foundedOn: '2019-05-01', workforceFteHundredths: 30, integrationIsMainAim: { value: false } }
  ])
})

t.test('a file that unpacks to more than can be held is refused before it is read, whatever size it says', async (t) => {
  const zeros = Buffer.alloc(4 * 1024 * 1024)
  const workbook = { name: 'xl/workbook.xml', data: Buffer.from('<workbook/>') }
  t.equal(await fault(zipOf([workbook, { name: 'xl/worksheets/sheet1.xml', data: zeros }])), 'unpacked-too-large')
  t.equal(await fault(zipOf([workbook, { name: 'xl/worksheets/sheet1.xml', data: zeros, says: 10 }])), 'unpacked-too-large')
  t.equal(await fault(zipOf([workbook, ...Array.from({ length: 20 }, (_, index) => ({ name: `xl/${index}.xml`, data: zeros.subarray(0, 100_000) }))])), 'unpacked-too-large')
  t.equal(await fault(zipOf([workbook])), 'none')
})

t.test('what hides in a packed file, lies about itself or is damaged is refused', async (t) => {
  const workbook = { name: 'xl/workbook.xml', data: Buffer.from('<workbook/>') }
  const good = zipOf([workbook])
  t.equal(await fault(zipOf([workbook, { name: 'xl/a.xml', data: Buffer.from('a'), local: 'xl/b.xml' }])), 'no-workbook')
  t.equal(await fault(zipOf([workbook, workbook])), 'no-workbook')
  t.equal(await fault(zipOf([{ name: 'other.txt', data: Buffer.from('a') }])), 'no-workbook')
  t.equal(await fault(good.subarray(0, -10)), 'no-workbook')
  t.equal(await fault(Buffer.from('PK')), 'no-workbook')
  t.equal(await fault(Buffer.alloc(0)), 'no-workbook')
  t.equal(await fault(Buffer.from([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])), 'workbook-locked')
  const locked = Buffer.from(good)
  locked.writeUInt16LE(1, locked.indexOf(Buffer.from([0x50, 0x4B, 1, 2])) + 8)
  t.equal(await fault(locked), 'workbook-locked')
  for (let place = 0; place < good.length; place += 3) {
    const odd = Buffer.from(good)
    odd[place] = (odd[place] ?? 0) ^ 0xFF
    const told = await fault(odd)
    t.ok(['none', 'no-workbook', 'workbook-locked', 'unpacked-too-large'].includes(told), `byte ${place}: ${told}`)
  }
})

t.test('nothing is unpacked that was not counted: no part that the list does not name, wherever it lies', async (t) => {
  const workbook = { name: 'xl/workbook.xml', data: Buffer.from('<workbook/>') }
  const styles = { name: 'xl/styles.xml', data: Buffer.from('<styles/>') }
  const hidden = { name: 'xl/worksheets/sheet9.xml', data: Buffer.alloc(4 * 1024 * 1024), isHidden: true }
  for (const isBehind of [false, true]) {
    const parts = [{ ...workbook, isBehind }, { ...styles, isBehind }]
    t.equal(await fault(zipOf(parts)), 'none')
    for (let place = 0; place <= parts.length; place += 1) t.equal(await fault(zipOf(parts.toSpliced(place, 0, { ...hidden, isBehind }))), 'no-workbook', `${place} ${isBehind}`)
  }
  // whoever reads on to the mark of an end finds this one first, and behind it another part
  const inside = zipOf([{ ...workbook, isBehind: true }, hidden])
  const mark = Buffer.from([0x50, 0x4B, 7, 8])
  t.equal(await fault(zipOf([workbook, { ...styles, data: Buffer.concat([mark, Buffer.alloc(12), inside]), isStored: true, isBehind: true }])), 'no-workbook')
  t.equal(await fault(zipOf([workbook, { ...styles, data: Buffer.concat([Buffer.from('ab'), mark.subarray(0, 3)]), isStored: true, isBehind: true }])), 'none', 'a part of the mark is no mark')
  t.equal(await fault(zipOf([workbook, { ...styles, data: Buffer.concat([Buffer.alloc(64 * 1024 - 2), mark]), isStored: true, isBehind: true }])), 'no-workbook', 'a mark that comes in two pieces')
  t.equal(await fault(zipOf([workbook, { ...styles, localPacked: 2 }])), 'no-workbook')
  t.equal(await fault(zipOf([workbook, { ...styles, localFlags: 8 }])), 'no-workbook')
  const good = zipOf([workbook])
  const end = good.length - 22
  const odd = Buffer.concat([good.subarray(0, end), zipOf([hidden]).subarray(0, 4000), good.subarray(end)])
  t.equal(await fault(odd), 'no-workbook', 'nothing lies between the list and the end')
})

t.test('a workbook that was written in one go is read, as one that was not', async (t) => {
  const path = fileOf('')
  const writer = new Excel.stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: true })
  const sheet = writer.addWorksheet('Blad 1')
  sheet.addRow(HEADER.slice(0, 4)).commit()
  sheet.addRow(['12345678', 'Voorbeeld', 'Haarlem', 'Haarlem']).commit()
  sheet.commit()
  await writer.commit()
  t.strictSame(told(await judge('suppliers', readFileSync(path), {}, 'xlsx')), ['2 accepted'])
})

t.test('a workbook without sheets, or with something else in them, is no workbook', async (t) => {
  for (const [data, code] of [['<workbook/>', 'empty'], ['no xml', 'no-workbook']] as const) {
    await t.rejects(judge('suppliers', zipOf([{ name: 'xl/workbook.xml', data: Buffer.from(data) }]), {}, 'xlsx'), { message: code })
  }
})
