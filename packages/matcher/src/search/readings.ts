// What the words of an offering are, read once for many questions.
import { answerTo } from '../answer-to.ts'
import type { Offering, Supplier } from '../model/supplier.ts'
import { type OfferingKeys, readOffering } from '../need/index.ts'
import type { Reader } from './reader.ts'

const NO_OFFERING = { title: '', text: '', cpv: [] }

/** `offering` null: the name of the supplier alone. */
export function keysOf (supplier: Supplier, offering: Offering | null, { lexicon, labelOf, readings }: Reader): OfferingKeys {
  const known = readings?.get(supplier)?.get(offering)
  if (known !== undefined) return known
  const read = readOffering(supplier.name, offering ?? NO_OFFERING, lexicon, labelOf)
  readings?.set(supplier, (readings.get(supplier) ?? new Map<Offering | null, OfferingKeys>()).set(offering, read))
  return read
}

/** The same reader, for many questions to the same suppliers: it remembers what it read of each, as long as somebody holds the supplier. It changes no answer. One that remembers already stays as it is. */
export function rememberReadings (reader: Reader): Reader {
  return answerTo(() => reader.readings === undefined ? { ...reader, readings: new WeakMap() } : reader)
}
