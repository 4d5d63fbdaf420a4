// `npm start`, in a straight line: from a fresh clone to a page that answers.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { chooseIdentity } from '../postgres/choose-identity.mjs'
import { startDurable } from '../postgres/start-durable.mjs'
import { prepare } from '../prepare/prepare.mjs'
import { createProgress } from '../prepare/progress.mjs'
import { describeProblem } from '../prepare/stated-problem.mjs'
import { root } from '../root.mjs'
import { claimDataFolder } from './claim-data-folder.mjs'
import { createLifetime } from './create-lifetime.mjs'
import { endOnSignals } from './end-on-signals.mjs'
import { readAddress } from './read-address.mjs'
import { requireDatabase } from './require-database.mjs'
import { describeListenProblem, requireFreePort } from './require-free-port.mjs'
import { thingsToTry } from './things-to-try.mjs'

/**
 * @typedef {object} Service what `packages/server/dist/main.js` exports
 * @property {(options: { databaseUrl: string, host: string, port: number, demonstration: boolean, demonstrationSignIn?: boolean, dataFolder?: string, onProgress?: (line: string) => void }) => Promise<{ address: string, close: () => Promise<void> }>} serve
 */

export async function start () {
  const progress = createProgress()
  const lifetime = createLifetime({ say: progress.say })
  endOnSignals(lifetime)
  try {
    const address = readAddress(process.env)
    await requireFreePort(address)
    const given = process.env['DATABASE_URL']
    const database = given ? undefined : { identity: chooseIdentity(), ...claimDataFolder(root, address) }
    if (database !== undefined) lifetime.onStop(database.release)

    await prepare({ root, progress, signal: lifetime.signal })

    if (given) await requireDatabase(given)
    const databaseUrl = given || await startEmbedded(/** @type {NonNullable<typeof database>} */ (database), progress, lifetime)
    /** @type {Service} */
    const { serve } = await import(pathToFileURL(join(root, 'packages', 'server', 'dist', 'main.js')).href)
    const demonstration = database !== undefined || process.env['DEMONSTRATION'] === '1'
    const service = await progress.step('Preparing the data and the service', async () => {
      try {
        return await serve({ databaseUrl, ...address, demonstration, ...(database === undefined ? {} : { dataFolder: database.folder, demonstrationSignIn: true }), onProgress: progress.say })
      } catch (error) {
        throw error instanceof Error ? describeListenProblem(error, address) : error
      }
    })
    // A request that hangs must not use up the time that the database needs to stop in an orderly way.
    lifetime.onStop(() => Promise.race([service.close(), sleep(2500)]))
    if (lifetime.signal.aborted) return
    console.log(thingsToTry({ address: service.address, data: database?.folder }))
  } catch (error) {
    if (lifetime.signal.aborted) return
    console.error(describeProblem(error))
    await lifetime.end(undefined, 1)
  }
}

/**
 * @param {{ folder: string, copies: string, identity: import('../postgres/choose-identity.mjs').Identity }} database
 * @param {import('../prepare/progress.mjs').Progress} progress
 * @param {import('./create-lifetime.mjs').Lifetime} lifetime
 */
async function startEmbedded ({ folder, copies, identity }, progress, lifetime) {
  const starting = startDurable({ root, folder, copies, identity, progress })
  // Given before it runs: a Ctrl-C while it starts stops it too.
  lifetime.onStop(async () => { await (await starting.catch(() => undefined))?.stop(1000) })
  const { url, failed } = await starting
  void failed.then(reason => lifetime.end(`Stopping: ${reason}. Its messages are in ${join(folder, 'postgres.log')}.`, 1))
  return url
}
