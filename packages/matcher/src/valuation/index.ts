// What a purchase fills, what efforts are worth, and what is short.
export { assessFillable, judgeOrder, type FillableQuestion } from './assess-fillable.ts'
export { valueEfforts } from './value-efforts.ts'
export { assessShortfall } from './assess-shortfall.ts'
