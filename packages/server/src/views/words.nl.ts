// Every text of the pages in Dutch. Its type is the list of texts: English does not compile when one is missing.
import { about } from './words/about.nl.ts'
import { batch } from './words/batch.nl.ts'
import { codes } from './words/codes.nl.ts'
import { error } from './words/error-page.nl.ts'
import { facts } from './words/facts.nl.ts'
import { finding } from './words/finding.nl.ts'
import { form } from './words/form.nl.ts'
import { errors } from './words/form-errors.nl.ts'
import { gaps } from './words/gaps.nl.ts'
import { home } from './words/home.nl.ts'
import { imports } from './words/imports.nl.ts'
import { invite } from './words/invite.nl.ts'
import { market } from './words/market.nl.ts'
import { match } from './words/match.nl.ts'
import { audit } from './words/audit.nl.ts'
import { keys } from './words/keys.nl.ts'
import { members } from './words/members.nl.ts'
import { mix } from './words/mix.nl.ts'
import { notice } from './words/notice.nl.ts'
import { obligations } from './words/obligations.nl.ts'
import { reference } from './words/reference.nl.ts'
import { publish } from './words/publish.nl.ts'
import { region } from './words/region.nl.ts'
import { search } from './words/search.nl.ts'
import { signIn } from './words/sign-in.nl.ts'
import { who } from './words/who.nl.ts'
import { site } from './words/site.nl.ts'
import { supplier } from './words/supplier.nl.ts'

export const nl = { site, home, notice, gaps, facts, codes, form, errors, match, mix, search, batch, obligations, invite, imports, market, supplier, finding, error, about, signIn, region, publish, members, keys, audit, who, reference }

/** The texts of the pages, in one language. */
export type PageWords = typeof nl
