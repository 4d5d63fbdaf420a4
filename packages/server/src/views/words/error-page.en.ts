// The pages for what went wrong, in English.
import type { error as nl } from './error-page.nl.ts'

export const error: typeof nl = {
  notFoundTitle: 'This page does not exist',
  notFound: 'The address is wrong, or the outcome is not kept (any more).',
  failedTitle: 'Something went wrong',
  failed: 'It is our fault, not yours. Please try again in a few minutes.',
  badTitle: 'We do not understand this request',
  bad: 'Something was wrong with what your browser sent. Begin again at the first step.',
  reference: 'Mention this number when you report it:',
  home: 'To the start'
}
