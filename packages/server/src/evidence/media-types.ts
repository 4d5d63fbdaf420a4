/** What can be handed in as evidence, as the request names it. */
export const MEDIA_TYPES = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
  text: 'text/plain',
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  document: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
} as const

export type MediaType = typeof MEDIA_TYPES[keyof typeof MEDIA_TYPES]

const ALL: readonly string[] = Object.values(MEDIA_TYPES)

/** Of a header `Content-Type`, without its parameters; null for what is not taken. */
export function mediaTypeOf (header: string | undefined): MediaType | null {
  const type = header?.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  return ALL.includes(type) ? type as MediaType : null
}
