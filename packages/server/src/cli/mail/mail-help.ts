// What `sroi mail-address` says, in both languages.
import type { Language, Words } from '@sroi/matcher'
import { LANGUAGE } from '../help/option-lines.ts'

export const MAIL_HELP: Words = {
  nl: `sroi mail-address: waar brieven en herinneringen naartoe gaan

  sroi mail-address set --desk --address ADRES      leg een adres vast, of verander het
  sroi mail-address show --desk                     welk adres er is
  sroi mail-address forget --desk                   vergeet het

  --desk                het loket van de regio: krijgt wat bedoeld is voor wie een zaak behandelt en zelf geen adres heeft
  --person ID           iemand die zaken behandelt, bij het nummer dat die in zaken heeft
  --organisation "kvk 12345678"
                        een bedrijf. Zonder dit gaat een brief naar het adres in zijn eigen profiel
  --address ADRES       één adres
  --mail-language nl|en de taal van de brieven; zonder dit nl
  --tenant NAAM         de regio in de database, als er meer zijn
${LANGUAGE.nl}

De database is die van DATABASE_URL. Hoe mail wordt verstuurd staat in docs/letters.md.

Uitgangscodes: 0 gedaan, 2 er is geen adres, 3 fout in de opdracht of de configuratie, 4 fout van ons.`,
  en: `sroi mail-address: where letters and reminders go

  sroi mail-address set --desk --address ADDRESS    lay an address down, or change it
  sroi mail-address show --desk                     which address there is
  sroi mail-address forget --desk                   forget it

  --desk                the desk of the region: gets what is for whoever treats a case and has no address
  --person ID           somebody who treats cases, by the id that they have in cases
  --organisation "kvk 12345678"
                        a firm. Without this a letter goes to the address in its own profile
  --address ADDRESS     one address
  --mail-language nl|en the language of the letters; without this nl
  --tenant NAME         the region in the database, where there are more
${LANGUAGE.en}

The database is that of DATABASE_URL. How mail is sent is in docs/letters.md.

Exit codes: 0 done, 2 there is no address, 3 a mistake in the command or the configuration, 4 a fault of ours.`
}

export const MAIL_WORDS: Readonly<Record<Language, { readonly set: string, readonly forgotten: string, readonly none: string }>> = {
  nl: { set: 'Het adres is vastgelegd', forgotten: 'Het adres is vergeten', none: 'Er is geen adres' },
  en: { set: 'The address was laid down', forgotten: 'The address was forgotten', none: 'There is no address' }
}
