// The entry for searching a register in somebody's own words.
export type * from './model/lexicon.ts'
export { closeness, type Closeness, compileLexicon, type CompiledLexicon, compileVocabulary, type CompiledVocabulary, type CpvLabel, type CpvProposal, proposeCpv, type FoundWord, MAX_NEED_WORDS, MAX_OFFERING_WORDS, type OfferingKeys, readNeed, readOffering } from './need/index.ts'
