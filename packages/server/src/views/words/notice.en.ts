// The page of a notice that was read, in English.
import type { notice as nl } from './notice.nl.ts'

export const notice: typeof nl = {
  title: 'What the notice says',
  lead: 'A notice is not a contract yet. Check that this is your contract, and choose what is yours.',
  kind: 'Notice',
  format: { 'ted-r2.0.9': 'TED R2.0.9', 'eforms-ubl': 'eForms' },
  form: (form) => `form ${form}`,
  facts: 'What it says',
  factsOfLot: (lot) => `Lot ${lot}`,
  place: (path, line) => `line ${line}: ${path}`,
  noFacts: 'We found no facts that we know.',
  gaps: 'What it does not say',
  gapsText: 'What it does not say, we do not know. It does not mean "no".',
  noGaps: 'Nothing that we need is missing.',
  jointBuyers: 'Several municipalities buy together',
  jointBuyersText: 'Each municipality has its own contract and its own rules. For each of them this is not known:',
  choose: 'Choose what is yours',
  chooseOther: 'Or choose yourself',
  authority: 'Whose rules do you want to know?',
  authorityHint: 'The buyer in the notice is not always the municipality you deal with. You decide.',
  chooseBuyer: (name) => `Continue with ${name}`,
  buyerNotInList: (name) => `The buyer is ${name}. It is not in our list. Choose the municipality it is about, or "another buyer".`,
  notInList: 'This buyer is not in our list.',
  lot: 'Which lot is yours?',
  lotNone: 'I do not know',
  party: 'Which contractor are you?',
  partyNone: 'I do not know',
  next: 'On to the facts',
  again: 'Give another notice'
}
