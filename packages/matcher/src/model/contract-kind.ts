// The closed lists that say what kind of contract it is.

/** eForms codelist `contract-nature`. */
export type Nature = 'works' | 'supplies' | 'services'

/** eForms BT-71, codelist `reserved-procurement`. */
export type Reservation = 'none' | 'res-ws' | 'res-pub-ser'

/** eForms BT-736, codelist `reserved-execution`. */
export type ReservedExecution = 'yes' | 'no' | 'not-known'

/** Workers as heads, or as full-time equivalents. */
export type CountedBy = 'headcount' | 'fte'

/**
 * What makes an obligation arise: a contract put out to tender, a subsidy that is granted, a permit, or the turnover of a
 * supplier in a year (then the sum is that turnover, and the day of the contract is the last day of the year).
 */
export type Trigger = 'contract' | 'subsidy' | 'permit' | 'supplier-year'

/**
 * How far the buyer is. A notice is not a contract: `profile` and `planned` carry no sum, a `call` only estimates,
 * an `award` what was awarded, a `change` what was modified. `concluded`: the parties have signed.
 */
export type Stage = 'profile' | 'planned' | 'call' | 'award' | 'change' | 'concluded'

/** Which European law the procedure falls under: Directive 2014/24, 2014/25, 2014/23, 2009/81, or none named. */
export type Regime = 'classic' | 'utilities' | 'concession' | 'defence' | 'other'
