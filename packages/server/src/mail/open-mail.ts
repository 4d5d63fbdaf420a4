// Sends what is due of every tenant, now and every half a minute, on every replica.
import { amsterdamDay } from '../clock/amsterdam-day.ts'
import type { Clock, Log, Tenants } from '../dependencies.ts'
import { errorFacts } from '../logging/error-facts.ts'
import { askCaseOf } from './ask-case.ts'
import type { Sender } from './send-due.ts'

export interface Mail {
  /** `off`: no server of mail is set, and the outbox waits. `failing`: something that is due was tried and did not go, or the last round did not come to an end. */
  state (): 'off' | 'on' | 'failing'
  close (): Promise<void>
}

export interface MailOptions {
  readonly tenants: Pick<Tenants, 'list' | 'open'>
  readonly clock: Clock
  readonly log: Log
  /** Null: nothing is sent. */
  readonly out: (Pick<Sender, 'transport' | 'domain'>) | null
  /** Milliseconds from round to round. */
  readonly every?: number
}

const HALF_A_MINUTE = 30_000

export function openMail ({ tenants, clock, log, out, every = HALF_A_MINUTE }: MailOptions): Mail {
  if (out === null) return { state: () => 'off', close: async () => {} }
  let failing = false
  let closing = false
  let running = round(out)
  const timer = setInterval(() => { running = running.then(() => round(out)) }, every)
  timer.unref()

  async function round ({ transport, domain }: Pick<Sender, 'transport' | 'domain'>): Promise<void> {
    let failed = 0
    try {
      // what makes a mail is loaded by whoever sends any
      const { sendDue } = await import('./send-due.ts')
      for (const tenant of await tenants.list()) {
        if (closing) return
        const { store } = tenants.open(tenant)
        const sent = await sendDue({ outbox: store.outbox, askCase: askCaseOf(store), transport, domain, clock, log })
        failed += (await store.outbox.counts(amsterdamDay(clock.now()))).failing
        if (sent.sent + sent.dropped > 0) log.info({ tenant: tenant.id, ...sent }, 'mail sent')
      }
      failing = failed > 0
    } catch (error) {
      failing = true
      log.error({ error: errorFacts(error) }, 'mail could not be sent')
    }
  }

  return {
    state: () => failing ? 'failing' : 'on',
    close: async () => {
      closing = true
      clearInterval(timer)
      await running
      await out.transport.close()
    }
  }
}
