// Is anything on record of a firm that a reserved contract asks about? Of all of which nothing is, the same can be said.
import type { Supplier } from '../model/supplier.ts'

export function hasReservedFacts (supplier: Supplier): boolean {
  const { labels, targetGroupShares, reservedWorkforces, reservationStatements, integrationIsMainAim, shelteredWorkshop, shelteredEmploymentProgramme, mission, missionAwards } = supplier
  return labels.length + targetGroupShares.length > 0 ||
    [reservedWorkforces, reservationStatements, integrationIsMainAim, shelteredWorkshop, shelteredEmploymentProgramme, mission, missionAwards].some((fact) => fact !== undefined)
}
