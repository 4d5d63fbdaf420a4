// What a contract owes: whether, how much, and what is left.
export { assessObligation } from './assess-obligation.ts'
export { contractSum } from './contract-sum.ts'
