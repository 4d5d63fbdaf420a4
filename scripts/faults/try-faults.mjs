import { setTimeout as sleep } from 'node:timers/promises'
import { checkKept } from './check-kept.mjs'
import { sendDuplicates } from './send-duplicates.mjs'
import { startCluster } from './start-cluster.mjs'
import { startService } from './start-service.mjs'
import { verifyExport } from './verify-export.mjs'
import { closeOpen, nothingTold, writeLoad } from './write-load.mjs'

/** So many requests are under way when something is killed. */
const HANDS = 20
/** Within so many milliseconds of writing, at a moment of chance. */
const WITHIN = 2_000

/**
 * @param {{ root: string, kills: number, databaseKills: number, duplicates: number, seed: number, say: (line: string) => void }} options
 * @returns {Promise<{ faults: string[], summary: string }>}
 */
export async function tryFaults ({ root, kills, databaseKills, duplicates, seed, say }) {
  const cluster = await startCluster(root)
  const chance = randomOf(seed)
  const told = nothingTold()
  /** @type {string[]} */
  const faults = []
  const start = () => startService({ root, databaseUrl: cluster.url })
  let service = await start()
  let replayed = 0
  try {
    for (let round = 1; round <= kills; round += 1) {
      const stop = new AbortController()
      const writing = writeLoad(service.address, { hands: HANDS, told, signal: stop.signal })
      await sleep(chance() * WITHIN)
      await service.kill()
      stop.abort()
      await writing
      service = await start()
      replayed += await closeOpen(service.address, told)
      faults.push(...(await checkKept(cluster.url, told)).map(fault => `kill ${round} of the service: ${fault}`))
      say(`service killed ${round} of ${kills}: ${told.acknowledged.size} acknowledged, ${replayed} of them found by asking again, ${faults.length} faults`)
    }
    for (let round = 1; round <= databaseKills; round += 1) {
      const stop = new AbortController()
      const writing = writeLoad(service.address, { hands: HANDS, told, signal: stop.signal })
      await sleep(chance() * WITHIN)
      await cluster.kill()
      await cluster.start()
      await sleep(500)
      stop.abort()
      await writing
      if (service.hasEnded()) {
        faults.push(`kill ${round} of PostgreSQL: the service ended by itself`)
        service = await start()
      }
      replayed += await closeOpen(service.address, told)
      faults.push(...(await checkKept(cluster.url, told)).map(fault => `kill ${round} of PostgreSQL: ${fault}`))
      say(`PostgreSQL killed ${round} of ${databaseKills}: ${told.acknowledged.size} acknowledged, ${replayed} found by asking again, ${faults.length} faults`)
    }
    const sent = { replayed: 0, refused: 0 }
    for (let trial = 1; trial <= duplicates; trial += 1) {
      const { faults: found, ...answers } = await sendDuplicates(service.address, told)
      faults.push(...found.map(fault => `trial ${trial} of duplicates: ${fault}`))
      sent.replayed += answers.replayed
      sent.refused += answers.refused
    }
    if (duplicates > 0) {
      faults.push(...(await checkKept(cluster.url, told)).map(fault => `after the duplicates: ${fault}`))
      say(`${duplicates} trials of 100 equal requests: ${sent.replayed} replayed, ${sent.refused} asked to wait, ${faults.length} faults`)
    }
    const verified = await verifyExport({ root, databaseUrl: cluster.url, folder: cluster.folder }).catch(error => {
      faults.push(`sroi verify: ${error instanceof Error ? error.message : error}`)
      return ''
    })
    return { faults, summary: `${told.acknowledged.size} matches recorded, seed ${seed}. ${verified}` }
  } finally {
    await service.kill()
    await cluster.remove()
  }
}

/**
 * Numbers from 0 to 1, the same for the same seed (mulberry32).
 * @param {number} seed
 */
function randomOf (seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
