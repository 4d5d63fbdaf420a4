import { isUtf8 } from 'node:buffer'

/** What a spreadsheet saves as text: UTF-8 or UTF-16, with or without a mark at the start, or Windows-1252. */
export function textOfBytes (bytes: Uint8Array): string {
  if (bytes[0] === 0xFF && bytes[1] === 0xFE) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xFE && bytes[1] === 0xFF) return new TextDecoder('utf-16be').decode(bytes)
  const wide = wideEncodingOf(bytes)
  if (wide !== null) return new TextDecoder(wide).decode(bytes)
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes)
}

/** UTF-16 without a mark: of the plain letters of a header, each second byte is zero. No other text has zeros in it. */
function wideEncodingOf (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first = 1, second = 1, third = 1, fourth = 1] = bytes
  if (second === 0 && fourth === 0 && first !== 0 && third !== 0) return 'utf-16le'
  return first === 0 && third === 0 && second !== 0 && fourth !== 0 ? 'utf-16be' : null
}
