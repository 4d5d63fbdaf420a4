import type { FileHandle } from 'node:fs/promises'
import { FileFault } from './file-fault.ts'

/** Exactly so many bytes of a packed file; throws FileFault where it ends before. */
export async function bytesAt (handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(length), position })
  if (bytesRead < length) throw noWorkbook()
  return buffer
}

export function noWorkbook (cause?: unknown): FileFault {
  return new FileFault([{ code: 'no-workbook' }], { cause })
}
