// What is wrong with a list, at its lines and columns.
import type { Language, Problem } from '@sroi/matcher'
import { problemInDutch } from '../../../problems/problem-in-dutch.ts'
import type { ShownError } from '../../../views/components/error-summary.tsx'
import type { PageWords } from '../../../views/words.ts'

export function errorsOfBatch (problems: readonly Problem[], { batch }: PageWords, language: Language): readonly ShownError[] {
  return problems.map(({ place, detail }) => {
    const [, line, column = ''] = /^line (\d+)(?:, (.*))?$/.exec(place) ?? []
    const told = language === 'nl' ? problemInDutch(detail) : detail
    return { field: 'list', message: line === undefined ? batch.wrong(place) : batch.line(line, column), detail: { text: told, language: told === detail ? 'en' : 'nl' } }
  })
}
