// Where a file of this package is, wherever the tests are started from.
import { fileURLToPath } from 'node:url'

export function packageFile (path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url))
}
