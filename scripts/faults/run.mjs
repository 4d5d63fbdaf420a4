// Kills the service and its database while twenty hands write, sends the same request many times at once, and lets a committee vote and close all at once; then looks what is there.
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { prepare } from '../prepare/prepare.mjs'
import { createProgress } from '../prepare/progress.mjs'
import { root } from '../root.mjs'
import { tryCases } from './try-cases.mjs'
import { tryFaults } from './try-faults.mjs'
import { tryFullDisk } from './try-full-disk.mjs'

/** @param {readonly string[]} words */
export async function run (words) {
  const { values } = parseArgs({ args: [...words], options: { kills: { type: 'string', default: '50' }, 'database-kills': { type: 'string', default: '20' }, duplicates: { type: 'string', default: '200' }, cases: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } } })
  await prepare({ root, progress: createProgress(), signal: new AbortController().signal, withTests: true })
  const told = await tryFaults({
    root, kills: Number(values.kills), databaseKills: Number(values['database-kills']), duplicates: Number(values.duplicates), seed: Number(values.seed), say: line => console.log(line)
  })
  const cases = Number(values.cases) === 0 ? null : await tryCases({ root, cases: Number(values.cases), say: line => console.log(line) })
  const disk = await tryFullDisk({ root, say: line => console.log(line) })
  if (disk === null) console.log('A full disk was not tried: this account may not make a small one')
  const faults = [...told.faults, ...cases?.faults ?? [], ...disk?.faults ?? []]
  for (const fault of faults.slice(0, 50)) console.error(fault)
  console.log(faults.length === 0 ? `Nothing lost, nothing half there, nothing twice. ${told.summary} ${cases?.summary ?? ''} ${disk?.summary ?? ''}` : `${faults.length} faults. ${told.summary}`)
  process.exitCode = faults.length === 0 ? 0 : 1
  await sleep(0)
}
