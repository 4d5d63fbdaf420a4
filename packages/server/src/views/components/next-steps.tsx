// What to do when nobody fits, or few: each step with what it gives in firms and in euros, and a way to take it.
import { explain } from '@sroi/matcher/explain'
import type { NextBest, NextBestStep, ReadNeed } from '@sroi/matcher/search'
import type { Finding } from '@sroi/matcher'
import type { JSX } from 'preact'
import type { NamesOfValues } from '../../representations/name-facet-value.ts'
import type { SearchValues } from '../../routes/pages/search/search-values.ts'
import { searchAddress } from '../search-address.ts'
import { valuesOfQuestion } from '../values-of-question.ts'
import type { PageWords } from '../words.ts'
import { Amounts } from './amounts.tsx'
import { Contact } from './contact.tsx'
import { Heading } from './heading.tsx'
import { Text } from './text.tsx'

interface Props {
  readonly nextBest: NextBest
  readonly values: SearchValues
  readonly read: ReadNeed | null
  readonly contractTitle: string | null
  readonly names: NamesOfValues
  readonly words: PageWords
}

export function NextSteps ({ nextBest: { steps }, ...around }: Props): JSX.Element | null {
  const { search } = around.words
  if (steps.length === 0) return null
  return (
    <section class='next-best card' aria-labelledby='next-steps'>
      <Heading level={3} id='next-steps'>{search.nextSteps}</Heading>
      <Text>{search.nextStepsText}</Text>
      <ol class='plain-list'>{steps.map((step) => <li><Step step={step} {...around} /></li>)}</ol>
    </section>
  )
}

function Step ({ step, values, read, contractTitle, names, words }: Omit<Props, 'nextBest'> & { step: NextBestStep }): JSX.Element {
  const first = (finding: Finding): JSX.Element => <Amounts text={explain(finding, names.language, names)[0]?.text ?? ''} />
  const text = first(step.finding)
  return (
    <>
      {isOnPage(step, values) ? <a class='utrecht-link utrecht-link--html-a' href={`${searchAddress(names.language, valuesOfQuestion(step.question, values, read), {})}#results`}>{text}</a> : text}
      {'reach' in step && <p class='detail'>{first(step.reach.fills.finding)}</p>}
      {step.kind === 'other-blocks' && <ul class='plain-list'>{step.blocks.map(({ finding }) => <li>{first(finding)}</li>)}</ul>}
      {step.kind === 'coordinator' && <Contact name={step.coordinator.name} contact={step.coordinator.contact} contractTitle={contractTitle} words={words} />}
    </>
  )
}

/** Can the step be asked with what stands on this page? What a recorded match says of reservation and codes cannot be left out here. */
function isOnPage (step: NextBestStep, { match }: SearchValues): step is Extract<NextBestStep, { readonly question: unknown }> {
  return 'question' in step && !(match !== '' && step.kind === 'leave-out' && (step.condition === 'sameDivisionOnly' || step.condition === 'reservation'))
}
