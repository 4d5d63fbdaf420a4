// Is a supplier inside the question that a user asks?
export { type FilterQuestion, judgeSupplierFilters } from './judge-supplier-filters.ts'
export { judgeOfferingFilters } from './judge-offering-filters.ts'
