// Sends what is due of one tenant. Several senders may do so at once: who claims a message sends it, and nobody else.
import type { IsoInstant } from '@sroi/matcher'
import { amsterdamDay } from '../clock/amsterdam-day.ts'
import type { Clock, Log } from '../dependencies.ts'
import { errorFacts } from '../logging/error-facts.ts'
import type { AddressOwner, ClaimedMessage, MailAddress, MessageOutcome, OutboxReading } from '../store/index.ts'
import { composeMail } from './compose-mail.ts'
import { lettersOfMessage } from './letters-of-message.ts'
import type { MailTransport } from './mail.ts'
import { faultOf } from './mail-fault.ts'
import type { AskCase, MailedCase } from './mailed-case.ts'

export interface Sender {
  readonly outbox: Pick<OutboxReading, 'claim' | 'settle' | 'address'>
  readonly askCase: AskCase
  readonly transport: MailTransport
  /** Of the address that mail comes from. */
  readonly domain: string
  readonly clock: Clock
  readonly log: Log
}

/** What became of what was due. */
export interface Sent { readonly sent: number, readonly dropped: number, readonly later: number, readonly failed: number }

/** How long a claim holds: far longer than one mail takes, so that only a sender that died loses it. */
const CLAIM_SECONDS = 300
/** One at a time, so that a claim is as young as its mail. */
const AT_ONCE = 1
/** After the first fault a minute, then twice as long each time, until six hours. */
const [FIRST_WAIT, LONGEST_WAIT] = [60, 6 * 3_600]

/**
 * Sends until nothing is due. What cannot be sent is tried again later, and is never thrown away; what has lost its reason is dropped.
 * @param most stops after as many, so that no tenant keeps another waiting
 */
export async function sendDue (sender: Sender, most = 200): Promise<Sent> {
  const { outbox, clock, log } = sender
  const count = { sent: 0, dropped: 0, later: 0, failed: 0 }
  for (let done = 0; done < most; done += 1) {
    const [message] = await outbox.claim({ on: amsterdamDay(clock.now()), most: AT_ONCE, seconds: CLAIM_SECONDS })
    if (message === undefined) break
    const outcome = await outcomeOf(sender, message)
    count[outcome.kind] += 1
    if (outcome.kind === 'failed') log.warn({ message: message.id, fault: outcome.fault, attempts: message.attempts }, 'a mail was not sent')
    if (!await outbox.settle(message, outcome)) log.warn({ message: message.id, outcome: outcome.kind }, 'a mail was settled by another sender')
  }
  return count
}

async function outcomeOf (sender: Sender, message: ClaimedMessage): Promise<MessageOutcome> {
  const { askCase, transport, clock, log, domain } = sender
  const at = clock.now()
  try {
    const of = await askCase(message.caseId, at)
    if (of === null) return { kind: 'dropped', at }
    const now = lettersOfMessage(message.about, of, at)
    if (now.kind === 'gone') return { kind: 'dropped', at }
    if (now.kind === 'later') return now
    if (now.kind === 'not-ready') return failed('letter-not-ready', message)
    const to = await addressFor(sender, message, of)
    if (to === null) return failed('no-address', message)
    await transport.send(await composeMail({ message, letter: now.letter(to.language), formal: now.formal(to.language), to: to.address, domain, at }))
    return { kind: 'sent', at: clock.now() satisfies IsoInstant }
  } catch (error) {
    const fault = faultOf(error)
    if (fault.code === 'EUNKNOWN') log.error({ message: message.id, error: errorFacts(error) }, 'a mail could not be made')
    return failed(fault.code, message)
  }
}

function failed (fault: string, { attempts }: ClaimedMessage): MessageOutcome {
  return { kind: 'failed', fault, waitSeconds: Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(attempts - 1, 20)) }
}

/** A firm without an address that the region laid down gets it at the one in its profile; whoever treats a case and has none, at that of the desk. */
async function addressFor ({ outbox }: Sender, { to }: ClaimedMessage, { applicant, contact, holder }: MailedCase): Promise<MailAddress | null> {
  const owners: readonly AddressOwner[] = to === 'applicant' ? [{ kind: 'organisation', organisation: applicant }] : [...(holder === null ? [] : [{ kind: 'person', id: holder } as const]), { kind: 'desk' }]
  for (const owner of owners) {
    const found = await outbox.address(owner)
    if (found !== null) return found
  }
  return to === 'applicant' && contact !== null ? { address: contact, language: 'nl' } : null
}
