// From suppliers to columns. What a supplier gets here depends on itself and the lexicon only.
import type { AskedLabel } from '../model/filters.ts'
import type { Supplier } from '../model/supplier.ts'
import { type CompiledLexicon, readOffering } from '../need/index.ts'
import { compareText, labelsOnRecord, onRecord } from '../primitives/index.ts'
import { type Columns, NO_DAYS, NO_POINT, STANDINGS, type Texts } from './columns.ts'
import { dayNumber, endNumber, momentNumber } from './day-number.ts'
import { Growing, Interned } from './intern.ts'
import { PostingsBuilder } from './postings.ts'
import { reservedText } from './reserved-facts.ts'

export interface Built {
  readonly columns: Columns
  readonly texts: Texts
  /** Facts about reserved contracts, as text. */
  readonly reserved: readonly string[]
}

const NO_OFFERING = { title: '', text: '', cpv: [] }
const words = (length: number): Uint32Array => new Uint32Array(length)
const shorts = (length: number): Uint16Array => new Uint16Array(length)
const bytes = (length: number): Uint8Array => new Uint8Array(length)
const signed = (length: number): Int32Array => new Int32Array(length)
const floats = (length: number): Float64Array => new Float64Array(length)

/** A builder that takes one supplier after another. */
export class ColumnsBuilder {
  readonly #lexicon: CompiledLexicon
  readonly #labelOf: (code: string) => string | null
  readonly #municipalities = new Interned<string>()
  readonly #labels = new Interned<AskedLabel>()
  readonly #keys = new Interned<string>()
  readonly #names = new Interned<string>()
  readonly #reserved = new Interned<string>()
  readonly #keyPostings = new PostingsBuilder()
  readonly #namePostings = new PostingsBuilder()
  readonly #divisionPostings = new PostingsBuilder()
  readonly #c = {
    idStarts: new Growing(words), idCharacters: new Growing(shorts), x: new Growing(signed), y: new Growing(signed), municipality: new Growing(shorts),
    worksInStarts: new Growing(words), worksIn: new Growing(shorts),
    admissionStarts: new Growing(words), admissionStanding: new Growing(bytes), admissionFrom: new Growing(signed), admissionUntil: new Growing(signed),
    labelStarts: new Growing(words), label: new Growing(shorts), labelFrom: new Growing(signed), labelUntil: new Growing(signed),
    recorded: new Growing(floats), reserved: new Growing(words), rowStarts: new Growing(words), rowSupplier: new Growing(words), isAbsent: new Growing(bytes),
    cpvStarts: new Growing(words), cpv: new Growing(words), capacity: new Growing(floats), minimumOrder: new Growing(floats),
    leadTime: new Growing((length) => new Int16Array(length)), from: new Growing(signed), until: new Growing(signed)
  }

  constructor (lexicon: CompiledLexicon, labelOf: (code: string) => string | null) {
    this.#lexicon = lexicon
    this.#labelOf = labelOf
  }

  add (supplier: Supplier): void {
    const { id, place, worksIn, offerings } = supplier
    const c = this.#c
    c.idStarts.push(c.idCharacters.length)
    for (let index = 0; index < id.length; index += 1) c.idCharacters.push(id.charCodeAt(index))
    c.x.push(place.point?.x ?? NO_POINT)
    c.y.push(place.point?.y ?? NO_POINT)
    c.municipality.push(this.#municipalities.place(place.municipality, place.municipality))
    c.worksInStarts.push(c.worksIn.length)
    for (const one of worksIn) c.worksIn.push(this.#municipalities.place(one, one))
    this.#addRecords(supplier)
    const at = c.rowStarts.length
    c.rowStarts.push(c.rowSupplier.length)
    if (offerings.length === 0) this.#addRow(at, supplier, null)
    for (const offering of [...offerings].sort((first, second) => compareText(first.id, second.id))) this.#addRow(at, supplier, offering)
  }

  #addRecords (supplier: Supplier): void {
    const c = this.#c
    const { admissions, labels } = supplier
    c.admissionStarts.push(c.admissionStanding.length)
    for (const { standing, period } of onRecord(admissions, ALL_TIME, () => 'admission')) {
      c.admissionStanding.push(STANDINGS.indexOf(standing))
      c.admissionFrom.push(dayNumber(period.from))
      c.admissionUntil.push(endNumber(period.until))
    }
    c.labelStarts.push(c.label.length)
    for (const { scheme, level, period } of labelsOnRecord(labels, ALL_TIME)) {
      c.label.push(this.#labels.place(JSON.stringify([scheme, level]), { scheme, level }))
      c.labelFrom.push(dayNumber(period.from))
      c.labelUntil.push(endNumber(period.until))
    }
    c.recorded.push([...admissions, ...labels].reduce((latest, { recordedAt }) => Math.max(latest, momentNumber(recordedAt, true)), 0))
    const text = reservedText(supplier)
    c.reserved.push(this.#reserved.place(text, text))
  }

  #addRow (at: number, { name }: Supplier, offering: Supplier['offerings'][number] | null): void {
    const c = this.#c
    const row = c.rowSupplier.length
    const { cpv = [], capacityCents, minimumOrderCents, leadTimeDays, period } = offering ?? {}
    c.rowSupplier.push(at)
    c.isAbsent.push(offering === null ? 1 : 0)
    c.cpvStarts.push(c.cpv.length)
    for (const code of cpv) c.cpv.push(Number(code))
    for (const division of cpv.length === 0 ? [NO_DIVISION] : new Set(cpv.map((code) => Number(code.slice(0, 2))))) this.#divisionPostings.add(division, row, 0)
    c.capacity.push(capacityCents ?? Number.NaN)
    c.minimumOrder.push(minimumOrderCents ?? Number.NaN)
    c.leadTime.push(leadTimeDays ?? NO_DAYS)
    c.from.push(period === undefined ? 0 : dayNumber(period.from))
    c.until.push(endNumber(period?.until ?? null))
    const { keys, names } = readOffering(name, offering ?? NO_OFFERING, this.#lexicon, this.#labelOf)
    for (const [key, strength] of keys) this.#keyPostings.add(this.#keys.place(key, key), row, strength)
    for (const [word, strength] of names) this.#namePostings.add(this.#names.place(word, word), row, strength)
  }

  finish (): Built {
    const c = this.#c
    c.idStarts.push(c.idCharacters.length)
    c.worksInStarts.push(c.worksIn.length)
    c.admissionStarts.push(c.admissionStanding.length)
    c.labelStarts.push(c.label.length)
    c.rowStarts.push(c.rowSupplier.length)
    c.cpvStarts.push(c.cpv.length)
    const keys = this.#keyPostings.finish(this.#keys.values.length)
    const names = this.#namePostings.finish(this.#names.values.length)
    const divisions = this.#divisionPostings.finish(NO_DIVISION + 1)
    const taken = Object.fromEntries(Object.entries(c).map(([name, numbers]) => [name, numbers.taken()])) as unknown as Columns
    return {
      columns: {
        ...taken,
        keyStarts: keys.starts, keyRows: keys.rows, keyStrengths: keys.strengths,
        nameStarts: names.starts, nameRows: names.rows, nameStrengths: names.strengths,
        divisionStarts: divisions.starts, divisionRows: divisions.rows
      },
      texts: { municipalities: this.#municipalities.values, labels: this.#labels.values, keys: this.#keys.values, names: this.#names.values },
      reserved: this.#reserved.values
    }
  }
}

/** Where rows without a code are kept. */
export const NO_DIVISION = 100

/** After every moment that is taken. */
const ALL_TIME = '2199-12-31T23:59:59.999999999Z'
