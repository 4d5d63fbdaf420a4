// What a buyer asks of a register: whom to invite, and is there anybody for a reserved contract?
export { checkInvitation } from './check-invitation.ts'
export { invitationOf } from './invitation-of.ts'
export { inviteFirms } from './invite-firms.ts'
export { askedOf, checkMarketTest, marketTest } from './market-test.ts'
export { compareTurns, timesInvited, type Turn, withoutPlace } from './turns.ts'
