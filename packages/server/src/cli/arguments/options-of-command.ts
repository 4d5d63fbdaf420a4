// Which options each command takes.
import type { OPTIONS } from './options.ts'

export const COMMANDS = ['match', 'search', 'batch', 'obligations', 'invite', 'market-test', 'assess', 'value', 'mix', 'reserve', 'term', 'threshold', 'notice', 'pathway', 'help'] as const

export type Command = typeof COMMANDS[number]

type Name = keyof typeof OPTIONS

const CONTRACT = [
  'notice', 'contract', 'trigger', 'nature', 'amount', 'estimate', 'invoiced', 'wage-sum', 'months', 'labour-share', 'no-options', 'no-renewals', 'published', 'awarded', 'concluded', 'from', 'until',
  'authority', 'rules', 'lot', 'party', 'filled', 'agreed', 'assume-rate', 'on', 'known-at', 'database', 'tenant', 'language', 'json', 'help'
] as const

export const OPTIONS_OF_COMMAND: Record<Command, readonly Name[]> = {
  match: [...CONTRACT, 'delivery', 'show'],
  search: [
    ...CONTRACT, 'need', 'cpv', 'same-division', 'reserved', 'budget', 'delivery', 'standing', 'label', 'municipality', 'works-in', 'division', 'within', 'lead-time', 'capacity',
    'minimum-order', 'show', 'after', 'seed', 'why'
  ],
  batch: [
    'authority', 'rules', 'need', 'delivery', 'standing', 'label', 'municipality', 'works-in', 'division', 'within', 'lead-time', 'capacity', 'minimum-order', 'top', 'show', 'seed', 'format',
    'on', 'known-at', 'database', 'tenant', 'language', 'help'
  ],
  obligations: ['supplier', 'obligations', 'listed', 'same-division', 'show', 'after', 'seed', 'rules', 'on', 'known-at', 'database', 'tenant', 'language', 'json', 'help'],
  invite: [
    ...CONTRACT, 'need', 'cpv', 'regime', 'delivery', 'standing', 'label', 'division', 'lead-time', 'capacity', 'minimum-order', 'procedure', 'invite', 'invited-lately',
    'reason', 'reason-on', 'reason-by', 'buyer', 'social-or-other', 'show', 'seed'
  ],
  'market-test': [
    ...CONTRACT, 'need', 'cpv', 'regime', 'counted-by', 'delivery', 'standing', 'label', 'municipality', 'works-in', 'division', 'within', 'lead-time', 'capacity', 'minimum-order',
    'plan', 'firms', 'buyer', 'social-or-other', 'show'
  ],
  assess: CONTRACT,
  value: ['efforts', 'rules', 'authority', 'on', 'known-at', 'database', 'tenant', 'language', 'json', 'help'],
  mix: ['objective', 'limit', 'rules', 'on', 'database', 'tenant', 'language', 'json', 'help'],
  reserve: [
    'supplier', 'supplier-file', 'plan', 'notice', 'contract', 'lot', 'authority', 'rules', 'reservation', 'reserved-execution', 'counted-by', 'regime', 'cpv', 'months', 'no-renewals',
    'nature', 'estimate', 'buyer', 'social-or-other', 'published', 'awarded', 'concluded', 'on', 'known-at', 'database', 'tenant', 'language', 'json', 'help'
  ],
  term: [
    'received', 'sent', 'from', 'asked', 'term-until', 'completed', 'stood-still', 'told', 'new-last-day', 'adjourned', 'committee', 'authority', 'rules',
    'on', 'known-at', 'database', 'tenant', 'language', 'json', 'help'
  ],
  threshold: ['notice', 'contract', 'estimate', 'nature', 'regime', 'buyer', 'social-or-other', 'published', 'rules', 'known-at', 'database', 'tenant', 'language', 'json', 'help'],
  notice: ['json', 'language', 'help'],
  pathway: ['before', 'scheme', 'on', 'known-at', 'json', 'language', 'help'],
  help: ['language', 'help']
}
