// Every text of the pages in English, in plain words.
import { about } from './words/about.en.ts'
import { codes } from './words/codes.en.ts'
import { error } from './words/error-page.en.ts'
import { facts } from './words/facts.en.ts'
import { finding } from './words/finding.en.ts'
import { form } from './words/form.en.ts'
import { errors } from './words/form-errors.en.ts'
import { gaps } from './words/gaps.en.ts'
import { home } from './words/home.en.ts'
import { match } from './words/match.en.ts'
import { notice } from './words/notice.en.ts'
import { search } from './words/search.en.ts'
import { site } from './words/site.en.ts'
import { supplier } from './words/supplier.en.ts'
import type { PageWords } from './words.nl.ts'

export const en: PageWords = { site, home, notice, gaps, facts, codes, form, errors, match, search, supplier, finding, error, about }
