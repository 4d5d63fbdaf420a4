// The door of the catalogue: the register as it is searched.
export { type Catalogues, type CataloguesOptions, createCatalogues } from './create-catalogues.ts'
export { differenceOf } from './difference.ts'
export { findFirms } from './find-firms.ts'
export { findRank } from './find-rank.ts'
export { openWhyThread } from './open-why-thread.ts'
export { searchRegister } from './search-register.ts'
export { supplierOf } from './supplier-of.ts'
export { type TellWhy, tellWhyHere } from './tell-why.ts'
