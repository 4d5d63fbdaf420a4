// The fictional notices and what each must become.
import type { NoticeReading } from '@sroi/matcher/notice'
import { readFileSync, readdirSync } from 'node:fs'

const NOTICES = new URL('../../../fixtures/notices/', import.meta.url)
const EXPECTED = new URL('../../test/notice/expected/', import.meta.url)

export interface ExpectedReading extends Omit<NoticeReading, 'places' | 'gaps'> {
  /** `code pointer (whom it concerns) "as published"` */
  readonly gaps: readonly string[]
  /** pointer → `path:line` */
  readonly places: Readonly<Record<string, string>>
}

export function fictionalNotices (): readonly string[] {
  return readdirSync(NOTICES).filter((name) => name.endsWith('.xml')).sort()
}

export function noticeText (name: string): string {
  return readFileSync(new URL(name, NOTICES), 'utf8')
}

export function expectedReading (name: string): ExpectedReading {
  return JSON.parse(readFileSync(new URL(name.replace(/\.xml$/, '.json'), EXPECTED), 'utf8')) as ExpectedReading
}

/** A gap as one line. */
export function gapLines (reading: NoticeReading): readonly string[] {
  return reading.gaps.map(({ code, pointer, concerns, published }) =>
    [code, pointer, concerns === null ? '' : `(${concerns})`, published === null ? '' : `"${published}"`].filter((part) => part !== '').join(' '))
}
