// The way to each label: within reach, never and why, or not known, with the last day to begin.
import type { LabelChance, PathwayOutcome } from '@sroi/matcher'
import { explain, formatDay, nameOfMissing } from '@sroi/matcher/explain'
import type { JSX } from 'preact'
import type { AssessedProfile } from '../../../actions/firm-profiles/assess-profile.ts'
import type { NamesOfValues } from '../../../representations/name-facet-value.ts'
import { nameOfLabel } from '../../apply/label-choices.ts'
import type { PageWords } from '../../words.ts'
import { FindingTree } from '../finding-tree.tsx'
import { VerdictIcon } from '../icon.tsx'
import { More } from '../more.tsx'
import { Text } from '../text.tsx'

const ORDER: readonly PathwayOutcome[] = ['held', 'reachable', 'unknown', 'never']
/** What else is missing stands under why. */
const MOST_MISSING = 3
const VERDICTS = { held: 'met', reachable: 'met', unknown: 'unknown', never: 'not-met' } as const

export function LabelChances ({ assessed: { chances, before }, names, words }: { assessed: AssessedProfile, names: NamesOfValues, words: PageWords }): JSX.Element {
  const { apply } = words
  const sorted = [...chances].sort((one, other) => ORDER.indexOf(one.pathway.outcome) - ORDER.indexOf(other.pathway.outcome))
  return (
    <>
      <Text>{before === null ? apply.chancesUnknown : apply.chancesText(formatDay(before, names.language))}</Text>
      <ul class='criteria criteria--two'>{sorted.map((chance) => <li class='card'><Chance chance={chance} names={names} words={words} /></li>)}</ul>
    </>
  )
}

function Chance ({ chance: { pathway, accepted }, names, words }: { chance: LabelChance, names: NamesOfValues, words: PageWords }): JSX.Element {
  const { apply } = words
  const { outcome, latestStart, missing, finding } = pathway
  const name = nameOfLabel(pathway, names.language)
  const lines = explain(finding, names.language, names)
  // the first reason why not is what somebody wants to read at once
  const reason = outcome === 'never' ? lines.find(({ depth, verdict, basis }) => depth > 0 && verdict === 'not-met' && basis !== null) ?? lines.find(({ depth, verdict }) => depth > 0 && verdict === 'not-met') : undefined
  return (
    <>
      <p class='criterion__answer'><span class={`verdict verdict--${VERDICTS[outcome]}`}><VerdictIcon verdict={VERDICTS[outcome]} />{apply.outcomes[outcome]}</span> <span class='finding__text'>{name}</span></p>
      {reason !== undefined && <Text>{reason.text}</Text>}
      {latestStart !== null && <Text>{apply.latestStart(formatDay(latestStart, names.language))}</Text>}
      {missing.length > 0 && <ul class='finding__missing'>{missing.slice(0, MOST_MISSING).map((one) => <li>{nameOfMissing(one.name, names.language)}</li>)}</ul>}
      <Text kind='small'>{apply.accepted[accepted.verdict]}</Text>
      <More title={apply.because} name={name}><FindingTree lines={lines} words={words} /></More>
    </>
  )
}
