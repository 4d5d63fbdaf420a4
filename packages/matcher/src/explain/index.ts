// Findings in words, Dutch and English.
export { explain, type Line } from './explain.ts'
export { formatCents, formatDay, formatFact, formatShare } from './format.ts'
export type { NamesOfIds } from './names-of-ids.ts'
export { nameOfFact, nameOfMissing } from './fact-names.ts'
