// What becomes of the rows of a file: new, changed, the same, or kept apart with a reason.
import fc from 'fast-check'
import t from 'tap'
import type { Supplier } from '@sroi/matcher'
import { supplierSchema } from '@sroi/matcher/schema'
import { FileFault } from '../../dist/exchange/reading/file-fault.js'
import { SHEETS } from '../../dist/exchange/sheets/sheets.js'
import { canonicalText } from '../../dist/json/canonical-text.js'
import { accepted, DEMONSTRATION, judge, told } from './judge.js'

const HEADER = 'Organisatienummer;Naam;Plaats;Gemeente'
const ONE = `${HEADER}\r\n12345678;Voorbeeld (fictief);Haarlem;Haarlem\r\n`

async function faults (content: string): Promise<readonly string[]> {
  try {
    await judge('suppliers', content)
    return []
  } catch (error) {
    if (!(error instanceof FileFault)) throw error
    return error.problems.map(({ code, value, suggestions = [] }) => [code, value, ...suggestions].filter((part) => part !== undefined).join(' '))
  }
}

t.test('somebody new is accepted, and what the file does not say stays unknown', async (t) => {
  const found = await judge('suppliers', ONE)
  t.strictSame(told(found), ['2 accepted'])
  const [staged] = found.staged
  const supplier = JSON.parse(staged?.payload ?? '') as Supplier
  t.strictSame({ ...supplier, id: 'x' }, { id: 'x', identifier: { scheme: 'nl-kvk', value: '12345678' }, name: 'Voorbeeld (fictief)', place: { municipality: 'haarlem', town: 'Haarlem' }, worksIn: [], contact: {}, offerings: [], labels: [], admissions: [], targetGroupShares: [] })
})

t.test('the same file again changes nothing, and another cell changes that cell', async (t) => {
  const first = accepted([], await judge('suppliers', ONE))
  t.strictSame(told(await judge('suppliers', ONE, { suppliers: first })), ['2 unchanged'])
  const second = await judge('suppliers', ONE.replace('Haarlem;Haarlem', 'Heemstede;GM0397'), { suppliers: first })
  t.strictSame(second.rows[0]?.changes, [{ field: 'town', from: 'Haarlem', to: 'Heemstede' }, { field: 'municipality', from: 'haarlem', to: 'heemstede' }])
  t.equal(second.staged[0]?.id, first[0]?.id)
  t.strictSame(told(await judge('suppliers', 'kvk,town\n12345678,\n', { suppliers: first })), ['2 unchanged'], 'an empty cell says nothing')
})

t.test('a file in English, with commas, tabs or semicolons, in any encoding of a spreadsheet, says the same as one in Dutch', async (t) => {
  const rows = `${HEADER}\r\n12345678;Café Één (fictief);Haarlem;Haarlem\r\n`
  const english = 'organisation number,NAME,  Town ,municipality\n12345678,Café Één (fictief),Haarlem,haarlem\n'
  const windows = Uint8Array.from([...rows].map((letter) => letter.charCodeAt(0)))
  const utf16 = Buffer.from(`\ufeff${rows}`, 'utf16le')
  const swapped = Buffer.from(utf16).swap16()
  const expected = JSON.parse((await judge('suppliers', rows)).staged[0]?.payload ?? '') as Supplier
  for (const content of [`\ufeff${rows}`, english, english.replaceAll(',', '\t'), windows, utf16, swapped, utf16.subarray(2), rows.replaceAll('\r\n', '\n'), rows.normalize('NFD')]) {
    const found = await judge('suppliers', content)
    t.strictSame({ ...JSON.parse(found.staged[0]?.payload ?? '{}') as Supplier, id: '' }, { ...expected, id: '' })
  }
})

t.test('every mistake of a row is told at once, each with its column, what stood there and what may be meant', async (t) => {
  const found = await judge('suppliers', `${HEADER};omvang in fte;hoofddoel integratie;opgericht op;e-mail;website;toelating\n1234567;A;B;Harlem;x;misschien;31-2-2026;niemand;geen adres;full\n`)
  t.strictSame(told(found), ['2 quarantined unknown-municipality@municipality no-decimal@workforce no-yes-no@integrationIsMainAim no-day@foundedOn no-email@email no-website@website no-kvk-number@number'])
  t.strictSame(found.rows[0]?.problems.at(-1)?.suggestions, ['01234567'], 'a spreadsheet dropped the zero')
  t.match(found.rows[0]?.problems[0], { value: 'Harlem', suggestions: ['Haarlem'] })
})

