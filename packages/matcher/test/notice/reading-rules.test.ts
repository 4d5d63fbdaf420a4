// The rules by which a notice is read, one by one, on small changes of the fictional notices.
import { type NoticeReading, readNotice } from '@sroi/matcher/notice'
import fc from 'fast-check'
import t from 'tap'
import { gapLines, noticeText } from './fixtures.ts'

const CALL = 'r209-f02-call-without-value.xml'
const AWARD = 'r209-f03-symbolic-value.xml'
const EFORMS = 'eforms-29-award-services.xml'
const LOTS = 'eforms-16-call-two-lots.xml'

function readWith (name: string, ...changes: readonly (readonly [string | RegExp, string])[]): NoticeReading {
  let text = noticeText(name)
  for (const [from, to] of changes) {
    if (text.search(typeof from === 'string' ? RegExp(from.replace(/[^\w]/g, '\\$&')) : from) === -1) throw new Error(`${String(from)} does not occur in ${name}`)
    text = text.replace(from, () => to)
  }
  return readNotice(text)
}

const estimate = (figure: string, currency = 'EUR'): readonly [string, string] =>
  ['<NO_LOT_DIVISION/>', `<VAL_ESTIMATED_TOTAL CURRENCY="${currency}">${figure}</VAL_ESTIMATED_TOTAL><NO_LOT_DIVISION/>`]

