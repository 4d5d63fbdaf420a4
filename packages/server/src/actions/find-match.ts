import type { Dependencies } from '../dependencies.ts'
import type { Receipt } from '../store/index.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The receipt of a match; null when there is none of that id. */
export async function findMatch ({ store }: Pick<Dependencies, 'store'>, id: string): Promise<Receipt | null> {
  return UUID.test(id) ? store.findMatch(id) : null
}
