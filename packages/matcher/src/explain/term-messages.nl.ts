// De zinnen over termijnen en over de Europese drempel.
import type { TermMessages } from './messages.ts'

export const TERMS_NL: TermMessages = {
  'eu-threshold': {
    met: (v) => v('threshold') === 'niet bekend' ? 'De raming haalt de Europese drempel.' : `De raming haalt de Europese drempel voor ${v('threshold-type')} (${v('operator')} ${v('threshold')} zonder btw).`,
    'not-met': (v) => v('threshold') === 'niet bekend' ? 'De raming blijft onder de Europese drempel.' : `De raming blijft onder de Europese drempel voor ${v('threshold-type')} (${v('operator')} ${v('threshold')} zonder btw).`,
    unknown: (v) => v('threshold-type') === 'niet bekend' ? 'Het is niet bekend of de raming de Europese drempel haalt.' : `Het is niet bekend of de raming de Europese drempel haalt voor ${v('threshold-type')}.`
  },
  'decision-term': {
    met: (v) => v('last-day') === 'niet bekend' ? 'De termijn om te beslissen is nog niet voorbij.' : `De termijn om te beslissen loopt tot en met ${v('last-day')}.`,
    'not-met': (v) => v('last-day') === 'niet bekend' ? 'De termijn om te beslissen is voorbij.' : `De termijn om te beslissen eindigde op ${v('last-day')}.`,
    unknown: () => 'Het is niet bekend of de termijn om te beslissen voorbij is.'
  },
  'decision-notice': {
    met: (v) => v('new-last-day') === 'niet bekend' ? 'De aanvrager hoorde op tijd dat de beslissing later komt.' : `De aanvrager hoorde op tijd dat de beslissing later komt, uiterlijk op ${v('new-last-day')}.`,
    'not-met': () => 'De aanvrager hoorde te laat dat de beslissing later komt. De termijn verandert daardoor niet.',
    unknown: () => 'Het is niet bekend of de aanvrager op tijd hoorde dat de beslissing later komt.'
  },
  'term-suspension': {
    met: (v) => `De termijn stond ${v('suspended-days')} dagen stil.`,
    'not-met': () => 'De termijn stond niet stil.',
    unknown: () => 'Het is niet bekend hoeveel dagen de termijn stilstond.'
  },
  'term-extension': {
    met: (v) => `De laatste dag viel op een ${v('day-off')} en schuift door naar ${v('last-day')}.`,
    'not-met': (v) => `De laatste dag blijft ${v('nominal-end')}.`,
    unknown: (v) => `Het is niet bekend of de laatste dag doorschuift: ${v('reason')}.`
  },
  'leaving-aside-term': {
    met: (v) => v('last-day') === 'niet bekend' ? 'De termijn om te zeggen dat de aanvraag niet wordt behandeld, is nog niet voorbij.' : `Zeggen dat de aanvraag niet wordt behandeld, kan tot en met ${v('last-day')}.`,
    'not-met': (v) => v('term-set') !== 'niet bekend'
      ? 'De aanvrager kreeg geen termijn om de aanvraag aan te vullen. Daarom moet de aanvraag worden behandeld.'
      : v('last-day') === 'niet bekend' ? 'De termijn om te zeggen dat de aanvraag niet wordt behandeld, is voorbij.' : `Zeggen dat de aanvraag niet wordt behandeld, kon tot en met ${v('last-day')}.`,
    unknown: () => 'Het is niet bekend tot wanneer de aanvraag buiten behandeling kan blijven.'
  },
  'objection-term': {
    met: (v) => v('last-day') === 'niet bekend' ? 'De termijn om bezwaar te maken is nog niet voorbij.' : `Bezwaar maken kan tot en met ${v('last-day')}.`,
    'not-met': (v) => v('last-day') === 'niet bekend' ? 'De termijn om bezwaar te maken is voorbij.' : `Bezwaar maken kon tot en met ${v('last-day')}.`,
    unknown: () => 'Het is niet bekend of bezwaar maken nog kan.'
  },
  'objection-decision-term': {
    met: (v) => v('last-day') === 'niet bekend' ? 'De termijn om op het bezwaar te beslissen is nog niet voorbij.' : `De termijn om op het bezwaar te beslissen loopt tot en met ${v('last-day')}.`,
    'not-met': (v) => v('last-day') === 'niet bekend' ? 'De termijn om op het bezwaar te beslissen is voorbij.' : `De termijn om op het bezwaar te beslissen eindigde op ${v('last-day')}.`,
    unknown: () => 'Het is niet bekend of de termijn om op het bezwaar te beslissen voorbij is.'
  },
  'objection-adjournment': {
    met: (v) => `De beslissing op het bezwaar is op tijd verdaagd${v('longest-day') === 'niet bekend' ? '' : `, ten hoogste tot en met ${v('longest-day')}`}.`,
    'not-met': () => 'De beslissing op het bezwaar is te laat verdaagd. De termijn verandert niet.',
    unknown: () => 'Het is niet bekend tot wanneer de beslissing op het bezwaar is verdaagd.'
  },
  'badge-year': {
    met: (v) => v('last-day') === 'niet bekend' ? 'De tijdelijke badge loopt nog.' : `De tijdelijke badge loopt tot en met ${v('last-day')}.`,
    'not-met': (v) => v('last-day') === 'niet bekend' ? 'De tijdelijke badge is voorbij.' : `De tijdelijke badge eindigde op ${v('last-day')}.`,
    unknown: () => 'Het is niet bekend tot wanneer de tijdelijke badge loopt.'
  }
}
