/** Why a sign-in was not ended. `expired`: begun too long ago, ended already, or in another browser. `refused`: the provider, or the person there, said no. */
export type SignInFailure = 'expired' | 'refused' | 'not-trusted' | 'unavailable'

export class SignInFailed extends Error {
  readonly failure: SignInFailure

  constructor (failure: SignInFailure, options?: ErrorOptions) {
    super(failure, options)
    this.name = 'SignInFailed'
    this.failure = failure
  }
}
