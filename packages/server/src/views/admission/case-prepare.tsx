// What prepares a case: is it complete, what is not known, and where do sources contradict each other.
import { formatFact, nameOfMissing } from '@sroi/matcher/explain'
import type { JSX } from 'preact'
import type { CasePreparation } from '../../actions/admission/prepare-case.ts'
import type { CaseRead } from '../../actions/admission/read-record.ts'
import { Heading } from '../components/heading.tsx'
import { Text } from '../components/text.tsx'
import { VerdictBadge } from '../components/verdict-badge.tsx'
import type { Frame } from '../frame.ts'

interface Props {
  readonly frame: Frame
  readonly read: CaseRead
  readonly preparation: CasePreparation
}

export function CasePrepare (props: Props): JSX.Element {
  const { casePage: said } = props.frame.words
  return (
    <section aria-labelledby='prepare'>
      <Heading level={2} id='prepare'>{said.prepare}</Heading>
      <Heading level={3}>{said.completeness}</Heading>
      <Documents {...props} />
      <Heading level={3}>{said.facts}</Heading>
      <FactsToKnow {...props} />
      <Heading level={3}>{said.contradictions}</Heading>
      <Contradictions {...props} />
    </section>
  )
}

function Documents ({ frame: { language, words }, preparation: { documents } }: Props): JSX.Element {
  const { caseStep } = words
  if (documents === null) return <Text>{nameOfMissing('procedure.documents', language)}</Text>
  return <ul class='choices'>{documents.map(({ kind, isThere }) => <li><VerdictBadge verdict={isThere ? 'met' : 'not-met'} words={words} /> {caseStep.documents[kind] ?? kind}</li>)}</ul>
}

function FactsToKnow ({ frame: { language, words: { casePage: said } }, preparation: { assessment } }: Props): JSX.Element {
  if (assessment === null) return <Text>{said.noProfile}</Text>
  if (assessment.toKnow.length === 0) return <Text>{said.factsNone}</Text>
  return (
    <>
      <Text kind='small'>{said.factsText}</Text>
      <ol class='plain-list'>
        {assessment.toKnow.map(({ missing, settles, bearsOn }) => (
          <li>{nameOfMissing(missing.name, language)} <span class='figure__detail'>{settles.length > 0 ? said.factSettles(settles.length) : said.factBears(bearsOn.length)}</span></li>
        ))}
      </ol>
    </>
  )
}

function Contradictions ({ frame: { language, words: { casePage: said } }, read: { criteria }, preparation: { assessment, contradictions } }: Props): JSX.Element {
  if (assessment === null) return <Text>{said.noProfile}</Text>
  if (contradictions.length === 0) return <Text>{said.contradictionsNone}</Text>
  const nameOf = (criterion: string): string => criteria.find((one) => one.criterion === criterion)?.words?.[language] ?? criterion
  return (
    <>
      <Text kind='small'>{said.contradictionsText}</Text>
      {contradictions.map(({ fact, sides, criteria: leaning }) => (
        <table class='routes-table'>
          <caption>{nameOfMissing(fact, language)}{leaning.length > 0 && <span class='figure__detail'>{said.criteriaIt}: {leaning.map(nameOf).join('; ')}</span>}</caption>
          <tbody>{sides.map(({ source, said: told }) => <tr><th scope='row'>{said.sources[source]}</th><td data-label={said.fact}>{formatFact(told, language)}</td></tr>)}</tbody>
        </table>
      ))}
    </>
  )
}
