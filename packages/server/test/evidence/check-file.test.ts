// Is a file taken for what its own bytes say, and is what could harm who opens it kept out?
import fc from 'fast-check'
import t from 'tap'
import { checkFile } from '../../dist/evidence/checking/check-file.js'
import { MEDIA_TYPES, type MediaType } from '../../dist/evidence/index.js'
import { document, jpeg, packedPdf, pdf, png, relations, text, workbook, zip } from './make-files.js'

const BOOK = await workbook()
const GOOD: Readonly<Record<MediaType, readonly Buffer[]>> = {
  [MEDIA_TYPES.pdf]: [pdf(), packedPdf('1 0 << /Type /Page >>'), pdf('<< /Subtype /JPXDecode /Name /XFAsomething /Launcher >>')],
  [MEDIA_TYPES.png]: [png()],
  [MEDIA_TYPES.jpeg]: [jpeg(), Buffer.concat([jpeg(), Buffer.from('what a camera adds')])],
  [MEDIA_TYPES.text]: [Buffer.from('Wij zijn een stichting.\r\nMet één doel.\t✓\n'), Buffer.from('\uFEFFBM is ook tekst'), Buffer.from('a < b, en 50% van <niets>')],
  [MEDIA_TYPES.workbook]: [BOOK],
  [MEDIA_TYPES.document]: [document(), document({ 'word/_rels/document.xml.rels': relations('<Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org" TargetMode="External"/>') })]
}

t.test('a file of each kind is taken under its own type', async (t) => {
  for (const [type, files] of Object.entries(GOOD)) for (const [place, file] of files.entries()) t.equal(await checkFile(file, type as MediaType), null, `${type} ${place}`)
})

t.test('and under no other, whatever it is called', async (t) => {
  for (const [type, [file]] of Object.entries(GOOD)) {
    for (const other of Object.keys(GOOD)) {
      if (other !== type) t.not(await checkFile(file ?? Buffer.alloc(0), other as MediaType), null, `${type} as ${other}`)
    }
  }
  t.equal(await checkFile(Buffer.from('MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff', 'latin1'), MEDIA_TYPES.pdf), 'other-kind', 'a program')
  t.equal(await checkFile(Buffer.alloc(0), MEDIA_TYPES.text), 'empty')
  t.equal(await checkFile(Buffer.concat([Buffer.from([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]), Buffer.alloc(600)]), MEDIA_TYPES.document), 'old-or-locked')
})

t.test('what nobody could read later is refused', async (t) => {
  t.equal(await checkFile(pdf('<< /Encrypt 5 0 R >>'), MEDIA_TYPES.pdf), 'encrypted')
  t.equal(await checkFile(zip({ '[Content_Types].xml': 'x', 'word/document.xml': 'x' }, 1), MEDIA_TYPES.document), 'other-kind', 'nobody can even see what is in it')
  t.equal(await checkFile(pdf().subarray(0, 40), MEDIA_TYPES.pdf), 'broken')
  t.equal(await checkFile(png().subarray(0, -6), MEDIA_TYPES.png), 'broken')
  t.equal(await checkFile(jpeg().subarray(0, -2), MEDIA_TYPES.jpeg), 'broken')
  t.equal(await checkFile(document().subarray(0, -10), MEDIA_TYPES.document), 'broken')
})

t.test('a PDF that can do something is refused, however it says so', async (t) => {
  for (const [objects, refusal] of [
    ['<< /S /JavaScript /JS (app.alert) >>', 'active-content'], ['<< /S/J#61vaScript /JS (x) >>', 'active-content'], ['<< /S /Launch/F (x) >>', 'active-content'],
    ['<< /S /SubmitForm >>', 'active-content'], ['<< /AcroForm << /XFA 3 0 R >> >>', 'active-content'], ['<< /Type /EmbeddedFile >>', 'files-inside'], ['<< /Names << /EmbeddedFiles 2 0 R>> >>', 'files-inside']
  ] as const) {
    t.equal(await checkFile(pdf(objects), MEDIA_TYPES.pdf), refusal, objects)
    t.equal(await checkFile(packedPdf(`7 0 ${objects}`), MEDIA_TYPES.pdf), refusal, `packed: ${objects}`)
  }
  const hidden = '7 0 << /S /JavaScript /JS (x) >>'
  for (const [name, file] of [
    ['behind spaces in the line', packedPdf(hidden, { line: 'stream  \n' })], ['behind words in the line', packedPdf(hidden, { line: 'stream %x\r\n' })], ['behind a remark', packedPdf(`% remark\n${hidden}`)],
    ['behind much that is empty', packedPdf(`${' '.repeat(500)}${hidden}`)], ['behind what is no space to us', packedPdf(`\0\0${hidden}`)]
  ] as const) t.equal(await checkFile(file, MEDIA_TYPES.pdf), 'active-content', name)
  for (const filter of ['[/ASCIIHexDecode /FlateDecode]', '[/FlateDecode /FlateDecode]', '[/Fl/Fl]', '/LZWDecode', '9 0 R', '[/ASCII#38#35Decode /FlateDecode]']) {
    t.equal(await checkFile(packedPdf(hidden, { filter, packed: Buffer.from('78da', 'latin1') }), MEDIA_TYPES.pdf), 'too-complex', `packed by ${filter}`)
  }
  t.equal(await checkFile(pdf('1 0 obj\n<< /Filter [/ASCII85Decode /FlateDecode] /Length 4 >>\nstream\nGb"0\nendstream\nendobj\n'), MEDIA_TYPES.pdf), null, 'a drawing that is packed twice is a drawing')
  const bomb = packedPdf(`1 ${' '.repeat(70 * 1024 * 1024)}`)
  t.ok(bomb.length < 200_000)
  t.equal(await checkFile(bomb, MEDIA_TYPES.pdf), 'too-complex')
  t.equal(await checkFile(pdf('stream\n\x78\x9c'.repeat(10_001)), MEDIA_TYPES.pdf), 'too-complex')
  t.equal(await checkFile(pdf('stream '.repeat(40_001)), MEDIA_TYPES.pdf), 'too-complex', 'words that are looked at again and again')
})