t.test('a value in euros becomes whole cents, exactly', async (t) => {
  fc.assert(fc.property(fc.integer({ min: 101, max: 100_000_000_000_000 }), (cents) => {
    const figure = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`
    const { value } = readWith(CALL, estimate(figure)).contract
    return value?.estimated?.cents === cents && value.estimated.published === figure
  }), { numRuns: 100 })
  t.equal(readWith(CALL, estimate('350000.10')).contract.value?.estimated?.cents, 35_000_010)
  t.equal(readWith(CALL, estimate('350000.500')).contract.value?.estimated?.cents, 35_000_050, 'trailing zeros are no fraction of a cent')
})

t.test('€ 1.00 or less is a symbol; a cent more is a value', async (t) => {
  for (const figure of ['1', '1.0', '1.00', '0.01', '0']) {
    const reading = readWith(CALL, estimate(figure))
    t.equal(reading.contract.value, undefined, figure)
    t.ok(gapLines(reading).includes(`symbolic-value /value/estimated "${figure} EUR"`), `${figure} stands in the gap`)
  }
  t.equal(readWith(CALL, estimate('1.01')).contract.value?.estimated?.cents, 101)
})

t.test('a figure that is no amount becomes a gap with the text as published', async (t) => {
  for (const figure of ['-1', '1.005', '1 000 000', '1.000,00', '1e6', 'n.v.t.', '9999999999999999', '0x10', '∞']) {
    const reading = readWith(CALL, estimate(figure))
    t.equal(reading.contract.value, undefined, figure)
    t.ok(gapLines(reading).includes(`unreadable /value/estimated "${figure} EUR"`), `${figure} stands in the gap`)
  }
})

t.test('another currency stays as published and is never converted', async (t) => {
  const reading = readWith(CALL, estimate('1500000.00', 'BWP'))
  t.strictSame(reading.contract.value?.estimated, { currency: 'BWP', published: '1500000.00', vat: 'excluding' })
  t.ok(gapLines(reading).includes('foreign-currency /value/estimated "1500000.00 BWP"'))
})

t.test('a day that does not exist becomes a gap, the other facts stay', async (t) => {
  for (const day of ['2021-02-29', '2021-02-31', '2021-13-01', '2021-1-1', 'binnenkort']) {
    const reading = readWith(AWARD, ['<DATE_CONCLUSION_CONTRACT>2021-05-03', `<DATE_CONCLUSION_CONTRACT>${day}`])
    t.equal(reading.contract.days?.contract, undefined, day)
    t.equal(reading.contract.awards?.[0]?.parties.length, 1)
    t.ok(gapLines(reading).includes(`unreadable /awards/0/on "${day}"`))
  }
  t.equal(readWith(AWARD, ['>2021-05-03<', '>2024-02-29<']).contract.days?.contract, '2024-02-29', 'a leap day exists')
})

t.test('a period without an end is not an endless one, unless the notice says so', async (t) => {
  const start = readWith(CALL, ['<DURATION TYPE="MONTH">36</DURATION>', '<DATE_START>2021-07-01</DATE_START>'])
  t.strictSame(start.contract.period, { from: '2021-07-01' })
  t.ok(gapLines(start).includes('not-stated /period/until'), 'the end is not stated')
  const end = readWith(CALL, ['<DURATION TYPE="MONTH">36</DURATION>', '<DATE_END>2023-06-30</DATE_END>'])
  t.equal(end.contract.period, undefined)
  t.ok(gapLines(end).includes('not-stated /period/from "… 2023-06-30"'), 'the start is not stated')
  const endless = readWith(EFORMS, ['<cbc:EndDate>2026-07-31+02:00</cbc:EndDate>', '<cbc:DescriptionCode listName="timeperiod">UNLIMITED</cbc:DescriptionCode>'])
  t.strictSame(endless.contract.period, { from: '2024-08-01', until: null })
  t.notOk(gapLines(endless).some((line) => line.includes('/period')), 'eForms can say that there is no end')
})

t.test('that there are no options and no renewals is a fact; silence is not', async (t) => {
  const silent = readWith(CALL, ['<NO_OPTIONS/>', '']).contract
  t.same(['options' in silent, 'renewals' in silent], [false, false])
  const none = readWith(CALL, ['<NO_OPTIONS/>', '<NO_RENEWAL/><NO_OPTIONS/>'])
  t.strictSame([none.contract.options, none.contract.renewals], [[], null])
  t.same(['/options', '/renewals'].map((pointer) => none.places.some((place) => place.pointer === pointer)), [true, true], 'each with its place')
  const times = (most: string) => readWith(LOTS, [/<cac:Renewal>[\s\S]*?<\/cac:Renewal>/, ''], ['<cbc:MaximumNumberNumeric>2<', `<cbc:MaximumNumberNumeric>${most}<`]).contract.lots?.find((lot) => 'options' in lot)?.renewals
  t.strictSame(['0', '2', 'x', '1000'].map(times), [null, {}, undefined, undefined])
})

t.test('a duration is counted in whole months, and an odd one is not guessed', async (t) => {
  const months = (unit: string, text: string): number | undefined => readWith(CALL, ['<DURATION TYPE="MONTH">36', `<DURATION TYPE="${unit}">${text}`]).contract.months
  t.strictSame([months('MONTH', '36'), months('YEAR', '4'), months('DAY', '365'), months('DAY', '10'), months('WEEK', '52')], [36, 48, 12, 1, 12])
  t.strictSame([months('MONTH', '0'), months('MONTH', '-3'), months('MONTH', '2,5'), months('MOON', '3'), months('MONTH', '100000')], [undefined, undefined, undefined, undefined, undefined])
})

t.test('an unreadable day of publication is not replaced by the day of dispatch', async (t) => {
  const reading = readWith(CALL, ['20210317', '20210231'])
  t.equal(reading.contract.days?.publication, undefined)
  t.ok(gapLines(reading).includes('unreadable /days/publication "20210231"'))
})

t.test('a box that is not ticked leaves the reservation unknown, never "none"', async (t) => {
  const { contract } = readNotice(noticeText(CALL))
  t.notOk('reservation' in contract)
  t.notOk('reservedExecution' in contract)
  const ticked = (box: string): NoticeReading['contract'] => readWith(CALL, ['<PROCEDURE>', `<LEFTI><${box}/></LEFTI><PROCEDURE>`]).contract
  t.equal(ticked('RESTRICTED_SHELTERED_WORKSHOP').reservation, 'res-ws')
  t.equal(ticked('RESERVED_ORGANISATIONS_SERVICE_MISSION').reservation, 'res-pub-ser')
  t.equal(ticked('RESTRICTED_SHELTERED_PROGRAM').reservedExecution, 'yes')
})

t.test('a reservation code that eForms does not have, or two codes for one lot, is no answer', async (t) => {
  const odd = readWith(EFORMS, ['"reserved-procurement">none', '"reserved-procurement">maybe'])
  t.equal(odd.contract.reservation, undefined)
  t.ok(gapLines(odd).includes('unreadable /reservation "maybe"'))
  const requirement = '<cac:TendererQualificationRequest><cac:SpecificTendererRequirement><cbc:TendererRequirementTypeCode listName="reserved-procurement">res-ws</cbc:TendererRequirementTypeCode></cac:SpecificTendererRequirement></cac:TendererQualificationRequest>'
  const both = readWith(EFORMS, ['<cac:TendererQualificationRequest>', `${requirement}<cac:TendererQualificationRequest>`])
  t.ok(gapLines(both).includes('unreadable /reservation "res-ws, none"'))
})

t.test('the law decides the regime', async (t) => {
  const regimes: Readonly<Record<string, string>> = { '32014L0024': 'classic', '32014L0025': 'utilities', '32014L0023': 'concession', '32009L0081': 'defence', '32018R1046': 'other' }
  for (const [law, regime] of Object.entries(regimes)) {
    t.equal(readWith(CALL, ['VALUE="32014L0024"', `VALUE="${law}"`]).contract.regime, regime, `${law} in R2.0.9`)
    t.equal(readWith(EFORMS, ['>32014L0024<', `>${law}<`]).contract.regime, regime, `${law} in eForms`)
  }
})

t.test('a notice that ticks joint procurement but names one buyer has a gap for that buyer', async (t) => {
  const reading = readWith(CALL, ['<DOCUMENT_FULL/>', '<CENTRAL_PURCHASING/>'])
  t.ok(gapLines(reading).includes('joint-buyers /value (Gemeente Voorbeeldstad (fictief))'))
})

t.test('a passage that names social return is kept literally; what it means is never inferred', async (t) => {
  const said = (sentence: string): NoticeReading['contract']['terms'] =>
    readWith(CALL, ['Dagelijkse schoonmaak', `${sentence} Dagelijkse schoonmaak`]).contract.terms
  for (const sentence of ['Social return is van toepassing.', 'Er geldt 5% SROI.', 'De SR-verplichting is € 10 000.', 'De 5%-regeling geldt.', 'SOCIAL-RETURN vereist.', 'Volgens de bouwblokkenmethode.']) {
    const terms = said(sentence)
    t.ok(terms?.mentions?.[0]?.text.startsWith(sentence), sentence)
    t.strictSame(Object.keys(terms ?? {}), ['mentions'], 'no verdict, no rate')
  }
  for (const sentence of ['De Participatiewet geldt.', 'Return on investment.', 'Fiesroiting.', 'Een sociale onderneming.']) {
    t.equal(said(sentence), undefined, `${sentence} does not name it`)
  }
})

t.test('a long passage is cut around the words, without e-mail addresses and telephone numbers', async (t) => {
  const filler = 'woord '.repeat(200)
  const [mention] = readWith(CALL, ['Dagelijkse', `${filler} mail jan@voorbeeld.example of bel 06-00000000 over social return bij ${filler} Dagelijkse`]).contract.terms?.mentions ?? []
  t.match(mention?.text, /^…woord .*mail \[…\] of bel \[…\] over social return bij .*woord…$/)
  t.ok((mention?.text.length ?? 0) <= 300, 'at most 300 characters')
})

t.test('the total of a notice with one lot is the sum of that lot; with two it is the sum of neither', async (t) => {
  const lot = (count: number): NoticeReading => readWith(CALL,
    ['<NO_LOT_DIVISION/>', `<VAL_ESTIMATED_TOTAL CURRENCY="EUR">400000</VAL_ESTIMATED_TOTAL><LOT_DIVISION/>${'<OBJECT_DESCR><LOT_NO>extra</LOT_NO></OBJECT_DESCR>'.repeat(count - 1)}`])
  const one = lot(1)
  t.strictSame([one.contract.value?.estimated?.cents, one.contract.lots?.[0]?.value?.estimated?.cents], [40_000_000, 40_000_000])
  t.equal(one.places.find(({ pointer }) => pointer === '/lots/0/value/estimated')?.path, 'FORM_SECTION/F02_2014/OBJECT_CONTRACT/VAL_ESTIMATED_TOTAL')
  const two = lot(2)
  t.strictSame([two.contract.value, two.contract.lots?.[0]?.value], [undefined, undefined])
  t.ok(gapLines(two).includes('several-lots /value "400000 EUR"'))
})

t.test('a lot that was not awarded has no award, also when its contractor is called "niet gegund"', async (t) => {
  const reading = readWith('r209-f03-award-three-lots.xml', ['Boomverzorging Nergens B.V. (fictief)', 'Perceel 2 is niet gegund'])
  t.equal(reading.contract.lots?.[1]?.awards, undefined)
  t.ok(gapLines(reading).includes('unreadable /lots/1/awards (2: Bomen) "Perceel 2 is niet gegund"'))
})

t.test('a symbolic total gives way to the sum of the only award, and the evidence says so', async (t) => {
  const { contract, gaps } = readWith(AWARD, ['0.01', '240000.00'])
  t.equal(contract.value?.awarded?.cents, 24_000_000)
  t.match(contract.evidence?.['/value/awarded']?.source, /the sum of the only award; the total is given as 1\.00 EUR/)
  t.notOk(gaps.some(({ pointer }) => pointer === '/value/awarded'))
})

t.test('the lowest and the highest offer are no sum', async (t) => {
  const range = '<VAL_RANGE_TOTAL CURRENCY="EUR"><LOW>100</LOW><HIGH>200</HIGH></VAL_RANGE_TOTAL>'
  const reading = readWith(AWARD, ['<VAL_TOTAL CURRENCY="EUR">1.00</VAL_TOTAL>', range], ['<VAL_TOTAL CURRENCY="EUR">0.01</VAL_TOTAL>', range])
  t.equal(reading.contract.value, undefined)
  t.ok(gapLines(reading).includes('unreadable /value/awarded "100 – 200 EUR"'))
  t.ok(gapLines(reading).includes('unreadable /awards/0/value "100 – 200 EUR"'))
})

t.test('the stage follows the form and its type', async (t) => {
  const stages: readonly [string, string, string][] = [
    ['F01', 'PRI_ONLY', 'planned'], ['F01', 'PRI_CALL_COMPETITION', 'call'], ['F04', 'PER_ONLY', 'planned'], ['F04', 'PER_CALL_COMPETITION', 'call'],
    ['F07', 'QSU_CALL_COMPETITION', 'call'], ['F21', 'PRI_REDUCING_TIME_LIMITS', 'planned'], ['F22', 'CONTRACT', 'call'], ['F23', 'CONCESSION_AWARD_CONTRACT', 'award'],
    ['F14', '', 'profile'], ['F12', '', 'call'], ['F24', '', 'call'], ['F15', '', 'award'], ['F21', '', 'call']
  ]
  for (const [form, type, stage] of stages) {
    const notice = type === '' ? '' : `<NOTICE TYPE="${type}"/>`
    const { contract } = readNotice(noticeText(CALL).replaceAll('F02', form).replace('<CONTRACTING_BODY>', `${notice}<CONTRACTING_BODY>`))
    t.equal(contract.stage, stage, `${form} ${type}`)
  }
  for (const [list, code, stage] of [['planning', 'pin-buyer', 'profile'], ['planning', 'pin-only', 'planned'], ['competition', 'cn-social', 'call'], ['dir-awa-pre', 'veat', 'award'], ['cont-modif', 'can-modif', 'change'], ['completion', 'compl', 'concluded']] as const) {
    t.equal(readWith(EFORMS, ['listName="result">can-standard', `listName="${list}">${code}`]).contract.stage, stage, code)
  }
})

t.test('the day of an ex-ante notice is that of the decision, not of a contract', async (t) => {
  const { contract } = readNotice(noticeText(AWARD).replaceAll('F03', 'F15'))
  t.strictSame(contract.days, { publication: '2021-06-02', award: '2021-05-03' })
})

t.test('an eForms text in several languages is read in Dutch when Dutch is official, else in the main language', async (t) => {
  const english = '<cbc:Name languageID="ENG">Cleaning</cbc:Name><cbc:Name languageID="NLD">Schoonmaak van het stadhuis'
  const both = readWith(EFORMS, [/<cbc:Name languageID="NLD">Schoonmaak van het stadhuis(?=<\/cbc:Name>\s+<cbc:Description[\s\S]{0,400}90919200[\s\S]{0,600}PlannedPeriod)/, english])
  t.equal(both.contract.title, 'Schoonmaak van het stadhuis')
  t.equal(both.language, 'nl')
  const main = readNotice(noticeText(EFORMS).replaceAll('languageID="NLD"', 'languageID="ENG"').replace('>NLD</cbc:NoticeLanguageCode>', '>ENG</cbc:NoticeLanguageCode>'))
  t.equal(main.language, 'en')
})

t.test('mixed text is read as it is read aloud', async (t) => {
  const { contract } = readWith(CALL, ['Schoonmaak van gemeentelijke gebouwen', '<![CDATA[Schoonmaak & glas]]> m<FT TYPE="SUP">2</FT>&#32;&amp;\n  meer</P><P>deel 2'])
  t.equal(contract.title, 'Schoonmaak & glas m2 & meer deel 2')
})

t.test('a planned part that has no lot, and a notice without anything, are still read', async (t) => {
  const { contract, gaps } = readNotice('<PriorInformationNotice><NoticeTypeCode listName="planning">pin-only</NoticeTypeCode></PriorInformationNotice>')
  t.strictSame({ ...contract, evidence: undefined }, { id: 'notice-without-number', stage: 'planned', days: {}, evidence: undefined })
  t.ok(gaps.some(({ pointer }) => pointer === '/buyers') && gaps.some(({ pointer }) => pointer === '/title'))
})
