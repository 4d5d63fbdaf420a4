// The fictional notices that come with the demonstration, with the titles they give themselves.
import { listNotices, readNotice as readFixture } from '@sroi/fixtures'
import { readNotice } from '../../../actions/read-notice.ts'
import type { PageWords } from '../../../views/words.ts'

export interface DemonstrationNotice {
  readonly name: string
  readonly title: string
  readonly kind: string
}

let known: readonly { name: string, title: string, format: 'ted-r2.0.9' | 'eforms-ubl', form: string | null }[] | null = null

export function demonstrationNotices (words: PageWords): readonly DemonstrationNotice[] {
  known ??= listNotices().map((name) => {
    const { contract, format, form } = readNotice(readFixture(name))
    return { name, title: contract.title ?? name, format, form }
  })
  return known.map(({ name, title, format, form }) => ({
    name, title, kind: [words.notice.format[format], ...(form === null ? [] : [words.notice.form(form)])].join(', ')
  }))
}

/** The bytes of one of them; null when there is none of that name. */
export function demonstrationNotice (name: string): Uint8Array | null {
  return listNotices().includes(name) ? readFixture(name) : null
}
