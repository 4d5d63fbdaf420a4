// What `sroi rules` says around the problems and the tables, in both languages.
import type { Language, Verdict } from '@sroi/matcher'
import type { Effect } from '@sroi/matcher/review'

interface RulesWords {
  readonly counted: (errors: number, warnings: number) => string
  readonly severity: Record<'error' | 'warning', string>
  readonly example: string
  readonly same: string
  readonly applies: Record<Verdict, string>
  readonly due: string
  readonly notKnown: string
  readonly worth: string
  readonly short: string
  readonly penalty: string
  readonly lastDay: string
  readonly answer: Record<'reserve' | 'eu-threshold' | 'purchase' | 'application' | 'term', Record<Verdict, string>>
  readonly points: string
  readonly estimate: (cents: string) => string
  readonly written: (count: number, folder: string) => string
  readonly compared: (count: number, changed: number) => string
  readonly effect: Record<Effect, string>
  readonly moved: (more: number, moreCents: string, less: number, lessCents: string) => string
  readonly worthMoved: (more: number, moreCents: string, less: number, lessCents: string) => string
  readonly turned: (unknown: number, known: number) => string
  readonly staysUnknown: (count: number) => string
}

export const RULES_WORDS: Record<Language, RulesWords> = {
  nl: {
    counted: (errors, warnings) => errors + warnings === 0 ? 'niets gevonden' : `fouten: ${errors}, waarschuwingen: ${warnings}`,
    severity: { error: 'fout', warning: 'waarschuwing' },
    example: 'Voorbeeld',
    same: 'Geen verschil.',
    applies: { met: 'geldt', 'not-met': 'geldt niet', unknown: 'niet bekend of het geldt' },
    due: 'in te vullen',
    notKnown: 'niet bekend',
    worth: 'waard',
    short: 'tekort',
    penalty: 'boete',
    lastDay: 'laatste dag',
    answer: {
      reserve: { met: 'mag uitvoeren', 'not-met': 'mag niet uitvoeren', unknown: 'niet bekend of het mag' },
      'eu-threshold': { met: 'boven de drempel', 'not-met': 'onder de drempel', unknown: 'niet bekend of de drempel is gehaald' },
      purchase: { met: 'inkoop telt', 'not-met': 'inkoop telt niet', unknown: 'niet bekend of inkoop telt' },
      application: { met: 'voldoet', 'not-met': 'voldoet niet', unknown: 'niet bekend of het voldoet' },
      term: { met: 'op tijd', 'not-met': 'te laat', unknown: 'niet bekend of het op tijd is' }
    },
    points: 'punten voor de plaats',
    estimate: (cents) => `schatting ${cents}`,
    written: (count, folder) => `${count} uitgewerkte gevallen geschreven in ${folder}.`,
    compared: (count, changed) => `Opdrachten vergeleken: ${count}. Met een andere uitkomst: ${changed}.`,
    effect: {
      'owes-more': 'moet meer invullen', 'owes-less': 'moet minder invullen', 'worth-more': 'is meer waard', 'worth-less': 'is minder waard', 'becomes-unknown': 'wordt onbekend', 'becomes-known': 'wordt bekend', otherwise: 'andere uitkomst'
    },
    moved: (more, moreCents, less, lessCents) => `Meer: ${more}, samen ${moreCents}. Minder: ${less}, samen ${lessCents}.`,
    worthMoved: (more, moreCents, less, lessCents) => `Meer waard: ${more}, samen ${moreCents}. Minder waard: ${less}, samen ${lessCents}.`,
    turned: (unknown, known) => `Wordt onbekend: ${unknown}. Wordt bekend: ${known}.`,
    staysUnknown: (count) => `Onder beide regels is het bedrag niet bekend: ${count}. Gelden de regels nog niet op de dag van de vraag? Geef dan --on en --known-at.`
  },
  en: {
    counted: (errors, warnings) => errors + warnings === 0 ? 'nothing found' : `errors: ${errors}, warnings: ${warnings}`,
    severity: { error: 'error', warning: 'warning' },
    example: 'Example',
    same: 'No difference.',
    applies: { met: 'applies', 'not-met': 'does not apply', unknown: 'not known whether it applies' },
    due: 'due',
    notKnown: 'not known',
    worth: 'worth',
    short: 'short',
    penalty: 'penalty',
    lastDay: 'last day',
    answer: {
      reserve: { met: 'may perform', 'not-met': 'may not perform', unknown: 'not known whether it may' },
      'eu-threshold': { met: 'reaches the threshold', 'not-met': 'below the threshold', unknown: 'not known whether it reaches the threshold' },
      purchase: { met: 'a purchase counts', 'not-met': 'a purchase does not count', unknown: 'not known whether a purchase counts' },
      application: { met: 'meets it', 'not-met': 'does not meet it', unknown: 'not known whether it meets it' },
      term: { met: 'in time', 'not-met': 'too late', unknown: 'not known whether it is in time' }
    },
    points: 'points for the place',
    estimate: (cents) => `estimate ${cents}`,
    written: (count, folder) => `${count} worked cases written to ${folder}.`,
    compared: (count, changed) => `Contracts compared: ${count}. With another answer: ${changed}.`,
    effect: {
      'owes-more': 'owes more', 'owes-less': 'owes less', 'worth-more': 'is worth more', 'worth-less': 'is worth less', 'becomes-unknown': 'becomes unknown', 'becomes-known': 'becomes known', otherwise: 'another answer'
    },
    moved: (more, moreCents, less, lessCents) => `More: ${more}, together ${moreCents}. Less: ${less}, together ${lessCents}.`,
    worthMoved: (more, moreCents, less, lessCents) => `Worth more: ${more}, together ${moreCents}. Worth less: ${less}, together ${lessCents}.`,
    turned: (unknown, known) => `Becomes unknown: ${unknown}. Becomes known: ${known}.`,
    staysUnknown: (count) => `The amount is not known under either: ${count}. Do the rules not hold yet on the day of the question? Then give --on and --known-at.`
  }
}
