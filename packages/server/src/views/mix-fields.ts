/**
 * The fields of the page of a mix that are no part of a search, beside what is bought anyway. `left`: what is to be filled, where that is not all that is
 * left. `near`: in km. `assumed`: a capacity in euros.
 */
export const MIX_FIELDS = ['objective', 'deadline', 'left', 'share', 'most', 'total', 'extra', 'local', 'near', 'other', 'unrelated', 'assumed'] as const

/** So many purchases that are made anyway fit on the page. */
export const MOST_PLANNED = 12
