// From suppliers to numbers. What a supplier gets here depends on itself and the lexicon only.
import { MatcherError } from '../error.ts'
import type { AskedLabel } from '../model/filters.ts'
import type { Offering, Supplier } from '../model/supplier.ts'
import type { CompiledLexicon } from '../need/index.ts'
import { compareText, labelsOnRecord, onRecord } from '../primitives/index.ts'
import { codesInOrder } from './codes.ts'
import type { Columns, Texts } from './columns.ts'
import { dayNumber, endNumber, momentNumber } from './day-number.ts'
import { hasReservedFacts } from './has-reserved-facts.ts'
import { Growing, Interned } from './intern.ts'
import { besideEachOther, textsInOrder } from './neighbours.ts'
import { PostedWords } from './posted-words.ts'
import { MOST_ROWS, PostingsBuilder } from './postings.ts'
import { halvesOf, NO_DAYS, NO_POINT, STANDINGS } from './record.ts'

export interface Built {
  readonly columns: Columns
  readonly texts: Texts
}

/** Where rows without a code are kept. */
export const NO_DIVISION = 100

/** After every moment that is taken. */
const ALL_TIME = '2199-12-31T23:59:59.999999999Z'
const words = (length: number): Uint32Array => new Uint32Array(length)

/** A builder that takes one supplier after another. */
export class ColumnsBuilder {
  readonly #municipalities = new Interned<string>()
  readonly #labels = new Interned<AskedLabel>()
  readonly #codes = new Interned<string>()
  readonly #words: PostedWords
  readonly #divisionPostings = new PostingsBuilder()
  readonly #idStarts = new Growing(words)
  readonly #idCharacters = new Growing((length) => new Uint16Array(length))
  readonly #starts = new Growing(words)
  readonly #records = new Growing((length) => new Int32Array(length))
  readonly #recorded = new Growing((length) => new Float64Array(length))
  readonly #rowRecords = new Growing(words)

  constructor (lexicon: CompiledLexicon, labelOf: (code: string) => string | null) {
    this.#words = new PostedWords(lexicon, labelOf)
  }

  add (supplier: Supplier): void {
    const { id, name, place, worksIn, offerings, admissions, labels } = supplier
    const at = this.#records.length
    this.#idStarts.push(this.#idCharacters.length)
    for (let index = 0; index < id.length; index += 1) this.#idCharacters.push(id.charCodeAt(index))
    this.#starts.push(at)
    this.#recorded.push([...admissions, ...labels].reduce((latest, { recordedAt }) => Math.max(latest, momentNumber(recordedAt, true)), 0))
    const areas = new Set(worksIn)
    const standings = onRecord(admissions, ALL_TIME, () => 'admission')
    const held = labelsOnRecord(labels, ALL_TIME)
    this.#write(
      place.point?.x ?? NO_POINT, place.point?.y ?? NO_POINT, this.#municipalities.place(place.municipality, place.municipality),
      areas.size, standings.length, held.length, Math.max(1, offerings.length), this.#rowRecords.length, Number(hasReservedFacts(supplier)), this.#starts.length - 1
    )
    for (const area of areas) this.#write(this.#municipalities.place(area, area))
    for (const { standing, period } of standings) this.#write(STANDINGS.indexOf(standing), dayNumber(period.from), endNumber(period.until))
    for (const { scheme, level, period } of held) this.#write(this.#labels.place(JSON.stringify([scheme, level]), { scheme, level }), dayNumber(period.from), endNumber(period.until))
    const record = at * 2 + (offerings.length < 2 ? 1 : 0)
    if (offerings.length === 0) this.#addRow(record, name, null)
    for (const offering of [...offerings].sort((first, second) => compareText(first.id, second.id))) this.#addRow(record, name, offering)
  }

  #addRow (record: number, name: string, offering: Offering | null): void {
    const row = this.#rowRecords.length
    if (row === MOST_ROWS) throw new MatcherError('INVALID_REQUEST', [{ place: '', code: 'too-many-offerings', detail: `A catalogue holds ${MOST_ROWS} offerings at most. Divide the register.` }])
    const { cpv = [], capacityCents, minimumOrderCents, leadTimeDays, period } = offering ?? {}
    this.#rowRecords.push(record)
    this.#write(
      offering === null ? 1 : 0, leadTimeDays ?? NO_DAYS, period === undefined ? 0 : dayNumber(period.from), endNumber(period?.until ?? null),
      ...halvesOf(capacityCents), ...halvesOf(minimumOrderCents), cpv.length, ...cpv.map((code) => this.#codes.place(code, code))
    )
    for (const division of cpv.length === 0 ? [NO_DIVISION] : new Set(cpv.map((code) => Number(code.slice(0, 2))))) this.#divisionPostings.add(division, row, 0)
    this.#words.read(row, name, offering)
  }

  #write (...numbers: readonly number[]): void {
    for (const number of numbers) this.#records.push(number)
  }

  finish (): Built {
    this.#idStarts.push(this.#idCharacters.length)
    const given = { starts: this.#starts.taken(), records: this.#records.taken(), rowRecords: this.#rowRecords.taken() }
    const codes = codesInOrder(this.#codes.values, given.starts, given.records)
    const { suppliers, rows, starts, records, rowRecords } = besideEachOther(given, codes)
    const ids = textsInOrder(this.#idStarts, this.#idCharacters, suppliers)
    const recorded = this.#recorded.taken()
    const { keys, names, texts } = this.#words.finish(rows)
    const divisions = this.#divisionPostings.finish(NO_DIVISION + 1, rows)
    return {
      columns: {
        idStarts: ids.starts, idCharacters: ids.characters,
        starts, records, recorded: recorded.map((_, supplier) => recorded[suppliers[supplier] as number] as number), rowRecords, codes,
        keyStarts: keys.starts, keyRows: keys.rows,
        nameStarts: names.starts, nameRows: names.rows,
        divisionStarts: divisions.starts, divisionRows: divisions.rows
      },
      texts: { municipalities: this.#municipalities.values, labels: this.#labels.values, ...texts }
    }
  }
}
