import { inviteSchema } from '../actions/buyer-questions.ts'
import { inviteSuppliers } from '../actions/invite-suppliers.ts'
import { namesOfValues } from '../representations/names-of-values.ts'
import type { Options } from './arguments/options.ts'
import { askStore } from './ask-store.ts'
import { buildQuestion } from './build-question.ts'
import { EXIT } from './exit-codes.ts'
import type { Output } from './output.ts'
import { plannedContract } from './planned-contract.ts'
import { present } from './present.ts'
import { printInvitation } from './print-invitation.ts'
import { readAsked } from './read-asked.ts'
import { wholeNumber } from './whole-number.ts'
import { yesOrNo } from './yes-or-no.ts'

/** `sroi invite`: whom to invite for a private tender. The exit code says whether there are enough and a reason is recorded. */
export async function inviteCommand (options: Options, output: Output): Promise<number> {
  const { question, own } = readAsked(options, (authority) => buildQuestion(options, authority, inviteSchema, { question: asked(options), contract: plannedContract(options) }))
  const { outcome, authorities } = await askStore(options, own, (context) => inviteSuppliers(context, question))
  if (options.json === true) output.out(JSON.stringify(outcome, null, 2))
  else for (const line of printInvitation(outcome, namesOfValues(options.language, authorities))) output.out(line)
  return EXIT[outcome.finding.verdict]
}

function asked ({ procedure, invite, 'invited-lately': lately, reason, 'reason-on': on, 'reason-by': by, buyer, 'social-or-other': social }: Options): object {
  const isTold = reason !== undefined || on !== undefined || by !== undefined
  return present({
    procedure,
    invite: invite === undefined ? undefined : wholeNumber(invite),
    invitedLately: lately === undefined ? undefined : Object.fromEntries(lately.map(timesOf)),
    reason: isTold ? present({ text: reason, on, by }) : undefined,
    buyer,
    socialOrOther: social === undefined ? undefined : yesOrNo(social)
  })
}

/** `fic-0004=2`; without a number once. */
function timesOf (text: string): readonly [id: string, times: number | string] {
  const at = text.lastIndexOf('=')
  return at < 0 ? [text, 1] : [text.slice(0, at), wholeNumber(text.slice(at + 1))]
}
