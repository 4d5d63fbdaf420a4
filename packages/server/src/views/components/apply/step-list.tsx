// The steps of a profile, and how much of each was told.
import type { JSX } from 'preact'
import type { StepDone } from '../../../routes/pages/apply/steps-done.ts'
import { addressIn } from '../../address.ts'
import type { Frame } from '../../frame.ts'
import { Link } from '../text.tsx'

/** @param path below it lie the steps; without a language */
export function StepList ({ frame: { language, words: { apply, applyFields } }, path, steps }: { frame: Frame, path: string, steps: readonly StepDone[] }): JSX.Element {
  return (
    <ol class='apply-steps'>
      {steps.map(({ step, known, asked }) => (
        <li>
          <Link href={addressIn(language, `${path}/steps/${step}`)}>{applyFields.steps[step].title}</Link>
          <span class='figure__detail'>{apply.known(known, asked)}</span>
        </li>
      ))}
    </ol>
  )
}
