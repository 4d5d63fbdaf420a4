// The help of what somebody who runs the service types, in both languages.
import type { Words } from '@sroi/matcher'

export const CONFIG_HELP: Words = {
  nl: `sroi config: klopt de configuratie, zonder iets te starten

  sroi config --check   zegt alles wat er mis is in een keer
  sroi config --print   laat zien wat er geldt; geheimen niet
  --language nl|en      taal van het antwoord

Uitgangscodes: 0 in orde, 3 niet in orde. Alle instellingen staan in docs/configuration.md.`,
  en: `sroi config: is the configuration in order, without starting anything

  sroi config --check   says all that is wrong at once
  sroi config --print   shows what holds; secrets are not shown
  --language nl|en      language of the answer

Exit codes: 0 in order, 3 not in order. All settings are in docs/configuration.md.`
}

export const SERVE_HELP: Words = {
  nl: `sroi serve: de dienst op een eigen PostgreSQL, tot SIGTERM of Ctrl-C

Alles komt uit de omgeving: DATABASE_URL, HOST, PORT en de rest van docs/configuration.md. Bij het
stoppen maakt de dienst af waar hij mee bezig is. Op één machine proberen gaat met npm start.

Uitgangscodes: 0 gestopt zoals gevraagd, 3 kon niet starten (er staat bij waarom), 4 fout van ons.`,
  en: `sroi serve: the service on a PostgreSQL of your own, until SIGTERM or Ctrl-C

Everything comes from the environment: DATABASE_URL, HOST, PORT and the rest of docs/configuration.md.
When it is stopped it ends what is under way. To try it on one machine, use npm start.

Exit codes: 0 stopped as asked, 3 could not start (it says why), 4 a fault of ours.`
}

export const MIGRATE_HELP: Words = {
  nl: `sroi migrate: brengt de database van DATABASE_URL op het niveau van deze versie

Met het account dat eigenaar is van de tabellen. Meer tegelijk kan geen kwaad: ze wachten op elkaar.

Uitgangscodes: 0 bijgewerkt of niets te doen, 3 kon niet (er staat bij waarom), 4 fout van ons.`,
  en: `sroi migrate: brings the database of DATABASE_URL up to this release

With the account that owns the tables. Several at once do no harm: they wait for each other.

Exit codes: 0 done or nothing to do, 3 not possible (it says why), 4 a fault of ours.`
}
