// A program that answers the cases: JSON lines to its standard input, JSON lines from its standard output. It is not trusted:
// it may hang, end, send what is no answer, or never stop sending.
import { spawn } from 'node:child_process'
import { StringDecoder } from 'node:string_decoder'
import type { Reply } from './compare-reply.ts'
import type { Engine } from './engine.ts'
import { PortFailure } from './port-failure.ts'

export interface PortLimits {
  /** How long one answer may take. */
  readonly milliseconds: number
  /** The longest line, in characters. */
  readonly characters: number
  /** How many lines that answer nothing are passed over. */
  readonly strayLines: number
}

export const PORT_LIMITS: PortLimits = { milliseconds: 10_000, characters: 16 * 1024 * 1024, strayLines: 1000 }

/** How much of its standard error is kept, to show when it fails. */
const KEPT_CHARACTERS = 2000

interface Waiting {
  readonly id: string
  readonly settle: (reply: Reply) => void
  readonly fail: (reason: string) => void
}

/** Starts the program, without a shell. What goes wrong shows as a PortFailure of the next reply. */
export function startPort ([program, ...args]: readonly [string, ...string[]], limits: PortLimits = PORT_LIMITS): Engine {
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true })
  const decoder = new StringDecoder('utf8')
  let unfinished: string[] = []
  let length = 0
  let complaints = ''
  let stray = 0
  let firstStray = ''
  let over: string | null = null
  let waiting: Waiting | null = null

  const end = (reason: string): void => {
    over ??= complaints === '' ? reason : `${reason}. Its last words: ${complaints.trim()}`
    close()
    waiting?.fail(over)
    waiting = null
  }
  const close = (): void => {
    child.kill('SIGKILL')
    for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy()
  }
  const take = (text: string): void => {
    const message = parsed(text)
    if (waiting !== null && message !== null && message.id === waiting.id) {
      const { settle } = waiting
      waiting = null
      settle({ ...('answer' in message ? { answer: message.answer } : {}), ...('error' in message ? { error: message.error } : {}) })
    } else if (text.trim() !== '') {
      stray += 1
      if (stray === 1) firstStray = text.slice(0, 200)
      if (stray > limits.strayLines) end(`The program sent more than ${limits.strayLines} lines that answer nothing`)
    }
  }

  child.on('error', ({ message }) => { end(`The program could not be started: ${message}`) })
  const ended = (code: number | null, signal: string | null): void => { end(`The program ended ${signal === null ? `with code ${code}` : `by ${signal}`} before it answered`) }
  child.on('close', ended)
  // what it wrote before it ended is still read, unless a child of its own keeps the line open
  child.on('exit', (code, signal) => { setTimeout(() => { ended(code, signal) }, 500).unref() })
  child.stdin.on('error', () => { /* it does not read any more; its end or the time limit tells */ })
  child.stderr.on('data', (chunk: Buffer) => { complaints = `${complaints}${chunk.toString('utf8')}`.slice(-KEPT_CHARACTERS) })
  child.stdout.on('data', (chunk: Buffer) => {
    const parts = decoder.write(chunk).split('\n')
    parts.forEach((part, index) => {
      unfinished.push(part)
      length += part.length
      if (index === parts.length - 1) return
      const text = unfinished.join('')
      unfinished = []
      length = 0
      if (over === null) take(text)
    })
    if (over === null && length > limits.characters) end(`The program sent a line of more than ${limits.characters} characters`)
  })

  return {
    reply: (id, question, request) => new Promise((resolve, reject) => {
      if (over !== null) {
        reject(new PortFailure(over))
        return
      }
      const timer = setTimeout(() => { end(`No answer within ${limits.milliseconds / 1000} seconds`) }, limits.milliseconds)
      waiting = {
        id,
        settle: (reply) => {
          clearTimeout(timer)
          resolve(reply)
        },
        fail: (reason) => {
          clearTimeout(timer)
          reject(new PortFailure(reason))
        }
      }
      child.stdin.write(`${JSON.stringify({ id, question, request })}\n`)
    }),
    close: () => {
      over ??= 'The program was closed'
      close()
    },
    remarks: () => stray === 0 ? [] : [`The program sent ${stray} lines that answer nothing; the first: ${firstStray}`]
  }
}

function parsed (text: string): { readonly id?: unknown, readonly answer?: unknown, readonly error?: unknown } | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : null
  } catch {
    return null
  }
}
