import { type XmlElement, first, textOf } from '../xml/element.ts'

/** The number people cite, `78258-2021`: the file pads it with zeros. Null when the file has none. */
export function noticeIdOf (root: XmlElement): string | null {
  const stated = /^0*(\d+)-(\d{4})$/u.exec(root.attributes.get('DOC_ID')?.trim() ?? '')
  if (stated !== null) return `${stated[1] ?? ''}-${stated[2] ?? ''}`
  const journal = /^(\d{4})\/S \d+-0*(\d+)$/u.exec(textOf(first(root, 'CODED_DATA_SECTION', 'NOTICE_DATA', 'NO_DOC_OJS')) ?? '')
  return journal === null ? null : `${journal[2] ?? ''}-${journal[1] ?? ''}`
}
