// What a buyer asks of a register: whom to invite, and is there anybody for a reserved contract?
export { inviteFirms } from './invite-firms.ts'
export { marketTest } from './market-test.ts'
