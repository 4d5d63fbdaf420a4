// Small files of every kind that is taken, and of kinds that are not.
import { deflateRawSync, deflateSync } from 'node:zlib'
import Excel from 'exceljs'

export function pdf (objects = '1 0 obj\n<< /Type /Catalog >>\nendobj\n'): Buffer {
  return Buffer.from(`%PDF-1.7\n${objects}trailer\n<< /Root 1 0 R >>\n%%EOF\n`, 'latin1')
}

/** A PDF whose objects are packed together. */
export function packedPdf (content: string, { line = 'stream\n', filter = '/FlateDecode', packed = deflateSync(Buffer.from(content, 'latin1')) }: { readonly line?: string, readonly filter?: string, readonly packed?: Buffer } = {}): Buffer {
  return pdf(`1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter ${filter} /Length ${packed.length} >>\n${line}${packed.toString('latin1')}\nendstream\nendobj\n`)
}

function chunk (name: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)])
}

export function png (): Buffer {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0])
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.alloc(4))), chunk('IEND', Buffer.alloc(0))])
}

export function jpeg (): Buffer {
  return Buffer.concat([
    Buffer.from([0xFF, 0xD8]), Buffer.from([0xFF, 0xE0, 0, 16]), Buffer.from('JFIF\0'), Buffer.alloc(9),
    Buffer.from([0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0]), Buffer.from([1, 2, 3, 4]), Buffer.from([0xFF, 0xD9])
  ])
}

export async function workbook (): Promise<Buffer> {
  const book = new Excel.Workbook()
  book.addWorksheet('Blad 1').addRow(['omzet', 100])
  return Buffer.from(await book.xlsx.writeBuffer())
}

const TYPES = '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** The relations of a part, as XML. */
export function relations (...all: readonly string[]): string {
  return `<?xml version="1.0"?><Relationships xmlns="${RELATIONS}">${all.join('')}</Relationships>`
}

/** A document with other parts, or with other content in its own. */
export function document (parts: Readonly<Record<string, string | Buffer>> = {}): Buffer {
  return zip({
    '[Content_Types].xml': TYPES,
    '_rels/.rels': relations('<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'),
    'word/document.xml': text('<w:t>Statuten</w:t>'),
    ...parts
  })
}

export function text (runs: string): string {
  return `<?xml version="1.0"?><w:document xmlns:w="${WORD}"><w:body><w:p><w:r>${runs}</w:r></w:p></w:body></w:document>`
}

/** A packed folder. `flags` 1: locked with a password. */
export function zip (parts: Readonly<Record<string, string | Buffer>>, flags = 0): Buffer {
  let at = 0
  const [files, list]: [Buffer[], Buffer[]] = [[], []]
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content as string)
    const packed = deflateRawSync(bytes)
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(flags, 2)
    head.writeUInt16LE(8, 4)
    head.writeUInt32LE(packed.length, 14)
    head.writeUInt32LE(bytes.length, 18)
    head.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), head, Buffer.from(name), packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(at, 10)
    list.push(Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), Buffer.from([20, 0]), head, rest, Buffer.from(name)]))
    files.push(local)
    at += local.length
  }
  const end = Buffer.alloc(18)
  const size = list.reduce((total, { length }) => total + length, 0)
  end.writeUInt16LE(list.length, 4)
  end.writeUInt16LE(list.length, 6)
  end.writeUInt32LE(size, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...files, ...list, Buffer.from('PK\x05\x06', 'latin1'), end])
}
