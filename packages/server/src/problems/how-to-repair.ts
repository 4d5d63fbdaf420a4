// What would mend what the rules of a case forbid.
import type { Finding, Words } from '@sroi/matcher'

const REPAIR: Readonly<Record<string, Words>> = {
  'case-transition': { nl: 'Kijk hoe de zaak er nu voor staat en wat er nu kan', en: 'Look how the case stands and what can be done now' },
  'case-order': { nl: 'Geef een dag die niet voor de laatste stap ligt en niet in de toekomst, en kijk of de klok goed staat', en: 'Give a day that is not before the last step and not in the future, and check the clock' },
  'case-role': { nl: 'Laat iemand dit doen met de rol die hiervoor is aangewezen', en: 'Have somebody do it whose role it is' },
  'case-person': { nl: 'Laat een mens dit beslissen', en: 'Have a person decide' },
  'case-reason': { nl: 'Kies een reden van de lijst bij deze stap', en: 'Choose a reason of the list of this step' },
  'case-interest': { nl: 'Draag de zaak over aan iemand zonder belang', en: 'Hand the case over to somebody without an interest' },
  'case-days': { nl: 'Verbeter de dagen', en: 'Correct the days' },
  'case-reference': { nl: 'Verwijs naar iets wat in de zaak staat en nog open is', en: 'Refer to what is on record and still open' },
  'case-reapplication': { nl: 'Wacht tot de genoemde dag, of laat een coördinator een nieuwe aanvraag toestaan', en: 'Wait for the day that is named, or have a coordinator allow a new application' },
  'case-completeness': { nl: 'Voeg de stukken toe die ontbreken', en: 'Add the documents that are missing' },
  'case-findings': { nl: 'Beoordeel eerst elk criterium', en: 'Judge every criterion first' },
  'case-reasons': { nl: 'Schrijf waarom, bij elk criterium ten minste een zin, en niet langer dan mag', en: 'Say why, at least a sentence on each criterion, and no more than fits' },
  'case-hearing': { nl: 'Laat de organisatie eerst reageren, of sla dat over met een reden', en: 'Hear the organisation first, or skip that with a reason' },
  'case-leaving-aside': { nl: 'Wacht tot de termijn om aan te vullen voorbij is, en beslis zolang het nog kan', en: 'Wait until the term to complete is over, and decide while that may be told' },
  'case-mandate': { nl: 'Laat iemand met een mandaat beslissen, of leg het mandaat vast', en: 'Have somebody with a mandate decide, or lay the mandate down' },
  'case-four-eyes': { nl: 'Laat een ander dit doen', en: 'Have somebody else do it' },
  'case-vote': { nl: 'Stem op wat open is, een keer; wie van gedachten verandert noemt de eerdere stem en zegt waarom', en: 'Vote on what is open, once; whoever changes a vote names the one before and says why' },
  'case-rotation': { nl: 'Laat een ander lid dit doen, of leg de volgende termijn vast', en: 'Have another member do it, or lay the next term down' },
  'case-tie': { nl: 'Leg vast wat er bij gelijke stemmen gebeurt', en: 'Lay down what happens with equal votes' },
  'case-quorum': { nl: 'Wacht tot genoeg leden hebben gestemd', en: 'Wait until enough members have voted' },
  'case-majority': { nl: 'Neem de beslissing die de stemmen dragen', en: 'Take the decision that the votes carry' },
  'case-label': { nl: 'Controleer eerst een keurmerk dat op de lijst staat en op die dag geldt', en: 'Check a label first that is on the list and holds on that day' },
  'case-label-check': { nl: 'Kies de uitslag die bij de lijst past', en: 'Choose the result that agrees with the list' },
  'case-label-in-time': { nl: 'Voeg bewijs toe van de dag waarop het keurmerk binnenkwam', en: 'Add proof of the day on which the label came in' },
  'case-extension': { nl: 'Kies een grond en een dag die de procedure toelaat', en: 'Choose a ground and a day that the procedure allows' },
  'case-instead': { nl: 'Kies wat bij de beslissing past waartegen bezwaar is gemaakt', en: 'Choose what fits the decision that was objected to' }
}

const LAY_DOWN: Words = { nl: 'Laat de regio dit eerst vastleggen in haar procedure', en: 'Have the region lay this down in its procedure first' }

/** Where one fault is mended otherwise than its kind. */
const REPAIR_OF_FAULT: Readonly<Record<string, Words>> = {
  'decision-not-sent': { nl: 'Wacht op de brief met de beslissing', en: 'Wait for the letter with the decision' },
  'recorded-too-late': { nl: 'Doe het vandaag, en noem de dag waarop het gebeurde in de tekst', en: 'Do it today, and name the day on which it happened in the text' },
  'nobody-prepared': { nl: 'Laat eerst iemand een advies of een voorstel doen', en: 'Have somebody give advice or make a proposal first' }
}

/** What would mend a finding that forbids; null: nobody has said. */
export function howToRepair ({ code, verdict, facts }: Finding): Words | null {
  if (verdict === 'unknown') return LAY_DOWN
  const fault = facts.find(({ name }) => name === 'case-fault')?.value
  return (typeof fault === 'string' ? REPAIR_OF_FAULT[fault] : undefined) ?? REPAIR[code] ?? null
}
