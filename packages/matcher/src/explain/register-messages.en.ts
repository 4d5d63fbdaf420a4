// The sentences on the register of labels: whether a label holds, when somebody looks again and what stands out.
import type { RegisterMessages, Value } from './messages.ts'

const or = (v: Value, name: string, then: (value: string) => string, otherwise: string): string => v(name) === 'not known' ? otherwise : then(v(name))

export const REGISTER_EN: RegisterMessages = {
  'label-record': {
    met: () => 'The label was checked and holds on this day.',
    'not-met': () => 'The label does not hold on this day.',
    unknown: (v) => or(v, 'in-doubt-since', (day) => `The label is in doubt since ${day}. A person finds out.`, 'It is not known whether the label counts on this day.')
  },
  'label-recheck': {
    met: (v) => or(v, 'recheck-due', (day) => `Look at this label again by ${day}.`, 'Nobody has to look at this label again.'),
    'not-met': (v) => or(v, 'recheck-due', (day) => `Look at this label again. That was due on ${day}.`, 'Look at this label again.'),
    unknown: () => 'It has not been laid down when somebody looks at this label again.'
  },
  'register-hint': {
    met: () => 'A person has seen that this is no chance.',
    'not-met': () => 'A person has seen that this is chance.',
    unknown: (v) => or(v, 'hint-kind', (kind) => `This stands out: ${kind}. It may be chance, and it changes no judgement. Look at it.`, 'Something stands out. It may be chance, and it changes no judgement.')
  }
}
