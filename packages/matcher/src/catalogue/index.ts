// A register of any size, searched by numbers.
export { buildCatalogue, type Catalogue, type CatalogueReader } from './catalogue.ts'
export { changeCatalogue, type RegisterChange } from './change-catalogue.ts'
export { checkLexicon } from './check-lexicon.ts'
export { type CatalogueRequest, searchCatalogue } from './search-catalogue.ts'
export { summarize } from './summarize.ts'
export { findFirms } from './find-firms.ts'
export { findRank } from './find-rank.ts'
export { readSnapshot, writeSnapshot } from './snapshot.ts'
