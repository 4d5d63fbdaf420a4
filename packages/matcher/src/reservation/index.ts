// May a supplier perform a reserved contract?
export { judgeReservation, type ReservationQuestion } from './judge-reservation.ts'
