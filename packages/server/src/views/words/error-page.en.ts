// The pages for what went wrong, in English.
import type { error as nl } from './error-page.nl.ts'

export const error: typeof nl = {
  kinds: {
    'not-found': { title: 'This page does not exist', text: 'The address is wrong, or the outcome is not kept (any more).' },
    failed: { title: 'Something went wrong', text: 'It is our fault, not yours. Please try again in a few minutes.' },
    bad: { title: 'We do not understand this request', text: 'Something was wrong with what your browser sent. Begin again at the first step.' },
    refused: { title: 'You may not do this', text: 'Your role does not allow it. Ask a colleague who may, or the administrator of your region.' },
    'no-member': { title: 'You do not belong to a region yet', text: 'We know who you are, but you have no role here yet. Ask the administrator of your region for one.' },
    stronger: { title: 'Sign in with a second step', text: 'What you want to do asks for a second step when you sign in, such as a code. Sign out, and sign in again that way.' },
    forged: { title: 'We could not trust this form', text: 'It did not come from our own page, or the page was open for too long. Open the page again and try once more.' },
    busy: { title: 'It is too busy now', text: 'Wait a minute and try again.' }
  },
  reference: 'Mention this number when you report it:',
  home: 'To the start'
}
