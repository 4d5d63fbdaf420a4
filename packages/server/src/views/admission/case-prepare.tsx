// What prepares a case: is it complete, what is not known, and where do sources contradict each other.
import { explain, formatFact, nameOfMissing } from '@sroi/matcher/explain'
import type { JSX } from 'preact'
import type { ComparedCase } from '../../actions/admission/compare-earlier.ts'
import type { CasePreparation } from '../../actions/admission/prepare-case.ts'
import type { CaseRead } from '../../actions/admission/read-record.ts'
import { addressIn } from '../address.ts'
import { Heading } from '../components/heading.tsx'
import { Link, Text } from '../components/text.tsx'
import { VerdictBadge } from '../components/verdict-badge.tsx'
import type { Frame } from '../frame.ts'
import { casePath } from './case-paths.ts'

interface Props {
  readonly frame: Frame
  readonly read: CaseRead
  readonly preparation: CasePreparation
  readonly earlier: readonly ComparedCase[]
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
      <Heading level={3}>{said.similar}</Heading>
      <Earlier {...props} />
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

/** What differs stands beside what is the same: whether cases are equal a person says. */
function Earlier ({ frame: { language, words: { casePage: said, admissionNames, caseStep } }, read: { criteria }, earlier }: Props): JSX.Element {
  if (earlier.length === 0) return <Text>{said.similarNone}</Text>
  const nameOf = (criterion: string): string => criteria.find((one) => one.criterion === criterion)?.words?.[language] ?? criterion
  const verdict = (of: 'met' | 'not-met' | 'unknown' | null): string => of === null ? said.notJudged : caseStep.judge[of]
  return (
    <ul class='plain-list'>
      {earlier.map(({ row, earlier: { type }, differs, finding }) => (
        <li>
          <Link href={addressIn(language, casePath(row.id))}>{row.name}</Link>: <b>{admissionNames.events[type].done}</b>
          <span class='figure__detail'>{row.reference}. {explain(finding, language)[0]?.text}</span>
          {differs.map(({ criterion, here, there }) => <span class='figure__detail'>{nameOf(criterion)} {said.hereAndThere(verdict(here), verdict(there))}</span>)}
        </li>
      ))}
    </ul>
  )
}
