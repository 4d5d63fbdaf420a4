// What is wrong with the form of a step, told at its field once.
import type { CaseEventType, Problem } from '@sroi/matcher'
import { fieldsOf } from '../../../views/admission/event-fields.ts'
import { fileField } from '../../../views/admission/file-kinds.tsx'
import type { StepContext } from '../../../views/admission/step-context.ts'
import { APPLIED_FOR } from '../../../views/admission/step-fields.tsx'
import type { ShownError } from '../../../views/components/error-summary.tsx'
import type { PageWords } from '../../../views/words.ts'

/** The part of an event in which a problem lies, and where in it: `/label/period/from` is `from` of `label`. */
export function stepErrors (type: CaseEventType, problems: readonly Problem[], { files }: StepContext, { caseStep, errors }: PageWords): readonly ShownError[] {
  const fields = new Map(fieldsOf(type))
  const shown = problems.map(({ place }): ShownError => {
    const [part = '', ...within] = place.split('/').slice(1)
    const kind = fields.get(part)
    if (part === 'on') return { field: 'on', message: caseStep.onMend }
    if (part === 'reason') return { field: 'reason', message: caseStep.reasonMend }
    if (part === 'evidence') return { field: firstFile('evidence', files), message: caseStep.evidenceMend }
    if (kind === undefined) return { field: null, message: errors.other(part) }
    const message = caseStep.mend[kind]
    if (kind === 'label') return { field: `${part}-${labelPart(within.at(-1))}`, message }
    if (kind === 'scheme') return { field: APPLIED_FOR.which, message }
    if (kind === 'instead') return { field: within[0] === undefined || within[0] === 'kind' ? part : `${part}-${within[0]}`, message }
    if (kind === 'reasons' || kind === 'opinions') return { field: `${part}-0`, message }
    return { field: kind === 'documents' ? firstFile(part, files) : part, message }
  })
  const first = new Map(shown.map((error) => [error.field, error]))
  return [...first.values()]
}

/** Which label it is stands in the list first. */
export function labelPart (part: string | undefined): string {
  return part === undefined || part === 'scheme' ? 'which' : part
}

function firstFile (name: string, [file]: StepContext['files']): string | null {
  return file === undefined ? null : fileField(name, file.sha256)
}
