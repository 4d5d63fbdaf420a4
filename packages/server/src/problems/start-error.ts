/** The service cannot start, and somebody can mend it: the message says what is wrong and how. */
export class StartError extends Error {
  constructor (message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StartError'
  }
}
