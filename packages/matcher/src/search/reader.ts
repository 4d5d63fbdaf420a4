// With what a need is read: arguments of every search, and none of them made from a register.
import type { CpvCode, RdPoint } from '../model/values.ts'
import type { ListVersion } from '../model/search.ts'
import type { Offering, Supplier } from '../model/supplier.ts'
import type { CompiledLexicon, CompiledPlaces, OfferingKeys } from '../need/index.ts'

export interface Reader {
  readonly lexicon: CompiledLexicon
  /** The official Dutch label of a code; null: there is no such code. */
  readonly labelOf: (code: CpvCode) => string | null
  /** The places a need may name. Absent: none. */
  readonly places?: CompiledPlaces
  /** Where such a place lies; null: not known. */
  readonly pointOf?: (place: string) => RdPoint | null
  /** The versions of the labels and the places, for whoever must read the same words again; every answer names them. Absent: they are not named. */
  readonly lists?: readonly ListVersion[]
  /** What was read of offerings before, by `rememberReadings`. It saves time and changes no answer. Absent: each question reads them again. */
  readonly readings?: WeakMap<Supplier, Map<Offering | null, OfferingKeys>>
}