t.test('a file that is two kinds at once is refused', async (t) => {
  const packed = zip({ 'a.txt': 'a' })
  t.equal(await checkFile(Buffer.concat([pdf(), packed]), MEDIA_TYPES.pdf), 'two-kinds')
  t.equal(await checkFile(Buffer.concat([jpeg(), packed]), MEDIA_TYPES.jpeg), 'two-kinds')
  t.equal(await checkFile(Buffer.concat([png(), packed]), MEDIA_TYPES.png), 'two-kinds')
  t.equal(await checkFile(Buffer.concat([png(), Buffer.from('\n')]), MEDIA_TYPES.png), 'two-kinds', 'there is nothing behind a picture')
  t.equal(await checkFile(document({ 'a%PDF-1.4': 'x' }), MEDIA_TYPES.document), 'two-kinds')
})

t.test('an office file that runs, holds or fetches something is refused', async (t) => {
  const external = (type: string, mode = 'TargetMode="External"') => relations(`<Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="https://a>b.example" ${mode}/>`)
  const field = (words: string) => text(`<w:instrText> ${words} </w:instrText>`)
  for (const [parts, refusal] of [
    [{ 'word/vbaProject.bin': 'x' }, 'active-content'], [{ 'word/activeX/activeX1.xml': 'x' }, 'active-content'], [{ 'word/embeddings/oleObject1.bin': 'x' }, 'files-inside'], [{ 'word/media/run.exe': 'x' }, 'files-inside'],
    [{ 'word/_rels/settings.xml.rels': external('attachedTemplate') }, 'fetches-elsewhere'], [{ 'word/_rels/settings.xml.rels': external('image', "TargetMode = '&#69;xternal'") }, 'fetches-elsewhere'],
    [{ 'word/document.xml': field('DDEAUTO c:\\\\x') }, 'fetches-elsewhere'], [{ 'word/document.xml': text('<w:instrText> DDE</w:instrText></w:r><w:r><w:instrText>AUTO x</w:instrText>') }, 'fetches-elsewhere'],
    [{ 'word/footer1.xml': text('<w:fldSimple w:instr="INCLUDETEXT https://example.org"/>') }, 'fetches-elsewhere'],
    [{ 'word/_rels/document.xml.rels': '<!DOCTYPE x [<!ENTITY e "External">]><Relationships/>' }, 'broken'], [{ 'word/document.xml': '<open' }, 'broken'],
    [{ 'word/document.xml': text(`<w:t>${' '.repeat(17 * 1024 * 1024)}</w:t>`) }, 'too-complex']
  ] as const) t.equal(await checkFile(document(parts), MEDIA_TYPES.document), refusal, Object.keys(parts).join())
  t.equal(await checkFile(document({ 'word/document.xml': text('<w:t>DDEAUTO is a word</w:t>') }), MEDIA_TYPES.document), null, 'a word is no field')
})

t.test('text that a program or a browser reads as something else is refused, and so is what is no text', async (t) => {
  for (const one of ['<!doctype html><p>', '<html>', '\n <script>', '#!/bin/sh', '@echo off', 'MIME-Version: 1.0', 'a\0b', 'a\x1b[31m']) t.equal(await checkFile(Buffer.from(one), MEDIA_TYPES.text), 'no-text', one)
  for (const one of ['<svg xmlns="x">', '<?xml version="1.0"?>', '{\\rtf1']) t.ok(['no-text', 'other-kind'].includes(String(await checkFile(Buffer.from(one), MEDIA_TYPES.text))), one)
  t.equal(await checkFile(Buffer.from([0xE9, 0xE8, 0x20]), MEDIA_TYPES.text), 'no-text', 'not in UTF-8')
  t.equal(await checkFile(Buffer.from(' %PDF-1.4 and so on'), MEDIA_TYPES.text), 'two-kinds')
})

t.test('whatever comes in, the answer is a refusal or none: nothing is thrown', async () => {
  const starts = Object.values(GOOD).flat()
  await fc.assert(fc.asyncProperty(fc.constantFrom(...starts), fc.constantFrom(...Object.values(MEDIA_TYPES)), fc.array(fc.tuple(fc.nat(4_000), fc.integer({ min: 0, max: 255 })), { maxLength: 12 }), fc.nat(4_000), async (start, type, changes, length) => {
    const bytes = Buffer.from(start)
    for (const [at, byte] of changes) bytes[at % bytes.length] = byte
    const refusal = await checkFile(bytes.subarray(0, Math.max(1, bytes.length - length % bytes.length)), type)
    return refusal === null || typeof refusal === 'string'
  }), { numRuns: 300 })
})
