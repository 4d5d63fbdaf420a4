import { asking } from '../../access/index.ts'
import type { ServiceDependencies } from '../../dependencies.ts'
import type { SignInPages } from '../../identity/index.ts'
import { frameOf, looksOf } from './page-context.ts'

/** What stands around the pages of signing in: as around every page, with what is of a region for who may ask there. */
export function signInFrame ({ identification }: Pick<ServiceDependencies, 'identification'>): SignInPages['frame'] {
  return (language, path, request) => frameOf({ ...looksOf(request, language, identification), dependencies: asking(request)?.dependencies ?? null }, path)
}
