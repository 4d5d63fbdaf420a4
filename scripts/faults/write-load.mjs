// Writers that record matches, each under a key of its own, and remember what they were told.
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * @typedef {object} Told what a run of writers was told
 * @property {Map<string, { id: string, hash: string }>} acknowledged by key
 * @property {Set<string>} open keys that were sent and not answered
 * @property {string[]} wrong answers that are neither 201 nor an honest refusal for now
 */

const QUESTION = {
  authority: 'bloemendaal',
  contract: { id: 'a-contract', nature: 'services', cpv: ['77310000'], days: { publication: '2026-02-02', contract: '2026-05-01' }, value: { awarded: { cents: 35_000_000, vat: 'excluding' } } },
  show: 1
}

/** How long a request may take before whoever sent it gives up, in milliseconds. */
const PATIENCE = 15_000

/** How long somebody waits after a refusal, in milliseconds. */
const PAUSE = 100

/** @returns {Told} */
export function nothingTold () {
  return { acknowledged: new Map(), open: new Set(), wrong: [] }
}

/**
 * @param {string} address
 * @param {string} key
 * @param {unknown} [question]
 */
export async function record (address, key, question = QUESTION) {
  const response = await fetch(`${address}/v1/matches`, {
    method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': key }, body: JSON.stringify(question), signal: AbortSignal.timeout(PATIENCE)
  })
  const text = await response.text()
  return { status: response.status, isReplayed: response.headers.get('idempotency-replayed') === 'true', body: text === '' ? null : JSON.parse(text) }
}

/**
 * Writes with so many hands until the signal says stop.
 * @param {string} address
 * @param {{ hands: number, told: Told, signal: AbortSignal }} options
 */
export async function writeLoad (address, { hands, told, signal }) {
  await Promise.all(Array.from({ length: hands }, async () => {
    while (!signal.aborted) {
      const key = randomUUID()
      told.open.add(key)
      try {
        note(told, key, await record(address, key))
        if (told.open.has(key)) await sleep(PAUSE)
      } catch {
        // nobody knows whether it was written: the key stays open, and is sent again later
        await sleep(PAUSE)
      }
    }
  }))
}

const HANDS = 10

/** The service must be well again within so many milliseconds after its database is. */
const LONGEST = 60_000

/**
 * Sends every open key again, until each has its one effect.
 * @param {string} address
 * @param {Told} told
 * @returns {Promise<number>} how many had their effect before
 */
export async function closeOpen (address, told) {
  let replayed = 0
  const until = performance.now() + LONGEST
  const keys = [...told.open]
  await Promise.all(Array.from({ length: HANDS }, async () => {
    for (let key = keys.pop(); key !== undefined; key = keys.pop()) {
      while (told.open.has(key) && performance.now() < until) {
        const answer = await record(address, key).catch(() => null)
        if (answer !== null) note(told, key, answer)
        if (answer?.status === 201 && answer.isReplayed) replayed += 1
        if (told.open.has(key)) await sleep(PAUSE)
      }
    }
  }))
  return replayed
}

/**
 * @param {Told} told
 * @param {string} key
 * @param {Awaited<ReturnType<typeof record>>} answer
 */
function note ({ acknowledged, open, wrong }, key, { status, body }) {
  if (status === 201) {
    acknowledged.set(key, { id: body.id, hash: body.hash })
    open.delete(key)
  } else if (status !== 503 && status !== 409) wrong.push(`${status} ${JSON.stringify(body).slice(0, 200)}`)
}
