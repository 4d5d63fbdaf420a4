// From somebody's own words to words to look for, and how well an offering answers them.
export { compileLexicon, type CompiledLexicon } from './compiled-lexicon.ts'
export { compilePlaces, type CompiledPlaces, type PlaceNames } from './places.ts'
export { readNeed, MAX_NEED_WORDS } from './read-need.ts'
export { readOffering, MAX_OFFERING_CHARACTERS, MAX_OFFERING_WORDS, type OfferingKeys } from './read-offering.ts'
export { highlight, type Highlight } from './highlight.ts'
export { compileVocabulary, type CompiledVocabulary, type CpvLabel } from './compile-vocabulary.ts'
export { type CpvProposal, type DescribedNeed, proposeCpv } from './propose-cpv.ts'
export { closeness, type Closeness, type FoundWord } from './closeness.ts'
