// The types of the interface, from its description. `npm run generate` writes them, `npm run check` compares them.
import openapiTypescript, { astToString } from 'openapi-typescript'

/** What a description without them has all the same. */
const NOTHING = /^export type (?:webhooks|\$defs) = Record<string, never>;\n/gm

const HEADING = '// Written by `npm run generate` from packages/server/openapi.json. Change the routes of the service, not this file.\n'

/**
 * @param {string} description OpenAPI, as text
 * @returns {Promise<string>} TypeScript
 */
export async function writeTypes (description) {
  return HEADING + astToString(await openapiTypescript(JSON.parse(description), { silent: true })).replaceAll(NOTHING, '')
}
