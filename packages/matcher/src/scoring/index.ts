// How suppliers that count are put in order.
export { score, type ScoreQuestion, type ToScore } from './score.ts'
export { rank } from './rank.ts'
