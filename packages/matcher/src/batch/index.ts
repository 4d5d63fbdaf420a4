// Many questions to one register.
export { checkMany } from './check-many.ts'
export { searchMany } from './search-many.ts'
export { summarizeMany } from './summarize-many.ts'
