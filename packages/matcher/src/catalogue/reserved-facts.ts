// What a firm has on record about reserved contracts, apart from the rest: few firms have anything, and many have the same.
import type { Supplier } from '../model/supplier.ts'

const NAMES = [
  'labels', 'targetGroupShares', 'reservedWorkforces', 'reservationStatements', 'integrationIsMainAim', 'shelteredWorkshop', 'shelteredEmploymentProgramme', 'mission', 'missionAwards'
] as const

/** All that `judgeReservation` reads of a firm. */
export type ReservedFacts = Pick<Supplier, typeof NAMES[number]>

/** As text: the same for the same facts in the same order. */
export function reservedText (supplier: Supplier): string {
  return JSON.stringify(NAMES.map((name) => supplier[name] ?? null))
}

export function reservedFacts (text: string): ReservedFacts {
  const values = JSON.parse(text) as readonly unknown[]
  return Object.fromEntries(NAMES.flatMap((name, index) => values[index] === null ? [] : [[name, values[index]]])) as unknown as ReservedFacts
}
