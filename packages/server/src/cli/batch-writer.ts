// The answers of a batch as lines: for a reader, for a program, for a spreadsheet.
import type { Language } from '@sroi/matcher'
import { formatCents } from '@sroi/matcher/explain'
import type { BatchProvenance } from '../actions/prepare-batch.ts'
import type { BatchAnswer } from '../actions/summarize-batch.ts'
import { writeAnswer, writeHeader } from '../batch/csv/write-answers.ts'
import { BATCH_WORDS } from './batch-words.ts'

/** `ndjson`: as the interface gives it, a line for each answer. */
export const BATCH_FORMATS = ['text', 'json', 'ndjson', 'csv'] as const
export type BatchFormat = typeof BATCH_FORMATS[number]

export interface BatchWriter {
  readonly begin: () => readonly string[]
  readonly answer: (answer: BatchAnswer) => readonly string[]
  readonly end: (provenance: BatchProvenance) => readonly string[]
}

/** How many suppliers a reader sees of each. */
const SEEN = 3

export function batchWriter (format: BatchFormat, language: Language): BatchWriter {
  let answered = 0
  const counting = (write: BatchWriter['answer']): BatchWriter['answer'] => (one) => {
    answered += 1
    return write(one)
  }
  if (format === 'csv') return { begin: () => [writeHeader(language)], answer: (one) => [writeAnswer(one, language)], end: () => [] }
  if (format === 'ndjson') return { begin: () => [], answer: counting((one) => [JSON.stringify(one)]), end: (provenance) => [JSON.stringify({ answered, provenance })] }
  if (format === 'text') return textWriter(language)
  return {
    begin: () => ['{"answers":['],
    answer: counting((one) => [`${answered === 1 ? '' : ','}${JSON.stringify(one)}`]),
    end: (provenance) => [`],"answered":${answered},"provenance":${JSON.stringify(provenance)}}`]
  }
}

function textWriter (language: Language): BatchWriter {
  const words = BATCH_WORDS[language]
  const by = { met: 0, 'not-met': 0, unknown: 0 }
  let open = 0n
  let notKnown = 0
  return {
    begin: () => [],
    answer: (one) => {
      const { obligation, coverage: { leftCents, verdict }, top } = one
      const isOwed = obligation.applies !== 'not-met'
      if (isOwed && leftCents === null) notKnown += 1
      if (isOwed) open += BigInt(leftCents ?? 0)
      by[isOwed ? verdict : 'met'] += 1
      const firms = isOwed && leftCents !== 0 ? top.slice(0, SEEN) : []
      return [headOf(one, language), ...firms.map(({ name, town, cents }, index) => `  ${index + 1}. ${name} (${town})${cents === 0 ? '' : `: ${formatCents(cents, language)}`}`)]
    },
    end: ({ register: { id, revision } }) => [
      '', words.together(by.met + by['not-met'] + by.unknown, formatCents(Number(open), language), notKnown), words.byVerdict(by.met, by['not-met'], by.unknown), words.register(id, revision)
    ]
  }
}

function headOf ({ contract, authority, obligation, coverage, totals }: BatchAnswer, language: Language): string {
  const words = BATCH_WORDS[language]
  const { leftCents, filledCents, estimated, verdict } = coverage
  const cents = (amount: number | null): string => formatCents(amount ?? 0, language)
  const parts = obligation.applies === 'not-met'
    ? [words.none]
    : leftCents === null
      ? [words.notKnown, words.counts(totals.ranked)]
      : leftCents === 0
        ? [words.filled]
        : [`${words.open(cents(leftCents))}${estimated ? ` ${words.estimate}` : ''}`, words.counts(totals.ranked), words.enough[verdict](cents(filledCents))]
  return `${contract} (${authority}): ${parts.join('; ')}`
}
