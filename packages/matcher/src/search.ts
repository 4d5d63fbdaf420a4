// The entry for searching a register in somebody's own words.
export type * from './model/invitation.ts'
export type * from './model/lexicon.ts'
export type * from './model/market-test.ts'
export type * from './model/batch.ts'
export type * from './model/next-best.ts'
export type * from './model/reverse.ts'
export type * from './model/search.ts'
export type * from './model/why-not.ts'
export {
  closeness, type Closeness, compileLexicon, type CompiledLexicon, compilePlaces, type CompiledPlaces, compileVocabulary, type CompiledVocabulary,
  type CpvLabel, type CpvProposal, type DescribedNeed, type FoundWord, highlight, type Highlight, MAX_NEED_WORDS, MAX_OFFERING_CHARACTERS, MAX_OFFERING_WORDS,
  type OfferingKeys, type PlaceNames, proposeCpv, readNeed, readOffering
} from './need/index.ts'
export { checkMany, searchMany, summarizeMany } from './batch/index.ts'
export { inviteFirms, marketTest } from './buyer/index.ts'
export { obligationsFor } from './reverse/index.ts'
export { nextBest, type NextBestHelp } from './ladder/index.ts'
export { changeQuestion, rememberReadings, search, type Reader, whyNot } from './search/index.ts'
export {
  buildCatalogue, type Catalogue, type CatalogueReader, type CatalogueRequest, changeCatalogue, findFirms, findRank, inviteThroughCatalogue, marketTestThroughCatalogue, matchCatalogue, readSnapshot, type RegisterChange, searchCatalogue, writeSnapshot
} from './catalogue/index.ts'
