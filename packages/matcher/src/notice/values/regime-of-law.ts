import type { Regime } from '../../model/contract-kind.ts'

const REGIMES: Readonly<Record<string, Regime>> = {
  '32014L0024': 'classic',
  '32014L0025': 'utilities',
  '32014L0023': 'concession',
  '32009L0081': 'defence',
  // the wording of voluntary ex-ante notices
  '2014/24/EU': 'classic',
  '2014/25/EU': 'utilities',
  '2014/23/EU': 'concession',
  '2009/81/EC': 'defence'
}

/** The regime of a legal basis given by its CELEX number or its title; any other law is `other`. */
export function regimeOfLaw (law: string): Regime {
  return Object.hasOwn(REGIMES, law) ? REGIMES[law] ?? 'other' : 'other'
}
