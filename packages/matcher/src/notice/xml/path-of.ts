import { MOST, shorten } from '../values/shorten.ts'
import type { XmlElement } from './element.ts'

/** Where an element stands: names from below the root, with a position where siblings share the name. */
export function pathOf (element: XmlElement): string {
  const steps: string[] = []
  for (let here = element; here.parent !== null; here = here.parent) {
    const repeated = (here.parent.named.get(here.name)?.length ?? 1) > 1
    steps.unshift(repeated ? `${here.name}[${here.position}]` : here.name)
  }
  return shorten(steps.length === 0 ? element.name : steps.join('/'), MOST.path)
}
