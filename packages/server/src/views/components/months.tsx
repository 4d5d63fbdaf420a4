// In which months does a purchase from a firm count? A strip for the eye, the same in words for everybody.
import { formatDay, formatShare } from '@sroi/matcher/explain'
import type { IsoDay, Language, RecognitionPeriod } from '@sroi/matcher'
import type { JSX } from 'preact'
import type { PageWords } from '../words.ts'

interface Props {
  readonly recognition: readonly RecognitionPeriod[]
  readonly from: IsoDay
  readonly until: IsoDay
  readonly language: Language
  readonly words: PageWords
}

/** More months are told in words only. */
const MOST = 36

export function Months ({ recognition, from, until, language, words: { mix } }: Props): JSX.Element | null {
  const periods = joined(recognition).filter((one) => one.basisPoints > 0 && one.from <= until && (one.until === null || one.until >= from))
  if (periods.length === 0) return null
  const months = monthsBetween(from, until)
  return (
    <div class='months'>
      <p class='detail'>{mix.months} {periods.map((one) => mix.monthsCount(formatShare(one.basisPoints, language), formatDay(one.from < from ? from : one.from, language), one.until === null || one.until > until ? null : formatDay(one.until, language))).join('; ')}.</p>
      {months.length <= MOST && (
        <div class='months__strip' aria-hidden='true'>
          {months.map((month) => <span class={`months__month months__month--${levelIn(month, periods)}`}><span>{month.slice(5)}</span></span>)}
        </div>
      )}
    </div>
  )
}

/** Periods that follow each other and count alike are one. */
function joined (recognition: readonly RecognitionPeriod[]): readonly RecognitionPeriod[] {
  const all: RecognitionPeriod[] = []
  for (const one of recognition) {
    const last = all.at(-1)
    const goesOn = last !== undefined && last.until !== null && last.basisPoints === one.basisPoints && dayAfter(last.until) === one.from
    if (goesOn) all.splice(-1, 1, { ...last, until: one.until })
    else all.push(one)
  }
  return all
}

/** All of the month, a part of it, or nothing of it; less than the whole invoice is a part. */
function levelIn (month: string, periods: readonly RecognitionPeriod[]): 'all' | 'part' | 'none' {
  const [first, last] = [`${month}-01`, `${month}-31`]
  const inside = periods.filter((one) => one.from <= last && (one.until === null || one.until >= first))
  if (inside.length === 0) return 'none'
  return inside.some((one) => one.basisPoints === 10_000 && one.from <= first && (one.until === null || one.until >= lastDay(month))) ? 'all' : 'part'
}

function monthsBetween (from: IsoDay, until: IsoDay): readonly string[] {
  const months: string[] = []
  for (let month = from.slice(0, 7); month <= until.slice(0, 7) && months.length <= MOST; month = dayAfter(lastDay(month)).slice(0, 7)) months.push(month)
  return months
}

function lastDay (month: string): IsoDay {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10)
}

function dayAfter (day: IsoDay): IsoDay {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}
