// How much time a firm has left, and the steps towards a label with the last day to begin each.
import type { LabelAim, LabelChance } from '@sroi/matcher'
import { explain, formatDay } from '@sroi/matcher/explain'
import { milestones } from '@sroi/matcher/procedure'
import type { JSX } from 'preact'
import type { CaseView } from '../../../actions/admission/case-views.ts'
import type { AssessedProfile } from '../../../actions/firm-profiles/assess-profile.ts'
import type { NamesOfValues } from '../../../representations/name-facet-value.ts'
import { nameOfLabel } from '../../apply/label-choices.ts'
import type { Frame } from '../../frame.ts'
import { DeadlineList } from '../case/deadline-list.tsx'
import { daysUntil } from '../case/pressing-deadline.ts'
import { Heading } from '../heading.tsx'
import { Text } from '../text.tsx'

interface Props {
  readonly frame: Frame
  readonly view: CaseView
  /** Null: no badge runs towards a last day. */
  readonly assessed: AssessedProfile | null
  readonly aims: readonly LabelAim[]
  readonly names: NamesOfValues
}

export function OwnClock ({ frame, view, assessed, aims, names }: Props): JSX.Element {
  const { language, words: { ownCase } } = frame
  const { stands: { until }, on } = view
  return (
    <section aria-labelledby='clock'>
      <Heading level={2} id='clock'>{ownCase.clock}</Heading>
      <Text>{until === null ? ownCase.clockNone : until < on ? ownCase.clockPassed(formatDay(until, language)) : ownCase.clockText(daysUntil(until, on), formatDay(until, language))}</Text>
      <DeadlineList frame={frame} view={view} />
      {assessed !== null && until !== null && <Steps chances={chosen(assessed.chances, aims)} on={on} before={until} frame={frame} names={names} />}
    </section>
  )
}

/** Labels that the firm means to get; where it named none, those that are within reach. */
function chosen (chances: readonly LabelChance[], aims: readonly LabelAim[]): readonly LabelChance[] {
  const aimed = chances.filter(({ pathway }) => aims.some(({ scheme, level }) => scheme === pathway.scheme && (level === null || level === pathway.level)))
  return aimed.length > 0 ? aimed : chances.filter(({ pathway }) => pathway.outcome === 'reachable')
}

function Steps ({ chances, on, before, frame: { language, words: { apply, ownCase } }, names }: { chances: readonly LabelChance[], on: string, before: string, frame: Frame, names: NamesOfValues }): JSX.Element | null {
  const shown = chances.filter(({ pathway }) => pathway.steps.length > 0 || pathway.outcome === 'never')
  if (shown.length === 0) return null
  return (
    <>
      <Heading level={3}>{ownCase.milestones}</Heading>
      <Text kind='small'>{ownCase.milestonesText}</Text>
      {shown.map(({ pathway }) => (
        <div class='card'>
          <Heading level={4}>{nameOfLabel(pathway, language)}: {apply.outcomes[pathway.outcome]}</Heading>
          {pathway.steps.length === 0
            ? <Text>{explain(pathway.finding, language, names)[0]?.text}</Text>
            : (
              <ol class='plain-list'>
                {milestones(pathway, { on, before }).map(({ finding, latestStart }) => (
                  <li>{explain(finding, language, names)[0]?.text}{latestStart !== null && <span class='figure__detail'>{ownCase.beginBy(formatDay(latestStart, language))}</span>}</li>
                ))}
              </ol>
              )}
        </div>
      ))}
    </>
  )
}
