// Many questions to one register.
export { searchMany } from './search-many.ts'
