import type { IsoInstant, Supplier } from '@sroi/matcher'
import type { RegisteredVersion } from '../../store/index.ts'

/** A supplier as the register has it from a version on. */
export interface Registered {
  /** The revision of the register in which it was written down. */
  readonly version: number
  readonly recordedAt: IsoInstant | null
  /** Null: it left the register. */
  readonly facts: Supplier | null
  /** Why it left. */
  readonly reason: string | null
}

export function registeredOf ({ revision, ...version }: RegisteredVersion): Registered {
  return { version: revision, ...version }
}
