// The help of `sroi term`, in both languages.
import type { Words } from '@sroi/matcher'
import { ABOUT_RULES, ON, OWN_RULES } from './option-lines.ts'

export const TERM: Words = {
  nl: `sroi term TERMIJN [opties]
sroi term BESTAND [opties]

Tot wanneer loopt een termijn van de Algemene wet bestuursrecht, of het jaar van een tijdelijke badge?
BESTAND is JSON met "term" erin; dat kan ook meer verzoeken om aan te vullen bevatten.

  decision              beslissen op een aanvraag (4:13, 4:14, 4:15)
    --received DAG        de dag waarop de aanvraag binnenkwam
    --asked DAG           gevraagd om aan te vullen; zonder deze optie is niets gevraagd
    --term-until DAG|none tot wanneer aanvullen kon, of none als er geen termijn bij stond
    --completed DAG|none  aangevuld op, of none als dat nog niet is gebeurd
    --stood-still REDEN:VAN:TOT de termijn stond stil, mag vaker; TOT mag none zijn. REDEN: foreign-information, consent,
                          applicants-delay of force-majeure
    --told DAG            gezegd dat het later wordt; zonder deze optie is dat niet gezegd
    --new-last-day DAG    de dag die daarbij is genoemd
  leaving-aside         een aanvraag niet behandelen (4:5): --asked, --term-until, --completed
  objection             bezwaar maken (6:7, 6:8): --sent DAG, de dag waarop het besluit is verstuurd
  objection-decision    beslissen op bezwaar (7:10): --sent, en verder
    --committee yes|no    hoort een adviescommissie het bezwaar?
    --asked, --term-until, --completed, --stood-still zoals boven
    --adjourned DAG|none  verdaagd op, of none; met --new-last-day de dag tot wanneer
  badge-year            het jaar van een tijdelijke badge: --from DAG en --authority ID

  --authority ID        wiens regels; anders alleen landelijk recht
${OWN_RULES.nl}
${ON.nl}
${ABOUT_RULES.nl}

Afsluitcode: 0 de termijn loopt nog op die dag, 1 is voorbij, 2 niet bekend, 3 fout in de invoer (alle fouten staan op
standard error), 4 fout van ons.`,
  en: `sroi term TERM [options]
sroi term FILE [options]

Until when does a term of the General Administrative Law Act run, or the year of a temporary badge?
FILE is JSON with "term" in it; it can hold more than one request to complete.

  decision              decide on an application (4:13, 4:14, 4:15)
    --received DAY        the day the application came in
    --asked DAY           asked to complete it; without this option nothing was asked
    --term-until DAY|none until when it could be completed, or none where no term was set
    --completed DAY|none  completed on, or none where that has not happened
    --stood-still GROUND:FROM:UNTIL the term stood still, may be repeated; UNTIL may be none. GROUND: foreign-information,
                          consent, applicants-delay or force-majeure
    --told DAY            told that it takes longer; without this option that was not told
    --new-last-day DAY    the day that was named
  leaving-aside         leave an application aside (4:5): --asked, --term-until, --completed
  objection             object (6:7, 6:8): --sent DAY, the day the decision was sent
  objection-decision    decide on an objection (7:10): --sent, and
    --committee yes|no    does an advisory committee hear it?
    --asked, --term-until, --completed, --stood-still as above
    --adjourned DAY|none  adjourned on, or none; with --new-last-day until when
  badge-year            the year of a temporary badge: --from DAY and --authority ID

  --authority ID        whose rules; else national law only
${OWN_RULES.en}
${ON.en}
${ABOUT_RULES.en}

Exit code: 0 the term still runs on that day, 1 it is over, 2 not known, 3 a mistake in the input (all of them on standard
error), 4 our own fault.`
}
