// The sentences on deciding: how a criterion was judged, which criterion settles the outcome, and what the machine proposes.
import type { DecidingMessages, Value } from './messages.ts'

const or = (v: Value, name: string, then: (value: string) => string, otherwise: string): string => v(name) === 'not known' ? otherwise : then(v(name))
/** How the members judge it, where that is told. */
const members = (v: Value): string => or(v, 'members-met', (met) => ` Members: ${met} met, ${v('members-not-met')} not met, ${v('members-unknown')} cannot say.`, '')

export const DECIDING_EN: DecidingMessages = {
  'case-criterion': {
    met: (v) => or(v, 'admission-criterion', (criterion) => `The criterion ${criterion} is met.`, 'The criterion is met.') + members(v),
    'not-met': (v) => or(v, 'admission-criterion', (criterion) => `The criterion ${criterion} is not met.`, 'The criterion is not met.') + members(v),
    unknown: (v) => or(v, 'admission-criterion', (criterion) => `Whether the criterion ${criterion} is met cannot be said.`, 'Whether the criterion is met cannot be said.') + members(v)
  },
  'case-pivotal': {
    met: (v) => or(v, 'admission-criterion', (criterion) => `This criterion settles the outcome: with another judgement on ${criterion} the proposal is another.`, 'This criterion settles the outcome.'),
    'not-met': () => 'This criterion does not settle the outcome by itself: with another judgement the proposal stays the same.',
    unknown: () => 'It is not known whether this criterion settles the outcome.'
  },
  'case-proposal': {
    met: (v) => or(v, 'proposed-event', (event) => `Proposal: ${event}. A person decides.`, 'The program makes a proposal. A person decides.'),
    'not-met': (v) => or(v, 'proposed-event', (event) => `Proposal: ${event}. A person decides.`, 'The program makes a proposal. A person decides.'),
    unknown: (v) => or(v, 'decision-kind', (kind) => `The program proposes nothing on this: ${kind}. A person must establish something first.`, 'The program proposes nothing. A person must establish something first.')
  },
  'similar-case': {
    met: (v) => or(v, 'earlier-decision', (decision) => `An earlier case was judged the same on every criterion. On ${v('earlier-decided-on')} was decided: ${decision}.`, 'An earlier case was judged the same on every criterion.'),
    'not-met': (v) => or(v, 'earlier-decision', (decision) => `An earlier case is like this one. On ${v('earlier-decided-on')} was decided: ${decision}. Judged otherwise: ${v('criteria-differ')}.`, 'An earlier case is like this one, but not the same.'),
    unknown: () => 'It is not known whether an earlier case is like this one.'
  }
}