t.test('days are read as a Dutch person, a machine and a spreadsheet write them', async (t) => {
  for (const [text, day] of [['1-5-2019', '2019-05-01'], ['2019-05-01', '2019-05-01'], ['01/05/2019', '2019-05-01'], ['43586', '2019-05-01'], ['29-2-2028', '2028-02-29']] as const) {
    const found = await judge('suppliers', `${HEADER};opgericht op\n12345678;A;Haarlem;Haarlem;${text}\n`)
    t.equal((JSON.parse(found.staged[0]?.payload ?? '{}') as Supplier).foundedOn, day, text)
  }
  for (const text of ['29-2-2027', '5-2019', '1-5-19', '2019', '2019-13-01', 'gisteren', '1899-01-01']) t.strictSame(told(await judge('suppliers', `${HEADER};opgericht op\n12345678;A;Haarlem;Haarlem;${text}\n`)), ['2 quarantined no-day@foundedOn'], text)
})

t.test('who is in a file twice is kept apart, with both rows named', async (t) => {
  const found = await judge('suppliers', `${HEADER}\n11111111;A;Haarlem;Haarlem\n22222222;B;Haarlem;Haarlem\n11111111;A;Haarlem;Haarlem\n`)
  t.strictSame(told(found), ['2 quarantined twice@number', '3 accepted', '4 quarantined twice@number'])
  t.strictSame(found.rows[0]?.problems[0]?.rows, [2, 4])
})

t.test('a name with characters that hide or turn the text is refused, and one that looks like another is told', async (t) => {
  const suppliers = accepted([], await judge('suppliers', ONE))
  for (const name of ['Voor\u200bbeeld', 'Voor\u202ebeeld', 'Voor\u0007beeld', 'Voor\u00adbeeld', 'Voor\ufeffbeeld']) t.strictSame(told(await judge('suppliers', `${HEADER}\n87654321;${name};Haarlem;Haarlem\n`)), ['2 quarantined unsafe-characters@name'], JSON.stringify(name))
  const look = async (name: string): Promise<readonly string[]> => told(await judge('suppliers', `${HEADER}\n87654321;${name};Haarlem;Haarlem\n`, { suppliers }))
  for (const name of ['Vооrbееld (fictief)', 'V00RBEE1D (fictief)', 'voorbeeld fictief']) t.strictSame(await look(name), ['2 accepted (look-alike@name)'], name)
  t.strictSame(await look('Velsen (fictief)'), ['2 accepted'])
})

t.test('unknown and double columns refuse the file with what is meant, and those with # are passed by', async (t) => {
  t.strictSame(await faults('kvk;naam;plaatss;plaats;town;#eigen\n1;2;3;4;5;6\n'), ['unknown-column plaatss plaats sociale werkplaats', 'double-column town'])
  t.strictSame(await faults('naam;plaats\nA;B\n'), ['column-absent organisatienummer / organisation number'])
  t.strictSame(await faults(''), ['empty'])
  t.strictSame(await faults(HEADER), ['empty'])
  t.strictSame(await faults(`${HEADER}\n12345678;"A;B;C\n`), ['no-csv'])
  t.strictSame(told(await judge('suppliers', `${HEADER};#eigen;\n12345678;A;Haarlem;Haarlem;wat;dan ook\n`)), ['2 accepted'])
})

t.test('a postcode gives the place where none is known, and never moves one', async (t) => {
  const first = await judge('suppliers', 'kvk;naam;plaats;postcode\n12345678;A;Haarlem;2011 AB\n')
  const suppliers = accepted([], first)
  t.strictSame(suppliers[0]?.place, { municipality: 'haarlem', point: { x: 103_800, y: 488_700 }, town: 'Haarlem' })
  const moved = [{ ...suppliers[0] as Supplier, place: { municipality: 'haarlem', town: 'Haarlem', point: { x: 104_000, y: 489_000 } } }]
  t.strictSame(told(await judge('suppliers', 'kvk;postcode\n12345678;2011\n', { suppliers: moved })), ['2 unchanged'])
  t.strictSame(told(await judge('suppliers', `${HEADER};postcode\n12345678;A;Haarlem;Haarlem;9999\n`)), ['2 accepted (unknown-postcode@postcode)'])
})

