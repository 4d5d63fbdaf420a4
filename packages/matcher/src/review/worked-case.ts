// A boundary as a worked case: the file that lies beside a rule set and is run as a test.
import { formatCents, formatDay, formatShare } from '../explain/index.ts'
import type { Verdict } from '../model/finding.ts'
import type { MatchQuestion } from '../model/match.ts'
import type { RuleSet } from '../model/rule-set.ts'
import type { Cents, IsoDay, IsoInstant, Language, Words } from '../model/values.ts'
import type { Boundary } from './boundaries.ts'
import type { Side } from './edge-contract.ts'
import { placedProvisions } from './placed-provisions.ts'

export interface WorkedCase {
  readonly name: Words
  /** The text that the expected answer rests on. */
  readonly source: string
  readonly question: MatchQuestion
  readonly on: IsoDay
  readonly knownAt: IsoInstant
  readonly expect: {
    readonly applies: Verdict
    readonly dueCents: Cents | null
    readonly estimateCents?: Cents
    readonly findings: Readonly<Record<string, Verdict>>
  }
}

const SIDE: Record<Language, Record<Side, string>> = {
  nl: { below: 'net onder', at: 'precies op', above: 'net boven' },
  en: { below: 'just below', at: 'exactly at', above: 'just above' }
}
const DAY_SIDE: Record<Language, Record<Side, string>> = {
  nl: { below: 'de dag vóór', at: 'op', above: 'de dag na' },
  en: { below: 'the day before', at: 'on', above: 'the day after' }
}

/** The layers are those the boundaries were made of: the case names the source of the provision. */
export function workedCase (ruleSets: readonly RuleSet[], { edge, side, question, on, knownAt, outcome }: Boundary): WorkedCase {
  const basis = placedProvisions(ruleSets, edge.topic).find(({ ruleSet, provision }) => ruleSet === edge.ruleSet && provision.id === edge.provision)?.provision.basis
  return {
    name: { nl: nameOfBoundary({ edge, side }, 'nl'), en: nameOfBoundary({ edge, side }, 'en') },
    source: basis === undefined ? edge.provision : [basis.title, basis.article].filter((part) => part !== null).join(', '),
    question,
    on,
    knownAt,
    expect: {
      applies: outcome.applies,
      dueCents: outcome.dueCents,
      ...(outcome.estimateCents === null ? {} : { estimateCents: outcome.estimateCents }),
      findings: outcome.findings
    }
  }
}

/** `threshold (contract, services): just below € 200,000`. */
export function nameOfBoundary ({ edge, side }: Pick<Boundary, 'edge' | 'side'>, language: Language): string {
  const { kind, at, provision, trigger, nature } = edge
  const words = (kind === 'day' ? DAY_SIDE : SIDE)[language][side]
  return `${provision} (${[trigger, nature].filter((part) => part !== null).join(', ')}): ${words} ${valueInWords(kind, at, language)}`
}

function valueInWords (kind: Boundary['edge']['kind'], at: number | string, language: Language): string {
  if (kind === 'day') return formatDay(String(at), language)
  if (kind === 'amount') return formatCents(Number(at), language)
  if (kind === 'labour-share') return formatShare(Number(at), language)
  return language === 'nl' ? `${at} maanden` : `${at} months`
}
