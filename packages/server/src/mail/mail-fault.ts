/** Why a mail did not go, as a code: what a server of mail says can hold an address, so it is kept nowhere. */
export class MailFault extends Error {
  readonly code: string

  constructor (code: string, options?: ErrorOptions) {
    super(`a mail was not sent: ${code}`, options)
    this.name = 'MailFault'
    this.code = code
  }
}

/** `EENVELOPE 550`: what went wrong for the client, and what number the server answered. */
export function faultOf (error: unknown): MailFault {
  if (error instanceof MailFault) return error
  const { code, responseCode } = (error ?? {}) as { readonly code?: unknown, readonly responseCode?: unknown }
  const name = typeof code === 'string' && /^[A-Z0-9_]{1,40}$/.test(code) ? code : 'EUNKNOWN'
  return new MailFault(typeof responseCode === 'number' ? `${name} ${responseCode}` : name, { cause: error })
}
