// The help of `sroi value`, in both languages.
import type { Words } from '@sroi/matcher'
import { ABOUT_RULES, ON, OWN_RULES } from './option-lines.ts'

/** A hire and a purchase, as somebody copies them: the same in both languages. */
const EXAMPLE = `  {
    "contract": { "id": "cleaning", "nature": "services", "days": { "publication": "2024-01-15", "contract": "2024-04-01" } },
    "efforts": [
      { "id": "place-1", "kind": "hire", "group": "participatiewet", "period": { "from": "2024-05-01", "until": "2025-04-30" },
        "weeklyHoursHundredths": 3600, "age": { "from": 27, "until": 54 }, "wageSubsidy": null, "circumstances": [], "internshipMonthsBefore": 0 },
      { "id": "catering", "kind": "purchase", "purchase": { "invoice": { "cents": 250000, "vat": "excluding" },
        "days": { "delivery": "2024-09-01" }, "standings": [], "isForContract": true, "isBySubcontractor": false } }
    ],
    "dueCents": 1000000
  }`

export const VALUE: Words = {
  nl: `sroi value --efforts BESTAND (--authority ID | --rules BESTAND ...) [opties]

Wat inspanningen waard zijn volgens de bouwblokken, en wat er tekortkomt. Elke stap met de bron en hoe zeker die is.

  --efforts BESTAND     JSON met contract (de opdracht) en efforts (de inspanningen), en als u dat weet dueCents (wat u moet
                        invullen) en settlement (hersteltermijn en schuld). Geen namen, geboortedata of nummers van mensen.
                        Een voorbeeld staat hieronder
  --authority ID        wiens regels: de naam van de gemeente met kleine letters
${OWN_RULES.nl}
${ON.nl}
${ABOUT_RULES.nl}

Een voorbeeld van zo'n BESTAND; bedragen in centen, uren in honderdsten (3600 is 36 uur). Soorten (kind): hire, placement,
internship, secondment, purchase, hours, training en contribution. Wat ontbreekt, is niet bekend: het antwoord zegt wat nodig is.

${EXAMPLE}

Afsluitcode: 0 er is genoeg ingevuld (zonder dueCents: er telt iets), 1 niet, 2 niet bekend, 3 fout in de invoer (alle fouten
staan op standard error), 4 fout van ons.`,
  en: `sroi value --efforts FILE (--authority ID | --rules FILE ...) [options]

What efforts are worth by the building blocks, and what is short. Every step with its source and how certain that is.

  --efforts FILE        JSON with contract and efforts, and where you know them dueCents (what must be filled) and settlement
                        (repair period and fault). No names, birth dates or numbers of people. An example stands below
  --authority ID        whose rules: the municipality's name in lower case
${OWN_RULES.en}
${ON.en}
${ABOUT_RULES.en}

An example of such a FILE; amounts in cents, hours in hundredths (3600 is 36 hours). Kinds are hire, placement, internship,
secondment, purchase, hours, training and contribution. What is left out is not known: the answer says what is needed.

${EXAMPLE}

Exit code: 0 enough was filled (without dueCents: something counts), 1 not, 2 not known, 3 a mistake in the input (all of them on
standard error), 4 our own fault.`
}
