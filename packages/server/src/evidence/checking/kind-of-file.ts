import { fileTypeFromBuffer } from 'file-type'
import { MEDIA_TYPES } from '../media-types.ts'

/** What has no mark at its beginning. Whether it is text is another question. */
const NO_MARK = MEDIA_TYPES.text

/** The media type of a file by its own bytes, whatever anybody calls it; of text and of all else without a mark that of text. */
export async function kindOfFile (bytes: Buffer): Promise<string> {
  return (await fileTypeFromBuffer(bytes))?.mime ?? NO_MARK
}
