// Asks one address over connections that stay open, each with the next request as soon as the one before is answered.
import { connect } from 'node:net'

const END = Buffer.from('\r\n\r\n')

/**
 * @param {URL} address
 * @param {readonly Buffer[]} requests whole requests, asked in turn
 * @param {number} count how many are asked
 * @param {number} connections
 * @returns {Promise<number>} seconds. Rejects when an answer is not a 2xx
 */
export async function load (address, requests, count, connections) {
  let next = 0
  const take = () => next < count ? requests[next++ % requests.length] : null
  const started = performance.now()
  await Promise.all(Array.from({ length: connections }, () => askInTurn(address, take)))
  return (performance.now() - started) / 1000
}

/** The body of one answer. */
export async function askOnce (address, request) {
  return (await askWhole(address, request)).body
}

/** One answer: its headers as they were sent, and its body. */
export async function askWhole (address, request) {
  let found = null
  let left = 1
  await askInTurn(address, () => left-- > 0 ? request : null, (body, head) => { found = { head, body: Buffer.from(body) } })
  return found
}

function askInTurn (address, take, onBody = () => {}) {
  return new Promise((resolve, reject) => {
    let request = take()
    if (request === null) return resolve()
    let received = Buffer.alloc(0)
    const socket = connect({ host: address.hostname, port: Number(address.port), noDelay: true })
    const again = () => { socket.removeAllListeners('close').destroy(); askWith(request) }
    const askWith = (first) => askInTurn(address, () => { const one = first ?? take(); first = null; return one }, onBody).then(resolve, reject)
    socket.on('error', reject)
    socket.on('close', () => reject(new Error('the connection was closed before the answer came')))
    socket.write(request)
    socket.on('data', (chunk) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk])
      const head = received.indexOf(END)
      if (head === -1) return
      const text = received.latin1Slice(0, head)
      const length = Number(/\r\ncontent-length: (\d+)/i.exec(text)?.[1])
      if (received.length < head + END.length + length) return
      if (!/^HTTP\/1\.1 2\d\d /.test(text) || Number.isNaN(length)) {
        socket.removeAllListeners('close').destroy()
        return reject(new Error(`answered with ${text}\n${received.utf8Slice(head + END.length)}`))
      }
      onBody(received.subarray(head + END.length), text)
      received = Buffer.alloc(0)
      request = take()
      if (request === null) {
        socket.removeAllListeners('close').destroy()
        return resolve()
      }
      // a server ends a connection after so many requests, and says so
      if (/\r\nconnection: close/i.test(text)) return again()
      socket.write(request)
    })
  })
}
