// To whom, about what, of which day.
import type { LetterBlock } from '../model/letter.ts'
import type { IsoDay } from '../model/values.ts'
import type { CaseFile } from '../model/admission-case.ts'
import { formatDay } from '../explain/index.ts'
import { say, type Voice } from './say.ts'
import { byFact, byNorm } from './sources.ts'
import type { LetterSources } from '../model/letter.ts'

interface Head {
  readonly voice: Voice
  readonly file: CaseFile
  /** How the applicant is called. */
  readonly firm: string
  /** How the case is called. */
  readonly reference: string
  /** What it tells of. */
  readonly about: LetterSources
  /** Of a decision; null: it is none. */
  readonly decidedOn: IsoDay | null
  readonly sentOn: IsoDay | null
}

export function headOf ({ voice, file, firm, reference, about, decidedOn, sentOn }: Head): readonly LetterBlock[] {
  const { scheme, value } = file.applicant
  const applicant: LetterSources = [byFact('applicant')]
  return [
    {
      kind: 'lines', lines: [
        ...say(voice, 'head.to', applicant, { firm: firm || value }),
        ...say(voice, 'head.number', applicant, { number: `${value} (${scheme})` }),
        ...say(voice, 'head.case', [byFact('id')], { case: reference }),
        ...(decidedOn === null ? [] : say(voice, 'head.decided', about, { day: formatDay(decidedOn, voice.language) })),
        ...(sentOn === null ? say(voice, 'head.draft', [byNorm('awb 3:41')]) : say(voice, 'head.sent', [byNorm('awb 3:41')], { day: formatDay(sentOn, voice.language) }))
      ]
    },
    { kind: 'paragraph', sentences: say(voice, 'head.greeting', applicant) }
  ]
}
