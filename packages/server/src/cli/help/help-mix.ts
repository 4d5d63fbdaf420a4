// The help of `sroi mix`, in both languages.
import type { Words } from '@sroi/matcher'
import { DATABASE_REGISTER, ON, OUTPUT, OWN_RULES } from './option-lines.ts'

/** As somebody copies it: the same in both languages. */
const EXAMPLE = `  {
    "leftCents": 2500000, "deadline": "2027-12-31", "objective": "cheapest",
    "candidates": [
      { "id": "green", "name": "Fictional Green Work", "cpv": ["77310000"], "capacityCents": 2000000, "minimumOrderCents": 100000,
        "recognition": [{ "from": "2026-01-01", "until": null, "basisPoints": 10000 }], "inMunicipality": true },
      { "id": "catering", "name": "Fictional Catering", "cpv": ["55520000"], "capacityCents": 4000000,
        "recognition": [{ "from": "2026-01-01", "until": "2027-06-15", "basisPoints": 5000, "reason": "temporary badge" }] }
    ],
    "planned": [{ "id": "lunches", "cpv": ["55500000"], "from": "2027-01", "until": "2027-12", "cents": 1200000 }],
    "rules": { "unrelated": true },
    "wishes": { "mostSuppliers": 3 },
    "relaxationCosts": { "obligation": 3, "deadline": 20000, "suppliers": 50000 }
  }`

export const MIX: Words = {
  nl: `sroi mix BESTAND [opties]

Wat u bij welke leverancier koopt om in te vullen wat nog open staat: de beste mix met bewijs, en mixen die een leverancier minder vragen.
Past het niet, dan leest u welke eisen botsen en hoe weinig er hoeft mee te geven.

  BESTAND               de vraag, JSON; - is standaardinvoer. In plaats van candidates mag er match in staan: de vraag van sroi
                        search. Dan komen de leveranciers uit het register, en leftCents, deadline en rules uit de opdracht en de regels die
                        ervoor gelden, zoals bij sroi value; wat er zelf in staat, gaat voor. Een voorbeeld staat hieronder
  --objective DOEL      cheapest (minste extra uitgaven), most-local, fewest-suppliers of most-target-group; gaat voor het bestand
  --limit SECONDEN      hoe lang het rekenen mag duren; anders 60
${OWN_RULES.nl}
${ON.nl}
${OUTPUT.nl}
${DATABASE_REGISTER.nl}

Een voorbeeld; bedragen in centen, delen in honderdsten van een procent. Wat ontbreekt is niet bekend: een leverancier zonder
capacityCents komt in geen mix, tenzij u met assumedCapacityCents iets aanneemt.

${EXAMPLE}

Afsluitcode: 0 het past, 1 het past niet, 2 niet bekend (het rekenen is gestopt), 3 fout in de invoer (alle fouten staan op
standard error), 4 fout van ons.`,
  en: `sroi mix FILE [options]

What to buy from whom, to fill what is left: the best mix with its proof, and mixes that do without one of its suppliers.
Where nothing fits: which demands clash, and how little has to give way.

  FILE                  the question, JSON; - is standard input. In place of candidates it may have match: the question of sroi
                        search. The suppliers then come from the register, and leftCents, deadline and rules from the contract and the rules
                        that bind it, as with sroi value; what it says itself goes before. An example stands below
  --objective AIM       cheapest (least extra spend), most-local, fewest-suppliers or most-target-group; goes before the file
  --limit SECONDS       how long the reckoning may take; else 60
${OWN_RULES.en}
${ON.en}
${OUTPUT.en}
${DATABASE_REGISTER.en}

An example; amounts in cents, shares in hundredths of a per cent. What is left out is not known: a supplier without capacityCents is
in no mix, unless you assume something with assumedCapacityCents.

${EXAMPLE}

Exit code: 0 it can be filled, 1 it cannot, 2 not known (the reckoning was stopped), 3 a mistake in the input (all of them on
standard error), 4 our own fault.`
}
