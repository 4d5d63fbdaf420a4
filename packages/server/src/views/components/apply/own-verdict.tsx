// What a firm is told of its own case: each badge, each criterion, what is missing and which criteria that decides.
import type { CriterionAssessed, FactToKnow } from '@sroi/matcher'
import { explain, nameOfMissing } from '@sroi/matcher/explain'
import type { JSX } from 'preact'
import type { AssessedProfile } from '../../../actions/firm-profiles/assess-profile.ts'
import type { NamesOfValues } from '../../../representations/name-facet-value.ts'
import { stepOfFact } from '../../apply/profile-fields.ts'
import { addressIn } from '../../address.ts'
import type { PageWords } from '../../words.ts'
import { FindingTree } from '../finding-tree.tsx'
import { Heading } from '../heading.tsx'
import { More } from '../more.tsx'
import { Link, Text } from '../text.tsx'
import { VerdictBadge } from '../verdict-badge.tsx'

interface Props {
  readonly assessed: AssessedProfile
  readonly names: NamesOfValues
  readonly words: PageWords
}

export function OwnVerdict ({ assessed, names, words }: Props): JSX.Element {
  const { criteria, badges, toKnow } = assessed
  const { apply } = words
  return (
    <>
      <Text>{apply.ownView}</Text>
      <div class='two-columns'>
        {(['temporary', 'full'] as const).map((badge) => (
          <div class='card'>
            <Heading level={3}>{apply.badges[badge]}</Heading>
            <p><VerdictBadge verdict={badges[badge].verdict} words={words} /></p>
            <Text>{explain(badges[badge], names.language, names)[0]?.text}</Text>
          </div>
        ))}
      </div>
      <Heading level={3}>{apply.criteria}</Heading>
      {criteria.length === 0 ? <Text>{apply.noCriteria}</Text> : <ul class='criteria'>{criteria.map((one) => <li class='card'><Criterion one={one} names={names} words={words} /></li>)}</ul>}
      <Heading level={3}>{apply.missing}</Heading>
      <ToKnow toKnow={toKnow} criteria={criteria} names={names} words={words} />
    </>
  )
}

function titleOf ({ words, finding }: CriterionAssessed, { language }: NamesOfValues): string {
  return words?.[language] ?? explain(finding, language)[0]?.text ?? ''
}

function Criterion ({ one, names, words }: { one: CriterionAssessed, names: NamesOfValues, words: PageWords }): JSX.Element {
  const title = titleOf(one, names)
  const lines = explain(one.finding, names.language, names)
  return (
    <>
      <p class='criterion__answer'><VerdictBadge verdict={one.finding.verdict} words={words} /> <span class='finding__text'>{title}</span></p>
      {one.isJudgement && one.finding.verdict === 'unknown' && <Text kind='small'>{words.apply.people}</Text>}
      <More title={words.apply.because} name={title}><FindingTree lines={lines} words={words} /></More>
    </>
  )
}

function ToKnow ({ toKnow, criteria, names, words: { apply } }: { toKnow: readonly FactToKnow[], criteria: readonly CriterionAssessed[], names: NamesOfValues, words: PageWords }): JSX.Element {
  if (toKnow.length === 0) return <Text>{apply.nothingMissing}</Text>
  const called = (ids: readonly string[]): string => criteria.filter(({ criterion }) => ids.includes(criterion)).map((one) => titleOf(one, names)).join(' ')
  return (
    <>
      <Text>{apply.missingText}</Text>
      <ol class='plain-list'>
        {toKnow.map(({ missing, settles, bearsOn }) => {
          const step = missing.kind === 'supplier-fact' ? stepOfFact(missing.name) : null
          const name = nameOfMissing(missing.name, names.language)
          return (
            <li>
              {step === null ? name : <Link href={addressIn(names.language, `/apply/steps/${step}`)}>{name}</Link>}
              <span class='figure__detail'>
                {settles.length > 0 ? apply.settles(called(settles)) : apply.bearsOn(called(bearsOn))}{step === null && ` ${apply.byOthers}`}
              </span>
            </li>
          )
        })}
      </ol>
    </>
  )
}
