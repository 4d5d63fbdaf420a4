// The page of signing in and out, in Dutch, level B1.
export const signIn = {
  title: 'Inloggen',
  lead: 'Log in met het account van uw organisatie. Wij vragen en bewaren geen wachtwoord.',
  with: (name: string) => `Inloggen met ${name}`,
  providers: 'Kies waarmee u inlogt',
  persons: 'Kies wie u wilt spelen',
  personsText: 'Dit kan alleen op deze computer, in de demonstratie. De personen zijn verzonnen.',
  as: (name: string) => `Ga verder als ${name}`,
  signedIn: 'U bent ingelogd',
  signedInAs: (name: string) => `U bent ingelogd als ${name}.`,
  signedInText: 'U bent ingelogd.',
  signOut: 'Uitloggen',
  signOutText: 'Op een computer die u deelt, logt u ook uit bij de organisatie waarmee u inlogde. Of sluit de browser.',
  goOn: 'Ga verder',
  leaving: (name: string) => `U gaat naar ${name}`,
  leavingText: 'Daar logt u in. Daarna komt u hier terug. Gebeurt er niets? Kies dan de knop.',
  cookie: 'Om te weten dat u bent ingelogd, zetten wij een cookie. Die verdwijnt als u uitlogt, en uiterlijk na acht uur.',
  failures: {
    expired: 'Het inloggen duurde te lang, of is in een andere browser begonnen. Begin opnieuw.',
    refused: 'U bent niet ingelogd. U stopte zelf, of de organisatie waarmee u inlogt liet het niet toe.',
    'not-trusted': 'U bent niet ingelogd. Het antwoord dat wij kregen, klopt niet. Begin opnieuw. Blijft dit zo? Meld het dan aan de beheerder.',
    unavailable: 'U kunt nu niet inloggen. De organisatie waarmee u inlogt, geeft geen antwoord. Probeer het later opnieuw.',
    forged: 'Dit formulier is niet vanaf deze pagina verstuurd, of het is te oud. Probeer het hier opnieuw.'
  }
}
