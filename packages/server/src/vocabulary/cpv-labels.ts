import { getEnvironmentData } from 'node:worker_threads'
import { type CpvRow, readCpv } from '@sroi/fixtures'
import type { CpvCode, Words } from '@sroi/matcher'
import { canonicalText, sha256 } from '../json/digest.ts'

/** Under this name every thread of the process finds the list that was loaded. */
export const CPV_OF_PROCESS = 'sroi:cpv'

let read: ReadonlyMap<CpvCode, Words> | null = null

/** The official labels of the procurement vocabulary, in order of code: those that the operator loaded, else those beside the program. Read once, when first needed. */
export function cpvLabels (): ReadonlyMap<CpvCode, Words> {
  read ??= new Map(rows().map(([code, nl, en]) => [code, { nl, en }]))
  return read
}

/** Was the list read in this thread? From then on it stays. */
export function isCpvRead (): boolean {
  return read !== null
}

let written: { readonly text: string, readonly version: string } | null = null

/** The Dutch labels, with which words are read, as canonical JSON by code; the version is its SHA-256. */
export function writtenLabels (): { readonly text: string, readonly version: string } {
  written ??= writeLabels([...cpvLabels()].map(([code, { nl }]) => [code, nl]))
  return written
}

/** The same of any list. */
export function writeLabels (labels: readonly (readonly [code: string, nl: string, ...rest: string[]])[]): { readonly text: string, readonly version: string } {
  const text = canonicalText(Object.fromEntries(labels.map(([code, nl]) => [code, nl])))
  return { text, version: sha256(text) }
}

function rows (): readonly CpvRow[] {
  const shared = getEnvironmentData(CPV_OF_PROCESS)
  return shared instanceof SharedArrayBuffer ? JSON.parse(Buffer.from(new Uint8Array(shared)).toString()) as readonly CpvRow[] : readCpv()
}
