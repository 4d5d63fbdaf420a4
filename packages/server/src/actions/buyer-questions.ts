// What a buyer asks: whom to invite, and whether there is anybody for a reserved contract.
import { inviteQuestionSchema, marketTestQuestionSchema } from '@sroi/matcher/schema'
import type { InviteQuestion, MarketTestQuestion } from '@sroi/matcher/search'
import { questionSchema } from './question-schema.ts'
import type { Question } from './question.ts'

const { on, knownAt } = questionSchema.shape
const days = { on, knownAt }

type Days = Pick<Question, 'on' | 'knownAt'>

/** Whom to invite. Without a seed the question itself gives one, so that the same question has the same answer and another tender another lot. */
export interface Invite extends InviteQuestion, Days {}

export interface Market extends MarketTestQuestion, Days {}

export const inviteSchema = inviteQuestionSchema.extend(days).meta({ id: 'Invite', description: 'Whom to invite for a private tender?' })

export const marketSchema = marketTestQuestionSchema.extend(days).meta({ id: 'Market', description: 'Are there suppliers for a reserved contract?' })
