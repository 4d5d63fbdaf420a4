// The topics about who may be asked: badges, labels, reserved contracts, the European thresholds.

export const OF_STANDING: Readonly<Record<string, string>> = {
  badge: 'When a purchase counts because of the standing of the supplier in the register of the region.',
  authorities: 'Contractors of these municipalities may use it.',
  fullBasisPoints: 'Which part of a purchase counts with a full badge: 10000 is all of it.',
  temporaryBasisPoints: 'Which part of a purchase counts with a temporary badge.',
  acceptedLabels: 'Which labels support a full badge.',
  accepted: 'The labels that are accepted, by scheme and level.',
  reservation: 'Article 2.82: the share of workers of the target group, and the ways to prove it.',
  minimumShareBasisPoints: 'The share of workers that is asked: 3000 is 30 %.',
  shareProvedBy: 'Labels that prove the share, and only the share.',
  statementsBy: 'Who may state the share: accountant. Left out: the source names nobody.',
  counts: 'Groups of workers that count in any case.',
  secondedWhenDurable: 'Seconded workers count when that is for long. Left out: the source does not say.',
  directAward: 'False: those who may take part still compete.',
  missionReservation: 'Article 2.82a: what is asked of the organisation and of the contract.',
  asks: 'The conditions of the article.',
  monthsAfterAward: 'Not within so many months after an award for the same services under this article.',
  longestMonths: 'How long such a contract runs at most, in months.',
  missionServices: 'The services that article 2.82a is for.',
  cpv: 'CPV codes, eight digits without the check digit.',
  invitation: 'Whom a buyer invites for a private tender.',
  placeCounts: 'False: where a firm sits or works must not decide who is invited.',
  reasonOnRequest: 'A firm that asks for it in writing is told why. Left out: the source does not say.',
  euThreshold: 'The European thresholds, each for its years and kinds of contract, without VAT.'
}
