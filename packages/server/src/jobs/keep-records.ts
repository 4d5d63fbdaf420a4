import type { Clock, Log, Tenants } from '../dependencies.ts'
import { errorFacts } from '../logging/error-facts.ts'
import { signToday } from '../signing/sign-today.ts'
import type { Signer } from '../store/index.ts'
import type { Job } from './run-hourly.ts'

interface Outside {
  readonly tenants: Tenants
  readonly clock: Clock
  readonly log: Log
}

/**
 * What keeps the record in order: the newest receipt of each tenant is signed once a day, and lines and kept answers that are past their time go.
 * @param signer null: nothing is signed here
 */
export function keepRecords ({ tenants, clock, log }: Outside, signer: Signer | null): readonly Job[] {
  const stores = async () => (await tenants.list()).map((tenant) => tenants.open(tenant).store)
  const sign: Job[] = signer === null ? [] : [{
    name: 'sign heads',
    work: async () => {
      const heads = await signToday(await stores(), signer, clock, (error) => { log.error({ error: errorFacts(error) }, 'a head of the record was not signed') })
      if (heads > 0) log.info({ heads, key: signer.key }, 'heads of the record signed')
    }
  }]
  return [...sign, {
    name: 'sweep',
    work: async () => { for (const store of await stores()) await store.sweep(clock.now()) }
  }]
}
