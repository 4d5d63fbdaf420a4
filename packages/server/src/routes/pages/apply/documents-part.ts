// Documents by kind and hash: the text itself lies elsewhere, or was handed in.
import type { ProfileDocument } from '@sroi/matcher'
import { daySchema } from '@sroi/matcher/schema'
import type { ShownError } from '../../../views/components/error-summary.tsx'
import { one, type Posted } from '../form/posted.ts'
import { rowsOf } from '../../../views/apply/form-values.ts'
import type { Part, PartContext } from './profile-part.ts'
import { clean, short } from './simple-fields.ts'

const MOST = 200

/** What each kind is proof of, where nobody says otherwise. */
const ABOUT: Readonly<Record<string, readonly string[]>> = {
  statutes: ['/legalForm', '/statements/missionInStatutes'],
  'annual-account': ['/income', '/size'],
  'label-plan': ['/aims'],
  'label-certificate': ['/labels'],
  'impact-report': ['/statements/impactReport'],
  'target-group-statement': ['/targetGroups']
}

export const DOCUMENT_KINDS = Object.keys(ABOUT)

export function aboutOf (kind: string): readonly string[] {
  return ABOUT[kind] ?? []
}

function readDocument (posted: Posted, row: string, { words }: PartContext, errors: ShownError[]): ProfileDocument | null {
  const value = (name: string): string => clean(one(posted, `${row}-${name}`))
  const [kind, on] = [value('kind'), value('on')]
  const sha256 = value('sha256').replaceAll(/\s/gu, '').toLowerCase()
  if (sha256 === '') return null
  if (!/^[0-9a-f]{64}$/u.test(sha256)) errors.push({ field: `${row}-sha256`, message: words.apply.mend.hash })
  if (kind === '') errors.push({ field: `${row}-kind`, message: words.errors.choice })
  if (!daySchema.safeParse(on).success) errors.push({ field: `${row}-on`, message: on === '' ? words.apply.mend.day : words.errors.day(short(on)) })
  return { kind, sha256, on, about: aboutOf(kind) }
}

export const documentsPart: Part = {
  read: (posted, saved, context) => {
    const errors: ShownError[] = []
    const documents = rowsOf(posted, 'document', MOST).flatMap((row) => {
      const found = readDocument(posted, `document-${row}`, context, errors)
      if (found === null) return []
      const before = saved.documents?.find(({ kind, sha256 }) => kind === found.kind && sha256 === found.sha256)
      return [before === undefined ? found : { ...found, about: before.about }]
    })
    return { value: { documents: documents.length === 0 ? saved.documents?.length === 0 ? [] : null : documents }, errors }
  },
  write: ({ documents = [] }) => Object.fromEntries([...documents, null].flatMap((document, row) =>
    [['kind', document?.kind], ['sha256', document?.sha256], ['on', document?.on]].map(([name, value]) => [`document-${row}-${name ?? ''}`, [value ?? '']]))),
  fieldOf: (pointer) => {
    const [, row = '', name = ''] = /^\/documents\/(\d+)\/?(\w*)/u.exec(pointer) ?? []
    return row === '' ? null : `document-${row}-${name === 'kind' || name === 'on' ? name : 'sha256'}`
  }
}
