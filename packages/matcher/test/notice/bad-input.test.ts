// What is not a notice is refused at once, at its place, with the repair. Nothing is ever resolved or fetched.
import { MatcherError, type Problem } from '@sroi/matcher'
import { MAX_NOTICE_CHARACTERS, MAX_NOTICE_DEPTH, MAX_NOTICE_ELEMENTS, readNotice } from '@sroi/matcher/notice'
import t from 'tap'
import { noticeText } from './fixtures.ts'

function problemsOf (text: string): readonly Problem[] {
  try {
    readNotice(text)
    return []
  } catch (error) {
    if (!(error instanceof MatcherError) || error.code !== 'INVALID_NOTICE') throw error
    return error.problems
  }
}

const NOTICE = noticeText('r209-f02-call-without-value.xml')

const CASES: readonly [string, string, Partial<Problem>, RegExp][] = [
  ['an empty text', ' \n ', { place: 'line 1, column 1', code: 'empty' }, /Give the XML/],
  ['a PDF', '%PDF-1.7\n1 0 obj', { code: 'not-xml' }, /starts with "%PDF-1\.7.*not XML/],
  ['JSON', '{"notice": 1}', { code: 'not-xml' }, /not XML/],
  ['plain text', 'Geachte heer', { code: 'not-xml' }, /not a copy as PDF, text or JSON/],
  ['a web page', '<!DOCTYPE html><html><body>502 Bad Gateway</body></html>', { code: 'html-page' }, /web page.*Download the XML/],
  ['a web page without doctype', '<HTML>\n<body><br></body></HTML>', { place: /^line 1/ as unknown as string, code: 'html-page' }, /web page/],
  ['an unclosed tag', '<TED_EXPORT>\n  <FORM_SECTION>\n</TED_EXPORT>', { place: 'line 3, column 13', code: 'broken-xml' }, /Repair the file or download it again/],
  ['a notice cut off halfway', NOTICE.slice(0, NOTICE.length / 2), { code: 'broken-xml' }, /unclosed tag/],
  ['two roots', '<TED_EXPORT/>\n<TED_EXPORT/>', { place: /^line 2/ as unknown as string, code: 'broken-xml' }, /documents may contain only one root/],
  ['text behind the root', '<TED_EXPORT/> and more', { code: 'broken-xml' }, /text data outside of root node/],
  ['a control character', '<TED_EXPORT>\u0001</TED_EXPORT>', { code: 'broken-xml' }, /disallowed character/],
  ['a control character as a reference', '<TED_EXPORT>&#1;</TED_EXPORT>', { code: 'broken-xml' }, /malformed character entity/],
  ['an unbound prefix', '<TED_EXPORT><x:y/></TED_EXPORT>', { code: 'broken-xml' }, /unbound namespace prefix/],
  ['an undeclared entity', '<TED_EXPORT>&geheim;</TED_EXPORT>', { code: 'broken-xml' }, /undefined entity/],
  ['an external entity', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><TED_EXPORT>&x;</TED_EXPORT>', { code: 'doctype' }, /Remove it/],
  ['an external document type', '<!DOCTYPE TED_EXPORT SYSTEM "http://127.0.0.1:1/x.dtd"><TED_EXPORT/>', { code: 'doctype' }, /Remove it/],
  ['parameter entities', '<!DOCTYPE a [<!ENTITY % x SYSTEM "http://127.0.0.1:1/x"> %x;]><TED_EXPORT/>', { code: 'doctype' }, /Remove it/],
  ['an entity bomb', `<!DOCTYPE a [<!ENTITY a0 "ha">${Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i + 1} "&a${i};&a${i};&a${i};">`).join('')}]><TED_EXPORT>&a20;</TED_EXPORT>`, { code: 'doctype' }, /Remove it/],
  ['another document', '<?xml version="1.0"?>\n<Invoice/>', { place: 'line 2, column 1', code: 'not-a-notice' }, /root element is Invoice.*TED_EXPORT.*ContractAwardNotice/],
  ['a registration of a company', '<BusinessRegistrationInformationNotice><NoticeTypeCode listName="bri">brin-eeig</NoticeTypeCode></BusinessRegistrationInformationNotice>', { code: 'no-procurement' }, /announces no contract/],
  ['a notice without a form', '<TED_EXPORT><CODED_DATA_SECTION/></TED_EXPORT>', { code: 'no-form' }, /F01 to F08, F12 to F15 and F20 to F25/],
  ['an unknown form', NOTICE.replaceAll('F02', 'F18'), { place: 'FORM_SECTION/F18_2014', code: 'unknown-form' }, /form F18 .*is not read.*F01 to F08/],
  ['a form of an older schema', '<TED_EXPORT VERSION="R2.0.8"><FORM_SECTION><CONTRACT/></FORM_SECTION></TED_EXPORT>', { place: 'FORM_SECTION/CONTRACT', code: 'unknown-form' }, /form CONTRACT \(R2\.0\.8\)/],
  ['an unknown type of eForms notice', '<ContractNotice><NoticeTypeCode listName="nieuw">cn-nieuw</NoticeTypeCode></ContractNotice>', { place: 'NoticeTypeCode', code: 'unknown-form' }, /cn-nieuw \(nieuw\) is not read.*cn-standard/]
]

t.test('each kind of bad input is refused with its place, its code and the repair', async (t) => {
  for (const [what, text, problem, words] of CASES) {
    const [first] = problemsOf(text)
    t.match(first, problem, what)
    t.match(first?.detail, words, `${what}: ${first?.detail ?? 'read'}`)
    t.match(first?.place, /^(?:line \d+, column \d+|[A-Z][\w/[\]]+)$/i, `${what}: has a place`)
  }
})

t.test('all forms that cannot be read are named together', async (t) => {
  const problems = problemsOf('<TED_EXPORT><FORM_SECTION><F16_2014/><F17_2014/></FORM_SECTION></TED_EXPORT>')
  t.strictSame(problems.map(({ place }) => place), ['FORM_SECTION/F16_2014', 'FORM_SECTION/F17_2014'])
})

t.test('tags nested deeper than the limit are refused where the limit is passed', async (t) => {
  const [problem] = problemsOf('<a>'.repeat(100_000))
  t.match(problem, { code: 'too-deep', place: `line 1, column ${(MAX_NOTICE_DEPTH + 1) * 3}` }, 'the rest is not looked at')
  const within = `<TED_EXPORT>${'<a>'.repeat(MAX_NOTICE_DEPTH - 1)}${'</a>'.repeat(MAX_NOTICE_DEPTH - 1)}</TED_EXPORT>`
  t.match(problemsOf(within)[0], { code: 'no-form' }, 'the limit itself is allowed')
})

t.test('more elements, or more text, than a notice has is refused', async (t) => {
  t.match(problemsOf(`<TED_EXPORT>${'<a/>'.repeat(MAX_NOTICE_ELEMENTS)}</TED_EXPORT>`)[0], { code: 'too-many-elements' })
  t.match(problemsOf(`<TED_EXPORT>${' '.repeat(MAX_NOTICE_CHARACTERS)}</TED_EXPORT>`)[0], { code: 'too-large', detail: new RegExp(String(MAX_NOTICE_CHARACTERS)) })
})

t.test('a small file whose lots, contracts and tenders multiply is refused before it fills the memory', async (t) => {
  const many = (count: number, xml: (index: number) => string): string => Array.from({ length: count }, (_, index) => xml(index)).join('')
  const result = `<NoticeResult>${many(3000, () => '<LotResult><TenderLot><ID>L</ID></TenderLot><SettledContract><ID>C</ID></SettledContract></LotResult>')}
    <SettledContract><ID>C</ID>${many(3000, (index) => `<LotTender><ID>T${index}</ID></LotTender>`)}</SettledContract>
    ${many(3000, (index) => `<LotTender><ID>T${index}</ID><TenderLot><ID>L</ID></TenderLot><TenderingParty><ID>P</ID></TenderingParty></LotTender>`)}
    <TenderingParty><ID>P</ID>${many(500, () => '<Tenderer><ID>O</ID></Tenderer>')}</TenderingParty></NoticeResult>`
  const [problem] = problemsOf(`<ContractAwardNotice><UBLExtensions><UBLExtension><ExtensionContent><EformsExtension>${result}</EformsExtension></ExtensionContent></UBLExtension></UBLExtensions><ProcurementProjectLot><ID>L</ID></ProcurementProjectLot></ContractAwardNotice>`)
  t.match(problem, { code: 'too-many-facts' })
})

t.test('an element with more children than a call has arguments is read', async (t) => {
  const text = NOTICE.replace('</SHORT_DESCR>', `${'<P>x</P>'.repeat(150_000)}</SHORT_DESCR>`)
  t.equal(readNotice(text).noticeId, '999001-2021')
})
