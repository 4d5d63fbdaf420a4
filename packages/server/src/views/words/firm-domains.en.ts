import type { firmDomains as nl } from './firm-domains.nl.ts'

export const firmDomains: typeof nl = {
  title: 'Mail domains of the organisation',
  link: 'Mail domains',
  open: (domains) => `The organisation names domains at which people of the region have an address as well: ${domains}. As long as nobody looks that up, they take part as usual.`,
  lookUp: 'Look up whether that is right',
  back: (name) => `Back to ${name}`,
  lead: 'Whoever has an address at the organisation takes no part in its cases. Look up which domains are really its own.',
  text: 'A domain is what follows the @. What the organisation says itself excludes nobody: it is only a hint. Look at its website, for instance, or at a letter. What you put on record here holds for all of its cases, from now on.',
  never: 'Nobody has looked this up yet.',
  looked: (day) => `Last looked up on ${day}.`,
  none: 'The organisation names no domains.',
  isSaid: 'The organisation names this domain.',
  isAdded: 'The organisation does not name this domain.',
  isCommon: 'Everybody can have an address here: it excludes nobody.',
  nobody: 'Nobody of the region has an address here, as far as is known.',
  people: (names) => `Takes no part if it is right: ${names}.`,
  choices: { confirmed: 'This domain is the organisation’s own.', 'set-aside': 'This domain is not its own.', '': 'Not looked up yet.' },
  added: 'Another domain of the organisation',
  addedHint: 'For instance organisation.nl. Leave it empty if there is no other.',
  submit: 'Put on record',
  done: 'It is on record.',
  changed: 'A colleague changed this meanwhile. Look at what stands there now, and put it on record again.',
  mend: { common: 'This is a domain of everybody. Choose that it is not the organisation’s own.', added: 'Fill in a domain such as organisation.nl, one that is not in the list yet and is not of everybody.' }
}
