import type { Dependencies } from '../../dependencies.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import type { KeptProcedure } from '../../store/index.ts'

/** How the region decides on admissions now. @throws HttpProblem `procedure-not-found` */
export async function readProcedure ({ store }: Pick<Dependencies, 'store'>): Promise<KeptProcedure> {
  const laidDown = await store.cases.procedure()
  if (laidDown === null) throw new HttpProblem('procedure-not-found')
  return laidDown
}