t.test('a standing is added with its evidence, and what was recorded stays', async (t) => {
  const suppliers = accepted([], await judge('suppliers', ONE))
  const temporary = accepted(suppliers, await judge('suppliers', 'kvk;toelating;toelating vanaf;toelating tot en met;bewijs\n12345678;tijdelijk;1-1-2026;31-12-2026;register\n', { suppliers }))
  t.match(temporary[0]?.admissions, [{ standing: 'temporary', period: { from: '2026-01-01', until: '2026-12-31' }, evidence: { level: 'register', on: null } }])
  const full = await judge('suppliers', 'kvk;toelating;toelating vanaf\n12345678;volledig;1-7-2026\n', { suppliers: temporary })
  t.match(full.rows[0]?.changes, [{ field: 'standing', from: 'temporary', to: 'full' }, { field: 'standingFrom' }, { field: 'standingUntil' }, { field: 'evidenceLevel' }])
  t.equal(accepted(temporary, full)[0]?.admissions.length, 2)
  t.strictSame(told(await judge('suppliers', 'kvk;toelating\n12345678;volledig\n', { suppliers: temporary })), ['2 quarantined without@standing'])
  t.strictSame(told(await judge('suppliers', 'kvk;toelating;toelating vanaf;toelating tot en met\n12345678;volledig;1-7-2026;1-6-2026\n', { suppliers })), ['2 quarantined backwards@standingUntil'])
})

t.test('labels and offerings hang on their supplier by its number; who is not there is kept apart', async (t) => {
  const suppliers = accepted([], await judge('suppliers', ONE))
  const labels = 'kvk;keurmerk;trede;geldig vanaf;geldig tot en met\n12345678;PSO;Trede 2;1-10-2025;30-9-2027\n12345678;pso;30+;1-10-2027;\n12345678;pso;9;1-1-2020;\n12345678;pso;;1-1-2020;\n99999999;pso;2;1-1-2020;\n12345678;psoo;;1-1-2020;\n12345678;b-corp;;1-1-2021;1-1-2020\n'
  const found = await judge('labels', labels, { suppliers })
  t.strictSame(told(found), ['2 accepted', '3 accepted', '4 quarantined unknown-level@level', '5 quarantined absent@level', '6 quarantined unknown-supplier@number', '7 quarantined absent@issuer (unknown-label@label)', '8 quarantined backwards@until'])
  t.equal(found.staged.length, 1, 'all labels of one supplier are written at once')
  const labelled = accepted(suppliers, found)
  t.match(labelled[0]?.labels, [{ scheme: 'pso', level: '2', issuer: 'PSO-Nederland', evidence: { level: 'self-declared' } }, { level: '30-plus', period: { until: null } }])
  t.strictSame(told(await judge('labels', labels, { suppliers: labelled })).slice(0, 2), ['2 unchanged', '3 unchanged'])
  const longer = await judge('labels', 'kvk;keurmerk;trede;geldig vanaf;geldig tot en met\n12345678;pso;2;2025-10-01;2028-09-30\n', { suppliers: labelled })
  t.strictSame(told(longer), ['2 changed ~until'])
  t.equal(accepted(labelled, longer)[0]?.labels.length, 3, 'a correction is a new record')
  const offered = await judge('offerings', 'kvk\ttitel\ttekst\tcpv\tcapaciteit\n12345678\tBrood\tVers\t15811000-6 55520000\t190.000,50\n12345678\tTaart\t\t\t\n12345678\tKoek\tLekker\t99999999\t1,234\n', { suppliers })
  t.strictSame(told(offered), ['2 accepted', '3 quarantined absent@text', '4 quarantined unknown-code@cpv no-amount@capacity'])
  t.match(accepted(suppliers, offered)[0]?.offerings, [{ id: `${suppliers[0]?.id}-1`, cpv: ['15811000', '55520000'], capacityCents: 19_000_050 }])
})

