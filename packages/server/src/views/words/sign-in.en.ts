// The page of signing in and out, in English.
import type { signIn as nl } from './sign-in.nl.ts'

export const signIn: typeof nl = {
  title: 'Sign in',
  lead: 'Sign in with the account of your organisation. We neither ask nor keep a password.',
  with: (name) => `Sign in with ${name}`,
  providers: 'Choose what you sign in with',
  persons: 'Choose whom you play',
  personsText: 'This is possible on this computer only, in the demonstration. The persons are fictional.',
  as: (name) => `Go on as ${name}`,
  signedIn: 'You are signed in',
  signedInAs: (name) => `You are signed in as ${name}.`,
  signedInText: 'You are signed in.',
  signOut: 'Sign out',
  signOutText: 'On a computer that you share, sign out at the organisation you signed in with as well. Or close the browser.',
  goOn: 'Go on',
  leaving: (name) => `You go to ${name}`,
  leavingText: 'There you sign in. Then you come back here. Nothing happens? Choose the button.',
  cookie: 'To know that you are signed in, we set a cookie. It goes when you sign out, and after eight hours at the latest.',
  failures: {
    expired: 'Signing in took too long, or began in another browser. Begin again.',
    refused: 'You are not signed in. You stopped, or the organisation you sign in with did not let you.',
    'not-trusted': 'You are not signed in. The answer that we got is not right. Begin again. If this stays, tell the administrator.',
    unavailable: 'You cannot sign in now. The organisation you sign in with does not answer. Try again later.',
    forged: 'This form was not sent from this page, or it is too old. Try again here.'
  }
}
