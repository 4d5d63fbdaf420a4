// For one firm, the obligations that it could fill.
export { obligationsFor } from './obligations-for.ts'
