// What is kept through time, as it can be read one by one and page by page. Types only.
import type { IsoInstant, RuleSet, Supplier } from '@sroi/matcher'

export interface RuleSetVersion {
  readonly version: string
  /** Of the register: the version is there from this revision on. */
  readonly revision: number
  readonly publishedAt: IsoInstant
}

export interface Histories {
  /** The suppliers as they stood at a revision, in order of id, at most so many after an id; null when there is no such revision. */
  suppliersFrom (revision: number, after: string | null, most: number): Promise<readonly Supplier[] | null>
  /** A supplier as it stood at a revision; null when it was not there, or there is no such revision. */
  supplierAt (revision: number, id: string): Promise<Supplier | null>
  /** The newest version of every rule set, in order of id. */
  ruleSets (): Promise<readonly RuleSet[]>
  /** The newest version of a rule set and of all it builds on, base first; null when there is no rule set of that id. */
  layersOf (ruleSet: string): Promise<readonly RuleSet[] | null>
  /** Every version of a rule set, newest first; empty when there is no rule set of that id. */
  versionsOf (ruleSet: string): Promise<readonly RuleSetVersion[]>
}
