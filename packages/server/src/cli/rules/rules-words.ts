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
  readonly estimate: (cents: string) => string
  readonly written: (count: number, folder: string) => string
  readonly compared: (count: number, changed: number) => string
  readonly effect: Record<Effect, string>
  readonly moved: (more: number, moreCents: string, less: number, lessCents: string) => string
  readonly turned: (unknown: number, known: number) => string
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
    estimate: (cents) => `schatting ${cents}`,
    written: (count, folder) => `${count} uitgewerkte gevallen geschreven in ${folder}.`,
    compared: (count, changed) => `Opdrachten vergeleken: ${count}. Met een andere uitkomst: ${changed}.`,
    effect: {
      'owes-more': 'moet meer invullen', 'owes-less': 'moet minder invullen', 'becomes-unknown': 'wordt onbekend', 'becomes-known': 'wordt bekend', otherwise: 'andere uitkomst'
    },
    moved: (more, moreCents, less, lessCents) => `Meer: ${more}, samen ${moreCents}. Minder: ${less}, samen ${lessCents}.`,
    turned: (unknown, known) => `Wordt onbekend: ${unknown}. Wordt bekend: ${known}.`
  },
  en: {
    counted: (errors, warnings) => errors + warnings === 0 ? 'nothing found' : `errors: ${errors}, warnings: ${warnings}`,
    severity: { error: 'error', warning: 'warning' },
    example: 'Example',
    same: 'No difference.',
    applies: { met: 'applies', 'not-met': 'does not apply', unknown: 'not known whether it applies' },
    due: 'due',
    notKnown: 'not known',
    estimate: (cents) => `estimate ${cents}`,
    written: (count, folder) => `${count} worked cases written to ${folder}.`,
    compared: (count, changed) => `Contracts compared: ${count}. With another answer: ${changed}.`,
    effect: {
      'owes-more': 'owes more', 'owes-less': 'owes less', 'becomes-unknown': 'becomes unknown', 'becomes-known': 'becomes known', otherwise: 'another answer'
    },
    moved: (more, moreCents, less, lessCents) => `More: ${more}, together ${moreCents}. Less: ${less}, together ${lessCents}.`,
    turned: (unknown, known) => `Becomes unknown: ${unknown}. Becomes known: ${known}.`
  }
}
