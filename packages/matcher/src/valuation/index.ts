// What a purchase is worth, and how much of what is left it fills.
export { assessFillable, judgeOrder, type FillableQuestion } from './assess-fillable.ts'
