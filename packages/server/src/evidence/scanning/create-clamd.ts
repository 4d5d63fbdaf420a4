// The daemon of ClamAV, over its own protocol: INSTREAM. A connection for each file; what it answers is a verdict to the letter, or no verdict.
import { connect, type NetConnectOpts } from 'node:net'
import { type Scanned, type Scanner, ScannerFailure, type ScannerFailing } from './scanner.ts'

export interface ClamdOptions {
  readonly at: NetConnectOpts
  /** How long it may take from the first byte to the verdict, in milliseconds. */
  readonly patience: number
}

const PIECE = 64 * 1024
/** A verdict is a line. */
const LONGEST_ANSWER = 1_024
const CLEAN = 'stream: OK'
const FOUND = /^stream: ([\x20-\x7E]{1,200}) FOUND$/

export function createClamd ({ at, patience }: ClamdOptions): Scanner {
  return { scan: (bytes) => new Promise((resolve, reject) => scanOver(bytes, { at, patience }, resolve, reject)) }
}

function scanOver (bytes: Buffer, { at, patience }: ClamdOptions, resolve: (scanned: Scanned) => void, reject: (failure: ScannerFailure) => void): void {
  const socket = connect(at)
  const timer = setTimeout(() => fail('silent'), patience)
  let [isConnected, isSent] = [false, false]
  let answer = Buffer.alloc(0)

  function fail (why: ScannerFailing, cause?: unknown): void {
    end()
    reject(new ScannerFailure(why, { cause }))
  }

  function end (): void {
    clearTimeout(timer)
    socket.removeAllListeners('data').removeAllListeners('close').destroy()
  }

  socket.on('error', (error) => fail(isConnected ? 'cut-off' : 'unreachable', error))
  socket.on('close', () => fail('cut-off'))
  socket.on('connect', () => {
    isConnected = true
    socket.write('zINSTREAM\0')
    for (let from = 0; from < bytes.length; from += PIECE) {
      const piece = bytes.subarray(from, from + PIECE)
      socket.write(lengthOf(piece.length))
      socket.write(piece)
    }
    socket.write(lengthOf(0), () => { isSent = true })
  })
  socket.on('data', (piece: Buffer) => {
    answer = Buffer.concat([answer, piece])
    if (answer.length > LONGEST_ANSWER) return fail('odd')
    const over = answer.indexOf(0)
    if (over < 0) return
    const scanned = verdictOf(answer.toString('latin1', 0, over))
    // it cannot have seen the whole of it before the whole of it was sent, and says one thing
    if (scanned === null || !isSent || over < answer.length - 1) return fail('odd')
    end()
    resolve(scanned)
  })
}

function lengthOf (length: number): Buffer {
  const four = Buffer.alloc(4)
  four.writeUInt32BE(length)
  return four
}

function verdictOf (answer: string): Scanned | null {
  if (answer === CLEAN) return { isClean: true }
  const found = FOUND.exec(answer)?.[1]
  return found === undefined ? null : { isClean: false, found }
}
