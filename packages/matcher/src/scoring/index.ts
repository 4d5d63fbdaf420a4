// How suppliers that count are put in order.
export { score, type ScoreQuestion } from './score.ts'
export { rank } from './rank.ts'
