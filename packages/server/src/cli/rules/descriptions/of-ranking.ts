// The topic about who comes first.

export const OF_RANKING: Readonly<Record<string, string>> = {
  ranking: 'How suppliers are ranked: weights and fits out of 10000.',
  weights: 'How much each criterion weighs. Together 10000.',
  'subject-closeness': 'The weight of how near the offer lies to what is asked.',
  'coverage-of-obligation': 'The weight of how much of the obligation it can fill.',
  'place-closeness': 'The weight of how near the supplier is.',
  'standing-certainty': 'The weight of how certain the standing of the supplier is.',
  distanceBands: 'From near to far: the first band that is not exceeded gives the fit.',
  withinMetres: 'Whole metres.',
  fit: 'Out of 10000.',
  subjectFitByDigits: 'The fit, out of 10000, by how many leading CPV digits are the same: 0 to 8.',
  standingFit: 'The fit, out of 10000, by how long the badge counts.',
  endsEarlier: 'Of a badge that ends before the contract does.',
  temporary: 'Of a temporary badge.'
}
