// What is looked up: words by their stem, so that forms of a word are one, and meanings.
import { stem } from './stem.ts'

export function wordKey (word: string): string {
  return stemKey(stem(word))
}

export function stemKey (stem: string): string {
  return `w:${stem}`
}

export function meaningKey (id: string): string {
  return `m:${id}`
}
