// The profile of a firm, as the desk and the committee read it, in English.
import type { caseProfile as nl } from './case-profile.nl.ts'

export const caseProfile: typeof nl = {
  title: 'Profile of the organisation',
  lead: 'This is what the organisation says of itself. The questions stand here as the organisation got them.',
  link: 'What the organisation says of itself',
  none: 'The organisation has saved nothing about itself yet.',
  gone: 'This profile has been kept for as long as it may. Its text is no longer there.',
  version: (number, day) => `Version ${number}, saved on ${day}.`,
  byDesk: (who) => `Filled in by the desk: ${who}.`,
  byFirm: 'Filled in by the organisation.',
  notHandedIn: 'This was not handed in yet. It counts once it is.',
  isLast: 'This was handed in. The case is judged by it.',
  isEarlier: 'This was handed in. Another version was handed in after it.',
  later: (number, day) => `The organisation saved version ${number} later, on ${day}. That one was not handed in, and does not count here.`,
  laterLink: 'Look at that later version',
  lastLink: 'To what was handed in',
  versions: 'What was handed in',
  handedIn: (number, day) => number === null ? `A version that is no longer kept, on ${day}` : `Version ${number}, on ${day}`,
  nothing: 'not filled in',
  noneOf: 'none',
  between: (least, most) => `${least} to ${most}`,
  atLeast: (least) => `${least} or more`,
  measuredOver: (from, until) => until === null ? `measured from ${from}` : `measured from ${from} until and including ${until}`,
  validOver: (from, until) => until === null ? `valid from ${from}` : `valid from ${from} until and including ${until}`,
  appliedOn: (day) => `applied for on ${day}`,
  offerings: 'What the organisation offers',
  documents: 'Documents that the organisation names',
  files: 'All files in this case',
  filesNone: 'There are no files in this case yet.',
  filesText: 'You can only save a file. Whoever saves one is in the audit log.',
  file: 'File',
  came: 'Came in',
  cameFrom: { firm: 'from the organisation', desk: 'from the desk, and the organisation does not see it' },
  cameBy: (moment, who) => `${moment}, by ${who}`,
  fingerprintOnly: (digest) => `a fingerprint only: ${digest}`,
  infected: 'This file turned out to be unsafe later. Nobody can open it.',
  toSave: (kind, size) => `${kind}, ${size} kB, save`,
  fileKinds: {
    'application/pdf': 'PDF', 'image/png': 'PNG', 'image/jpeg': 'JPG', 'text/plain': 'text', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word'
  }
}
