import type { DomainsLookedUp } from '../../store/index.ts'
import { amsterdamDay } from '../../clock/amsterdam-day.ts'
import type { Write } from '../write.ts'
import { refusalOf } from './refuse-interested.ts'

/**
 * Whoever has mail at a domain does not say that it is another's, nor take back what was said of it: it decides whether they take part themselves. That it is the firm's
 * they may say, for that keeps them out. Domains of everybody tie nobody.
 * @throws RefusedCase
 */
export async function refuseOwnDomains ({ writing: { cases }, by, at }: Pick<Write, 'writing' | 'by' | 'at'>, before: DomainsLookedUp, after: DomainsLookedUp): Promise<void> {
  const laidDown = await cases.procedure()
  const common = new Set((laidDown?.procedure.commonMailDomains ?? []).map((domain) => domain.trim().toLowerCase()))
  const judged = new Set([...before.confirmed, ...before.setAside, ...after.setAside])
  const changed = [...judged].filter((domain) => !common.has(domain) && !after.confirmed.includes(domain) && before.setAside.includes(domain) !== after.setAside.includes(domain))
  if (changed.length === 0) return
  const me = await cases.personOf(by, at)
  if ((await cases.peopleAt(changed)).some(({ id }) => id === me.id)) throw refusalOf('same-mail-domain', laidDown, amsterdamDay(at), null)
}
