// What the requirements of the labels are about. One without words here is shown by its id.
import type { Words } from '../model/values.ts'

export const LABEL_REQUIREMENTS: Readonly<Record<string, Words>> = {
  points: { nl: 'hoeveel punten nodig zijn', en: 'how many points are needed' },
  'performance-topics': { nl: 'op hoeveel onderwerpen wordt gepresteerd', en: 'on how many topics it must perform' },
  statutes: { nl: 'of de statuten aangepast moeten zijn', en: 'whether the statutes must be changed' },
  'public-profile': { nl: 'of een openbaar profiel nodig is', en: 'whether a public profile is needed' },
  'legal-form': { nl: 'welke rechtsvormen zijn toegestaan', en: 'which legal forms are allowed' },
  'legal-form-of-aspirant': { nl: 'welke rechtsvormen een aspirant mag hebben', en: 'which legal forms an aspirant may have' },
  'not-public': { nl: 'of het een publieke instelling mag zijn', en: 'whether it may be a public institution' },
  'commercial-income': { nl: 'welk deel van de inkomsten uit handel komt', en: 'which part of the income is commercial' },
  'mission-in-statutes': { nl: 'of de missie in de statuten staat', en: 'whether the mission is in the statutes' },
  'impact-report': { nl: 'of er een verslag over de impact is', en: 'whether there is a report on impact' },
  'aspirant-conditions': { nl: 'de voorwaarden voor een aspirant', en: 'the conditions for an aspirant' },
  'growth-plan': { nl: 'een goedgekeurd plan om door te groeien', en: 'an approved plan to grow' },
  'basic-step': { nl: 'de voorwaarden van de basistrede', en: 'the conditions of the basic step' },
  'norm-1': { nl: 'de norm van trede 1', en: 'the norm of step 1' },
  'norm-2': { nl: 'de norm van trede 2', en: 'the norm of step 2' },
  'norm-3': { nl: 'de norm van trede 3', en: 'the norm of step 3' },
  'direct-part': { nl: 'welk deel van de bijdrage eigen is', en: 'which part of the contribution is its own' },
  'qualitative-criteria': { nl: 'de kwalitatieve criteria', en: 'the qualitative criteria' },
  workforce: { nl: 'hoeveel medewerkers er zijn, en hoe lang al', en: 'how many workers there are, and since when' },
  'own-number': { nl: 'een eigen KvK-nummer', en: 'a trade-register number of its own' },
  'target-share': { nl: 'het aandeel van de doelgroep', en: 'the share of the target group' },
  enterprise: { nl: 'of het een onderneming is', en: 'whether it is an enterprise' },
  'core-model': { nl: 'of de impact uit het eigen werk komt', en: 'whether the impact comes from its own work' },
  'market-turnover': { nl: 'welk deel van de omzet uit de markt komt', en: 'which part of the turnover comes from the market' },
  jobs: { nl: 'welk deel van de banen voor de doelgroep is', en: 'which part of the jobs is for the target group' },
  'boost-conditions': { nl: 'de voorwaarden van BOOST', en: 'the conditions of BOOST' }
}
