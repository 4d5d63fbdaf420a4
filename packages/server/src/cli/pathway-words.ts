// What the command line says around the pathways to labels, in both languages.
import type { Language, PathwayOutcome } from '@sroi/matcher'

interface PathwayWords {
  readonly title: (before: string) => string
  readonly own: string
  readonly outcome: Record<PathwayOutcome, string>
  readonly latestStart: string
  readonly steps: string
  readonly act: (what: string, asked: string) => string
  readonly wait: (until: string) => string
  readonly procedure: string
  readonly started: (day: string) => string
  readonly days: (days: number | null) => string
  readonly missing: string
  readonly why: string
}

export const PATHWAY_WORDS: Record<Language, PathwayWords> = {
  nl: {
    title: (before) => `Welke keurmerken zijn te halen vóór of op ${before}?`,
    own: 'Dit is een planning. De uitgever van een keurmerk meet en beslist zelf.',
    outcome: { held: 'u heeft dit keurmerk dan', reachable: 'te halen', never: 'niet te halen met deze gegevens', unknown: 'niet bekend' },
    latestStart: 'Begin uiterlijk op',
    steps: 'Nog te doen',
    act: (what, asked) => `regelen: ${what} (gevraagd: ${asked})`,
    wait: (until) => `wachten tot ${until}`,
    procedure: 'de aanvraag bij de uitgever',
    started: (day) => `loopt sinds ${day}`,
    days: (days) => days === null ? 'duur niet bekend' : `${days} dagen`,
    missing: 'Wat nog niet bekend is',
    why: 'Hoe dit is bepaald'
  },
  en: {
    title: (before) => `Which labels can be had on or before ${before}?`,
    own: 'This is a plan. The issuer of a label measures and decides itself.',
    outcome: { held: 'you hold this label then', reachable: 'can be had', never: 'cannot be had with these facts', unknown: 'not known' },
    latestStart: 'Begin at the latest on',
    steps: 'Still to do',
    act: (what, asked) => `arrange: ${what} (asked: ${asked})`,
    wait: (until) => `wait until ${until}`,
    procedure: 'the application with the issuer',
    started: (day) => `runs since ${day}`,
    days: (days) => days === null ? 'duration not known' : `${days} days`,
    missing: 'What is not known yet',
    why: 'How this was decided'
  }
}
