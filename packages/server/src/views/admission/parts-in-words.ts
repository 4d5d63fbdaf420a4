// What an event says beside who, when and why, in words: by the same description as its form.
import type { CaseEvent, CaseEventType, CriterionOpinion, CriterionReason, DocumentReference, Instead, IsoDay, ShownLabel } from '@sroi/matcher'
import { formatDay } from '@sroi/matcher/explain'
import type { SeenEvent } from '../../actions/admission/case-views.ts'
import type { CaseRead } from '../../actions/admission/read-record.ts'
import { personName } from '../components/case/person-name.ts'
import type { Frame } from '../frame.ts'
import { type FieldKind, fieldsOf } from './event-fields.ts'
import { labelTitle } from './label-title.ts'

export interface PartInWords {
  readonly name: string
  readonly text: string
  /** What it names, where that is documents: each has a way to what it is. */
  readonly documents?: readonly DocumentReference[]
}

type Told = (value: unknown, read: CaseRead, frame: Frame) => string

const asText: Told = (value) => String(value)
const dayText: Told = (value, _read, { language }) => formatDay(value as IsoDay, language)
const criterionText = (criterion: string, { criteria }: CaseRead, { language }: Frame): string => criteria.find((one) => one.criterion === criterion)?.words?.[language] ?? criterion
const eventText: Told = (value, { view }, { language, words: { admissionNames, caseStep } }) => {
  const event = view.events.find(({ id }) => id === value) as Pick<CaseEvent, 'type' | 'on'> | undefined
  return event === undefined ? '' : caseStep.decidedOn(admissionNames.events[event.type].done, formatDay(event.on, language))
}

const TOLD: Readonly<Record<FieldKind, Told>> = {
  motivation: asText,
  sentence: asText,
  source: asText,
  scheme: asText,
  level: asText,
  day: dayText,
  'day-or-none': dayText,
  missing: (value, _read, { words: { caseStep } }) => (value as readonly string[]).map((kind) => caseStep.documents[kind] ?? kind).join(', '),
  documents: (value, _read, { words: { caseStep } }) => (value as readonly DocumentReference[]).map(({ kind }) => caseStep.documents[kind] ?? kind).join(', '),
  criterion: (value, read, frame) => criterionText(value as string, read, frame),
  verdict: (value, _read, { words }) => words.caseStep.judge[value as keyof typeof words.caseStep.judge],
  'based-on': (value, _read, { words }) => words.caseStep.basedOn[value as keyof typeof words.caseStep.basedOn],
  colleague: (value, { view }, { words }) => personName(view.people, value as string, words),
  subject: (value, _read, { words }) => words.admissionNames.subjects[value as keyof typeof words.admissionNames.subjects],
  'open-hearing': (value, _read, { words }) => words.admissionNames.subjects[value as keyof typeof words.admissionNames.subjects],
  'asked-hearing': (value, _read, { words }) => words.admissionNames.subjects[value as keyof typeof words.admissionNames.subjects],
  answered: (value, _read, { words }) => words.caseStep.answered[value === true ? 'yes' : 'no'],
  kind: (value, _read, { words }) => words.admissionNames.kinds[value as keyof typeof words.admissionNames.kinds],
  'proposed-kind': (value, _read, { words }) => words.admissionNames.kinds[value as keyof typeof words.admissionNames.kinds],
  choice: (value, _read, { words }) => words.caseStep.choice[value as keyof typeof words.caseStep.choice],
  replaces: eventText,
  reasons: (value, read, frame) => (value as readonly CriterionReason[]).map(({ criterion, sentence }) => `${criterionText(criterion, read, frame)} ${sentence}`).join(' '),
  opinions: (value, read, frame) => (value as readonly CriterionOpinion[]).map(({ criterion, verdict, sentence }) => `${criterionText(criterion, read, frame)} ${frame.words.caseStep.judge[verdict]}. ${sentence}`.trim()).join(' '),
  'unsent-decision': eventText,
  'decision-to-object': eventText,
  label: (value) => labelTitle(value as ShownLabel),
  'label-to-check': (value, { view }) => view.labels.filter(({ id }) => id === value).map(({ label }) => labelTitle(label)).join(''),
  result: (value, _read, { words }) => words.admissionNames.results[value as keyof typeof words.admissionNames.results],
  'evidence-level': (value, _read, { words }) => words.admissionNames.evidenceLevels[value as keyof typeof words.admissionNames.evidenceLevels],
  ground: (value, _read, { words: { caseStep } }) => caseStep.grounds[value as string] ?? String(value),
  'open-objection': eventText,
  instead: (value, _read, { words }) => words.caseStep.instead[(value as Instead).kind]
}

/** Parts that say something, in the order of the form. */
export function partsInWords (event: SeenEvent, read: CaseRead, frame: Frame): readonly PartInWords[] {
  const { caseStep } = frame.words
  const said = event as unknown as Readonly<Record<string, unknown>>
  return fieldsOf(event.type as CaseEventType).flatMap(([name, kind]) => {
    const value = said[name]
    const text = value === undefined || value === null ? '' : TOLD[kind](value, read, frame)
    return text === '' ? [] : [{ name: caseStep.ownLabels[`${event.type}.${name}`] ?? caseStep.labels[kind], text, ...(kind === 'documents' ? { documents: value as readonly DocumentReference[] } : {}) }]
  })
}
