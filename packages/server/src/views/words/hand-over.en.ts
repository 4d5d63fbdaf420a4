// All cases of a colleague to somebody else, in English.
import type { handOver as nl } from './hand-over.nl.ts'

export const handOver: typeof nl = {
  title: 'Hand cases over',
  lead: 'Is a colleague away? Give all of their open cases to somebody else at once.',
  text: 'Each case will say that you did this. What the colleague did before stays in their name. When it fails in one case, nothing changes.',
  from: 'From whom?',
  to: 'To whom?',
  choose: 'Choose somebody',
  reason: 'Why?',
  submit: 'Hand the cases over',
  done: (cases) => cases === 0 ? 'This colleague had no open cases.' : cases === 1 ? 'One case was handed over.' : `${cases} cases were handed over.`,
  refused: 'It cannot be done in these cases. Nothing has changed.',
  ofCase: (reference) => `Case ${reference}`,
  mend: { from: 'Choose whose cases they are.', to: 'Choose who gets the cases.', reason: 'Choose a reason.' },
  back: 'All cases'
}
