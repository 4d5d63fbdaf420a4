// The sentences on the year of a badge: the steps towards a label, who is about to lose the badge and what that does to purchases.
import type { Value, YearMessages } from './messages.ts'

const or = (v: Value, name: string, then: (value: string) => string, otherwise: string): string => v(name) === 'not known' ? otherwise : then(v(name))
const step = (v: Value): string => or(v, 'statement', (statement) => `Step: ${statement}.`, or(v, 'milestone', (kind) => `Step: ${kind}.`, 'A step towards the label.'))
/** Today, tomorrow or in so many days. */
const left = (v: Value): string => v('days-left') === '0' ? 'That is today.' : v('days-left') === '1' ? 'That is tomorrow.' : `That is in ${v('days-left')} days.`

export const YEAR_EN: YearMessages = {
  'badge-milestone': {
    met: (v) => `${step(v)} ${or(v, 'latest-start', (day) => `Begin on ${day} at the latest.`, or(v, 'applied-on', (day) => `It runs since ${day} and can be done in time.`, 'It can still be done in time.'))}`,
    'not-met': (v) => `${step(v)} ${or(v, 'latest-start', (day) => `It should have begun on ${day} at the latest. It is too late now.`, 'It will not be done in time.')}`,
    unknown: (v) => `${step(v)} It is not known how long everything takes that is still to be done.`
  },
  'badge-expiring': {
    met: (v) => or(v, 'badge-until', (day) => `The badge runs until and including ${day}. ${left(v)}`, 'The badge still runs.'),
    'not-met': (v) => or(v, 'badge-until', (day) => `The last day of the badge was ${day}.`, 'The last day of the badge has passed.'),
    unknown: () => 'It is not known until when the badge runs. Find out.'
  },
  'lapse-effect': {
    met: () => 'This purchase counts, also when the badge lapses.',
    'not-met': () => 'This purchase does not count when the badge lapses.',
    unknown: () => 'It is not known whether this purchase counts when the badge lapses.'
  }
}
