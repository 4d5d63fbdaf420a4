// Where is the checkout?
import { realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The real path of the checkout, without a trailing slash. */
export const root = realpathSync(dirname(dirname(fileURLToPath(import.meta.url))))
