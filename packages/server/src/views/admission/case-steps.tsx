// Everything that whoever reads this can put on record now: what nothing stands in the way of first.
import { explain, formatDay } from '@sroi/matcher/explain'
import type { NextAction } from '@sroi/matcher'
import type { JSX } from 'preact'
import type { CaseView } from '../../actions/admission/case-views.ts'
import { addressIn } from '../address.ts'
import { Heading } from '../components/heading.tsx'
import { Link, Text } from '../components/text.tsx'
import type { Frame } from '../frame.ts'
import { stepPath } from './case-paths.ts'

export function CaseSteps ({ frame, view }: { frame: Frame, view: CaseView }): JSX.Element {
  const { words: { casePage: said } } = frame
  const open = view.next.filter(({ first }) => first.length === 0)
  const later = view.next.filter(({ first }) => first.length > 0)
  return (
    <section aria-labelledby='steps'>
      <Heading level={2} id='steps'>{said.steps}</Heading>
      {view.next.length === 0 && <Text>{said.stepsNone}</Text>}
      {open.length > 0 && <StepList frame={frame} id={view.case.id} steps={open} />}
      {later.length > 0 && (
        <details class='card-more'>
          <summary class='card-more__summary'>{said.otherSteps}</summary>
          <StepList frame={frame} id={view.case.id} steps={later} />
        </details>
      )}
    </section>
  )
}

export function StepList ({ frame: { language, words }, id, steps }: { frame: Frame, id: string, steps: readonly NextAction[] }): JSX.Element {
  const { casePage: said, admissionNames: names } = words
  return (
    <ul class='step-list'>
      {steps.map(({ type, until, first }) => (
        <li>
          <Link href={addressIn(language, stepPath(id, type))}>{names.events[type].act}</Link>
          <span class='figure__detail'>
            {[...(until === null ? [] : [said.until(formatDay(until, language))]), ...first.slice(0, 1).map((finding) => said.stepsFirst(explain(finding, language)[0]?.text ?? ''))].join('; ')}
          </span>
        </li>
      ))}
    </ul>
  )
}
