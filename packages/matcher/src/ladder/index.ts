// What to do when nothing fits, or too little.
export { nextBest, type NextBestHelp } from './next-best.ts'
