// What to do when nobody fits, or few: each step with what it gives, and a way to take it.
import { explain } from '@sroi/matcher/explain'
import type { NextBest, NextBestStep, ReadNeed } from '@sroi/matcher/search'
import type { JSX } from 'preact'
import type { Frame } from '../frame.ts'
import type { SearchValues } from '../../routes/pages/search/search-values.ts'
import { searchAddress } from '../search-address.ts'
import { valuesOfQuestion } from '../values-of-question.ts'
import { Amounts } from './amounts.tsx'
import { Heading } from './heading.tsx'
import { Text } from './text.tsx'

interface Props {
  readonly nextBest: NextBest
  readonly values: SearchValues
  readonly read: ReadNeed | null
  readonly frame: Frame
}

export function NextSteps ({ nextBest: { steps }, values, read, frame: { language, words: { search } } }: Props): JSX.Element | null {
  if (steps.length === 0) return null
  return (
    <section class='next-best card' aria-labelledby='next-steps'>
      <Heading level={3} id='next-steps'>{search.nextSteps}</Heading>
      <Text>{search.nextStepsText}</Text>
      <ol class='plain-list'>
        {steps.map((step) => {
          const [line] = explain(step.finding, language)
          const text = <Amounts text={line?.text ?? ''} />
          return (
            <li>
              {isOnPage(step) ? <a class='utrecht-link utrecht-link--html-a' href={`${searchAddress(language, valuesOfQuestion(step.question, values, read), {})}#results`}>{text}</a> : text}
              {step.kind === 'other-blocks' && <ul class='plain-list'>{step.blocks.map(({ finding }) => <li><Amounts text={explain(finding, language)[0]?.text ?? ''} /></li>)}</ul>}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** Can the step be asked with what stands on this page? What a recorded match says of reservation and codes cannot be left out here. */
function isOnPage (step: NextBestStep): step is Extract<NextBestStep, { readonly question: unknown }> {
  return 'question' in step && !(step.kind === 'leave-out' && (step.condition === 'sameDivisionOnly' || step.condition === 'reservation'))
}
