import { marketSchema } from '../actions/buyer-questions.ts'
import { testMarket } from '../actions/test-market.ts'
import { namesOfValues } from '../representations/names-of-values.ts'
import type { Options } from './arguments/options.ts'
import { askStore } from './ask-store.ts'
import { buildQuestion } from './build-question.ts'
import { EXIT } from './exit-codes.ts'
import type { Output } from './output.ts'
import { plannedContract } from './planned-contract.ts'
import { present } from './present.ts'
import { printMarket } from './print-market.ts'
import { readAsked } from './read-asked.ts'
import { readJsonFile } from './read-json-file.ts'
import { yesOrNo } from './yes-or-no.ts'

/** `sroi market-test`: are there suppliers for a reserved contract. The exit code says whether one qualifies today. */
export async function marketTestCommand (options: Options, output: Output): Promise<number> {
  const { question, own } = readAsked(options, (authority) => buildQuestion(options, authority, marketSchema, { question: asked(options), contract: plannedContract(options) }))
  const { outcome, authorities } = await askStore(options, own, (context) => testMarket(context, question))
  if (options.json === true) output.out(JSON.stringify(outcome, null, 2))
  else for (const line of printMarket(outcome, namesOfValues(options.language, authorities))) output.out(line)
  return EXIT[outcome.finding.verdict]
}

function asked ({ plan, firms, buyer, 'social-or-other': social }: Options): object {
  return present({ routes: plan, firms: firms === undefined ? undefined : readJsonFile(firms), buyer, socialOrOther: social === undefined ? undefined : yesOrNo(social) })
}
