// Keys for machines, in English.
import type { keys as nl } from './keys.nl.ts'

export const keys: typeof nl = {
  title: 'Keys for systems',
  lead: 'With a key a system can use the API. A system has at most two keys that work: the old one and the new one.',
  none: 'There is no key yet.',
  caption: 'Keys, in the order in which they were made',
  name: 'Which system',
  nameHint: 'As your organisation calls it.',
  scopes: 'What it may do',
  single: 'A few things only',
  effects: { read: 'Read', write: 'Read and write' },
  networks: 'From which networks',
  networksHint: 'As 192.0.2.0/24. Leave it empty for anywhere.',
  lastDay: 'Last day',
  lastDayHint: 'At most a year. Make a new one in time.',
  state: 'Does it work',
  works: (until) => `yes, until and including ${until}`,
  expired: (on) => `no, it ended on ${on}`,
  revoked: (on) => `no, it was revoked on ${on}`,
  used: 'Last used',
  never: 'never',
  revoke: 'Revoke',
  revokeOne: 'Revoke',
  more: 'Next keys',
  add: 'A new key',
  addButton: 'Make the key',
  mend: {
    name: 'Fill in which system the key is for, in at most 100 characters.',
    scopes: 'Choose what the system may do.',
    networks: 'Write each network as 192.0.2.0/24 or 2001:db8::/32, with a space between them.',
    lastDay: 'Give as the last day a day to come, at most a year ahead.'
  },
  tooMany: 'This system has two keys that work already. Revoke one first.',
  made: 'The key was made',
  once: 'You see this key now and never again. We do not keep it. Put it in a safe place at once.',
  isFor: (name) => `It is for ${name}.`,
  send: 'The system sends it like this:',
  back: 'All keys'
}
