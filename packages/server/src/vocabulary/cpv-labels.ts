import { readCpv } from '@sroi/fixtures'
import type { CpvCode, Words } from '@sroi/matcher'

let read: ReadonlyMap<CpvCode, Words> | null = null

/** The official labels of the procurement vocabulary, in order of code. Read once, when first needed. */
export function cpvLabels (): ReadonlyMap<CpvCode, Words> {
  read ??= new Map(readCpv().map(([code, nl, en]) => [code, { nl, en }]))
  return read
}
