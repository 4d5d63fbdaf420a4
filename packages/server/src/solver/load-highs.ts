import highs, { type Highs } from 'highs'

/** Its types describe the CommonJS build; the module that is loaded here has the loader itself as its default. */
const load = highs as unknown as typeof highs.default

export function loadHighs (): Promise<Highs> {
  return load()
}
