// May a supplier perform a reserved contract, and may a contract be reserved?
export { judgeReservation } from './judge-reservation.ts'
export { judgePlan } from './judge-plan.ts'
export type { ReservationQuestion, ReservationRules } from './reservation-question.ts'
