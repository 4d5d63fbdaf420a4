// The only way out of this folder. A provider is trusted to vouch for people, not to send us elsewhere, to keep us waiting or to fill our memory.

/** How long a provider may take to answer as a whole, in milliseconds. */
const PATIENCE = 3_000
/** More than the largest set of keys there is, in bytes. */
const MOST_BYTES = 256 * 1024

/** The provider cannot be asked now: what is asked of it may be right. */
export class ProviderUnavailable extends Error {
  constructor (why: string, options?: ErrorOptions) {
    super(why, options)
    this.name = 'ProviderUnavailable'
  }
}

export interface FetchOptions {
  readonly method?: string
  readonly headers?: Record<string, string>
  /** A form. */
  readonly body?: URLSearchParams | null
}

export type BoundedFetch = (url: string, options?: FetchOptions) => Promise<Response>

/**
 * Calls nothing but these origins, follows nothing, waits three seconds at most and reads 256 kB at most.
 * @throws ProviderUnavailable
 */
export function boundedFetch (origins: readonly string[], patience: number = PATIENCE): BoundedFetch {
  return async (url, { method = 'GET', headers = {}, body = null } = {}) => {
    if (!URL.canParse(url) || !origins.includes(new URL(url).origin)) throw new ProviderUnavailable('the provider names an address of an origin that it may not send us to')
    const signal = AbortSignal.timeout(patience)
    try {
      const answer = await fetch(url, { method, headers, redirect: 'manual', signal, body })
      if (answer.status >= 300 && answer.status < 400) throw new ProviderUnavailable('the provider answers with another address, which is not followed')
      if (answer.status >= 500) throw new ProviderUnavailable(`the provider answers ${answer.status}`)
      const read = await readBounded(answer)
      return new Response(answer.status === 204 ? null : read, { status: answer.status, headers: answer.headers })
    } catch (error) {
      if (error instanceof ProviderUnavailable) throw error
      throw new ProviderUnavailable(signal.aborted ? 'the provider does not answer in time' : 'the provider cannot be reached', { cause: error })
    }
  }
}

async function readBounded ({ body }: Response): Promise<Uint8Array<ArrayBuffer>> {
  if (body === null) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = body.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.byteLength
    if (length > MOST_BYTES) throw new ProviderUnavailable('the provider answers more than is read')
    chunks.push(part.value)
  }
  const read = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    read.set(chunk, at)
    at += chunk.byteLength
  }
  return read
}
