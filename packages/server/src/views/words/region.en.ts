// Choosing the region, in English.
import type { region as nl } from './region.nl.ts'

export const region: typeof nl = {
  title: 'Choose your region',
  lead: 'You can act in more than one region. Choose in which you want to work now. You can choose another one later.',
  leadVisitor: 'These regions are open to everybody. Do you work in another region? Then sign in.',
  none: 'There is no region yet where you can act. Ask the administrator of your region for a role.',
  now: 'you work here now'
}
