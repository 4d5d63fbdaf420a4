import { nearest } from './nearest.ts'

/** `; did you mean 'nature'?`, or nothing when no candidate comes near. */
export function didYouMean (word: string, candidates: readonly string[]): string {
  const found = nearest(word, candidates)
  return found.length === 0 ? '' : `; did you mean ${found.map((candidate) => `'${candidate}'`).join(' or ')}?`
}
