// The groups of the description, in the order in which a reader needs them.
export const TAGS = {
  notices: 'What a notice of TED says',
  obligations: 'What a contract owes, what efforts are worth, and until when terms run. Nothing is stored',
  searches: 'Which suppliers can fill it, in what mix, and why another cannot. Nothing is stored',
  matches: 'The same, recorded: what is owed, who can fill it, and a receipt that is never changed',
  buyers: 'For who buys: whom to invite, and what may be reserved',
  suppliers: 'Who is in the register, what they offer, and what they can do',
  contracts: 'Contracts that are kept, whose they are, and what they owe',
  exchange: 'Files in and out: suppliers, labels, offerings and contracts',
  admission: 'Cases from application to label: how they stand, what is on their record, and how the region decides',
  'admission-files': 'What a firm says of itself for its application, the files it shows for it, and what was found of its labels',
  labels: 'Which official labels a firm can have, and when',
  rules: 'The rules through time, provision by provision, with their sources',
  authorities: 'Whose rules can be asked for',
  vocabularies: 'The codes and names that questions and answers use',
  members: 'Who is what in a region',
  keys: 'Keys for machines that cannot get tokens',
  audit: 'Who did what with what',
  description: 'This description'
} as const

export type Tag = keyof typeof TAGS