t.test('who went on in another leaves, and its number leads to the other', async (t) => {
  const suppliers = accepted([], await judge('suppliers', `${HEADER}\n11111111;Oud;Haarlem;Haarlem\n22222222;Nieuw;Haarlem;Haarlem\n`))
  const [old, kept] = suppliers as [Supplier, Supplier]
  const found = await judge('suppliers', 'kvk;samengegaan uit\n22222222;11111111\n', { suppliers })
  t.strictSame(told(found), ['2 changed ~mergedFrom'])
  t.strictSame(found.staged.map(({ id, payload, mergedInto }) => ({ id, payload, mergedInto })), [{ id: old.id, payload: null, mergedInto: kept.id }])
  const after = { suppliers: [kept], merged: new Map([['nl-kvk 11111111', kept.id]]) }
  t.strictSame(told(await judge('suppliers', `${HEADER}\n11111111;Oud;Haarlem;Haarlem\n`, after)), ['2 quarantined merged@number'])
  t.strictSame(told(await judge('labels', 'kvk;keurmerk;trede;geldig vanaf\n11111111;pso;2;2025-01-01\n22222222;pso;3;2025-01-01\n', after)), ['2 accepted (merged@number)', '3 accepted'])
  t.strictSame(told(await judge('suppliers', 'kvk;samengegaan uit\n22222222;22222222\n11111111;33333333\n', { suppliers })), ['2 quarantined merge-itself@mergedFrom', '3 quarantined merge-unknown@mergedFrom'])
})

t.test('a contract is known by its number, its authority and its contractor', async (t) => {
  const file = 'opdrachtnummer;gemeente;titel;bedrag;gesloten;opdrachtnemer;nummer opdrachtnemer\nA-1;Haarlem;Schoonmaak;350.000,00;1-5-2026;Fictief;12345678\nA-2;Haarlem;;1;;;\nA-3;Haarlem;X;;;;1234\n'
  const found = await judge('contracts', file)
  t.strictSame(told(found), ['2 accepted', '3 quarantined absent@title', '4 quarantined no-kvk-number@contractorNumber'])
  const part = JSON.parse(found.staged[0]?.payload ?? '')
  t.match(part, { authority: 'haarlem', owner: { scheme: 'nl-kvk', value: '12345678' }, fillings: [], contract: { id: 'A-1', value: { awarded: { cents: 35_000_000, vat: 'excluding' } }, days: { contract: '2026-05-01' } } })
  const contracts = new Map([['A-1', [{ id: found.staged[0]?.id ?? '', version: 1, part }]]])
  t.strictSame(told(await judge('contracts', file, { contracts })).slice(0, 1), ['2 unchanged'])
  t.strictSame(told(await judge('contracts', file.replace('350.000,00', '360000'), { contracts })).slice(0, 1), ['2 changed ~amount'])
})

t.test('what is staged of somebody new is canonical JSON, and the library takes it', async (t) => {
  await fc.assert(fc.asyncProperty(cells('suppliers'), async (row) => {
    const [names, values] = [[...row.keys()], [...row.values()]]
    const found = await judge('suppliers', `${names.join('\t')}\n${values.map((value) => `"${value.replaceAll('"', '""')}"`).join('\t')}\n`)
    for (const { payload } of found.staged) {
      const supplier = JSON.parse(payload ?? '') as Supplier
      if (payload !== canonicalText(supplier) || !supplierSchema.safeParse(supplier).success) return false
    }
    return found.rows.length === 1
  }), { numRuns: 300 })
  t.pass('300 rows')
})

/** Rows of which most cells are in order. */
function cells (kind: 'suppliers'): fc.Arbitrary<ReadonlyMap<string, string>> {
  const columns = SHEETS[kind].columns.filter(({ key }) => key !== 'mergedFrom')
  return fc.tuple(...columns.map((column) => fc.oneof({ weight: 8, arbitrary: fc.constant(column.example.nl) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) }, { weight: 2, arbitrary: fc.constant(column.needed === undefined ? '' : column.example.en) })))
    .map((values) => new Map(columns.map((column, index) => [column.nl, values[index] ?? ''])))
}

t.test('the whole demonstration register can be judged', async (t) => {
  t.ok(DEMONSTRATION.suppliers.length > 100)
  t.strictSame(told(await judge('suppliers', 'kvk;soort nummer\nFIC-0017;fictional\n', { suppliers: DEMONSTRATION.suppliers })), ['2 unchanged'])
})
