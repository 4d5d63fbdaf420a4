/** The program under test does not answer any more; the message says why. */
export class PortFailure extends Error {
  override readonly name = 'PortFailure'
}
