// The same request a hundred times at once: one effect?
import { randomUUID } from 'node:crypto'
import { record } from './write-load.mjs'

const COPIES = 100

/**
 * @param {string} address
 * @param {import('./write-load.mjs').Told} told
 * @returns {Promise<{ faults: string[], replayed: number, refused: number }>}
 */
export async function sendDuplicates (address, told) {
  const key = randomUUID()
  const answers = await Promise.all(Array.from({ length: COPIES }, () => record(address, key)))
  const made = answers.filter(({ status }) => status === 201)
  const ids = new Set(made.map(({ body }) => body.id))
  const other = answers.filter(({ status }) => ![201, 409, 503].includes(status))
  const [first] = made
  if (first !== undefined) told.acknowledged.set(key, { id: first.body.id, hash: first.body.hash })
  return {
    replayed: made.filter(({ isReplayed }) => isReplayed).length,
    refused: answers.length - made.length,
    faults: [
      ...(ids.size === 1 ? [] : [`${ids.size} effects of one key`]),
      ...(made.filter(({ isReplayed }) => !isReplayed).length === 1 ? [] : [`${made.filter(({ isReplayed }) => !isReplayed).length} answers say that they are the first`]),
      ...other.map(({ status, body }) => `a wrong answer: ${status} ${JSON.stringify(body).slice(0, 200)}`)
    ]
  }
}
