// The page about the interface for programs, in English.
import type { reference as nl } from './reference.nl.ts'

export const reference: typeof nl = {
  title: 'For developers: the API',
  lead: 'What this website can do, a program can do too. Here is every question you can ask.',
  version: (version) => `This is version ${version}. The description is in English, as are the names in the API.`,
  document: 'See the description as OpenAPI 3.1',
  groups: 'Subjects of the API',
  open: 'Everybody may ask this, also without signing in.',
  parameters: 'In the address and in the headers',
  required: 'required',
  body: 'What you send',
  examples: 'Examples',
  answers: 'What you get'
}
