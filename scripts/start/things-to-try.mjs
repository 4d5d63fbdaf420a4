// What can the user do now?
import { join, relative } from 'node:path'
import { listFiles } from '../prepare/list-files.mjs'

/**
 * @param {object} context
 * @param {string} context.address of the service, without a trailing slash
 * @param {string} context.root of the checkout
 * @param {string | undefined} context.data folder of the embedded database
 */
export function thingsToTry ({ address, root, data }) {
  const notice = listFiles(join(root, 'packages', 'fixtures', 'notices')).find(path => path.endsWith('.xml'))
  const search = { authority: 'bloemendaal' }
  return `
Ready: ${address}

Three things to try:
  1. open ${address} in a browser
  2. curl -s -H 'content-type: application/json' -d '${JSON.stringify(search)}' ${address}/v1/searches
  3. npx sroi match --notice ${notice === undefined ? 'FILE' : relative(root, notice)} --authority bloemendaal

${data === undefined ? 'The database is the one of DATABASE_URL.' : `The database keeps its data in ${data}.`} Ctrl-C stops everything.
`
}
