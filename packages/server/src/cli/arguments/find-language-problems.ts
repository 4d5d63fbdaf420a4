import type { Problem } from '@sroi/matcher'
import { problem } from './problem.ts'

/** @param language as it was written; absent is Dutch. */
export function findLanguageProblems (language: unknown): readonly Problem[] {
  return language === undefined || language === 'nl' || language === 'en' ? [] : [problem('--language', 'not-one-of', 'The language is nl or en')]
}
