// May the firm put something on the record of its case? By what it knows of it, and by what stands there.
import { answerTo } from '../answer-to.ts'
import type { AdmissionCase, CaseOnRecord, Happening } from '../model/admission-case.ts'
import type { CaseEvent } from '../model/case-event.ts'
import { fact } from '../primitives/index.ts'
import { judged } from './asked.ts'
import { madeKnown } from './made-known.ts'
import { mayHappen } from './may-happen.ts'
import { replayCase } from './replay-case.ts'

/**
 * As `mayHappen`, for the firm. As long as a decision was not sent both records are asked, that which the firm knows and that which there is, and the answer tells of the first alone: what was
 * decided cannot be read from what is refused. `next` is the whole record.
 * @throws MatcherError INVALID_REQUEST as `replayCase` and `mayHappen`.
 */
export function mayHappenForFirm (onRecord: CaseOnRecord, event: CaseEvent): Happening {
  return answerTo(() => {
    const known = madeKnown(onRecord)
    const outcome = mayHappen(replayCase(onRecord), event)
    if (known === onRecord) return outcome
    const of = replayCase(known)
    const told = mayHappen(of, event)
    if (!told.allowed) return told
    return outcome.allowed ? { ...told, next: outcome.next } : { allowed: false, from: told.from, because: [notSentYet(of, told, event)] }
  })
}

/** It is told that there is a decision, and not which. */
function notSentYet (of: AdmissionCase, { from }: Happening, { type, on }: CaseEvent): ReturnType<typeof judged> {
  return judged({ of, on }, 'case-transition', 'not-met', 'awb 3:41', { facts: [fact('case-state', 'code', from), fact('case-event', 'code', type), fact('case-fault', 'code', 'decision-not-sent')] })
}
