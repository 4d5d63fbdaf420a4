// What happens to a contract after it was awarded: call-offs under a framework, and changes.
import type { Amount } from './amount.ts'
import type { IsoDay } from './values.ts'

export interface CallOff {
  readonly id: string
  readonly value: Amount
  readonly on: IsoDay
  /** Which of the joint buyers called off. */
  readonly buyer?: string
}

/** A framework agreement: its value is a ceiling; what is bought are the call-offs. */
export interface Framework {
  readonly callOffs?: readonly CallOff[]
  /** Each buyer concludes a framework of its own. */
  readonly perBuyer?: boolean
  readonly ceiling?: Amount
}

/** A dated change of a concluded contract: what it does to an obligation is a rule. `option`: an option was taken up. */
export interface ContractChange {
  readonly kind: 'option' | 'renewal' | 'extra-work' | 'indexation' | 'termination'
  readonly on: IsoDay
  /** The sum after the change. */
  readonly sumAfter?: Amount
  readonly reason?: string
}
