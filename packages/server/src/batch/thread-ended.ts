/** A thread ended before it answered: its cause says why. What it was asked is lost, nothing else is. */
export class ThreadEnded extends Error {
  constructor (message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ThreadEnded'
  }
}
