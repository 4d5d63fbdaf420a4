import type { Language, Pathway, PathwayOutcome, PathwayStep } from '@sroi/matcher'
import { formatDay, formatFact, nameOfFact, nameOfMissing } from '@sroi/matcher/explain'
import type { LabelPlan } from '../actions/plan-labels.ts'
import { PATHWAY_WORDS } from './pathway-words.ts'
import { printFinding } from './print-finding.ts'
import { printProvenance } from './print-provenance.ts'
import { MARK } from './words.ts'

const MARKS: Record<PathwayOutcome, string> = { held: MARK.met, reachable: MARK.met, never: MARK['not-met'], unknown: MARK.unknown }

/** A plan as lines of text: first all labels at a glance, then each of them. */
export function printPathways ({ pathways, provenance }: LabelPlan, language: Language): readonly string[] {
  const words = PATHWAY_WORDS[language]
  return [
    words.title(formatDay(provenance.before, language)),
    words.own,
    '',
    ...pathways.map((pathway) => `  ${headline(pathway, language)}`),
    ...pathways.flatMap((pathway) => ['', ...printPathway(pathway, language)]),
    '',
    printProvenance({ ...provenance, ruleSets: provenance.labelRules }, language)
  ]
}

function printPathway (pathway: Pathway, language: Language): readonly string[] {
  const words = PATHWAY_WORDS[language]
  const { latestStart, steps, missing, finding } = pathway
  return [
    headline(pathway, language),
    ...(latestStart === null ? [] : [`  ${words.latestStart} ${formatDay(latestStart, language)}`]),
    ...(steps.length === 0 ? [] : [`  ${words.steps}:`, ...steps.map((step) => `    ${describeStep(step, language)}`)]),
    ...(missing.length === 0 ? [] : [`  ${words.missing}:`, ...missing.map(({ name }) => `    ${nameOfMissing(name, language)}`)]),
    `  ${words.why}:`,
    ...printFinding(finding, language)
  ]
}

function headline ({ name, outcome }: Pathway, language: Language): string {
  return `${MARKS[outcome]} ${name}: ${PATHWAY_WORDS[language].outcome[outcome]}`
}

function describeStep (step: PathwayStep, language: Language): string {
  const words = PATHWAY_WORDS[language]
  if (step.kind === 'wait') return words.wait(formatDay(step.until, language))
  if (step.kind === 'act') {
    const asked = formatFact({ name: step.fact, unit: 'boolean', value: step.asked, evidence: null }, language)
    return `${words.act(nameOfFact(step.fact, language), asked)}, ${words.days(step.days)}`
  }
  return [words.procedure, ...(step.startedOn === null ? [] : [words.started(formatDay(step.startedOn, language))]), words.days(step.days)].join(', ')
}
