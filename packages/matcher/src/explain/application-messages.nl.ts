// De zinnen voor een organisatie die zich aanmeldt. Mensen beslissen: dat staat bij elk oordeel over een hele badge.
import type { ApplicationMessages } from './messages.ts'

const OWN = 'Dit is een voorlopig beeld. Mensen beslissen over de toelating.'

export const APPLICATIONS_NL: ApplicationMessages = {
  application: {
    met: (v) => `Met deze gegevens is aan alle criteria voldaan voor: ${v('badge-asked')}. ${OWN}`,
    'not-met': (v) => `Met deze gegevens is niet aan alle criteria voldaan voor: ${v('badge-asked')}. ${OWN}`,
    unknown: (v) => `Nog niet alles is bekend voor: ${v('badge-asked')}. ${OWN}`
  },
  criterion: {
    met: (v) => `Aan dit criterium is voldaan: ${v('admission-criterion')}.`,
    'not-met': (v) => `Aan dit criterium is niet voldaan: ${v('admission-criterion')}.`,
    unknown: (v) => `Nog niet bekend is of aan dit criterium is voldaan: ${v('admission-criterion')}.`
  },
  'criterion-way': {
    met: (v) => `Zo kan het, en dit klopt: ${v('way')}.`,
    'not-met': (v) => `Zo kan het, maar dit klopt niet: ${v('way')}.`,
    unknown: (v) => `Zo kan het, maar nog niet alles is bekend: ${v('way')}.`
  },
  'criterion-established': {
    met: (v) => `De organisatie zit in een van de gemeenten waar het om gaat: ${v('firm-municipality')}.`,
    'not-met': (v) => `De organisatie zit niet in een van de gemeenten waar het om gaat: ${v('firm-municipality')}.`,
    unknown: () => 'Nog niet bekend is in welke gemeente de organisatie zit.'
  },
  'criterion-works-in': {
    met: (v) => `De organisatie werkt in: ${v('works-in')}.`,
    'not-met': () => 'De organisatie werkt niet in een van de gemeenten waar het om gaat.',
    unknown: () => 'Nog niet bekend is in welke gemeenten de organisatie werkt.'
  },
  'criterion-statement': {
    met: (v) => `Dit klopt met wat wordt gevraagd: ${v('statement')}: ${v('answer')}.`,
    'not-met': (v) => `Dit klopt niet met wat wordt gevraagd: ${v('statement')}: ${v('answer')}. Gevraagd: ${v('criterion-asks')}.`,
    unknown: (v) => `Gevraagd wordt dit te weten: ${v('statement')}.`
  },
  'criterion-share': {
    met: (v) => `Groot genoeg: ${v('share-of')} (${v('bound')} ${v('minimum')}).`,
    'not-met': (v) => `Te klein: ${v('share-of')} (${v('bound')} ${v('minimum')}).`,
    unknown: (v) => `Nog niet bekend is of dit groot genoeg is: ${v('share-of')} (${v('bound')} ${v('minimum')}).`
  },
  'criterion-legal-form': {
    met: (v) => `Deze rechtsvorm mag: ${v('legal-form')}.`,
    'not-met': (v) => `Deze rechtsvorm mag niet: ${v('legal-form')}.`,
    unknown: (v) => `Nog niet bekend is of deze rechtsvorm mag: ${v('legal-form')}.`
  },
  'criterion-label': {
    met: (v) => `Dit keurmerk staat op de lijst, geldt en is gecontroleerd: ${v('labels')}.`,
    'not-met': () => 'De organisatie heeft op deze dag geen keurmerk dat op de lijst staat.',
    unknown: (v) => `Nog niet bekend is of er een keurmerk is dat telt. Getoond of bekend: ${v('labels')}.`
  },
  'criterion-label-aim': {
    met: (v) => `De organisatie wil dit keurmerk halen, en het staat op de lijst: ${v('labels')}.`,
    'not-met': () => 'De organisatie wil geen keurmerk halen dat op de lijst staat.',
    unknown: (v) => `Nog niet bekend is of de organisatie een keurmerk wil halen dat op de lijst staat. Genoemd: ${v('labels')}.`
  },
  'criterion-judgement': {
    met: () => 'Mensen hebben geoordeeld dat hieraan is voldaan.',
    'not-met': () => 'Mensen hebben geoordeeld dat hieraan niet is voldaan.',
    unknown: () => 'Hierover oordelen mensen. Dit programma doet dat niet.'
  },
  'label-accepted': {
    met: (v) => `Een badge kan op dit keurmerk rusten: ${v('label')}.`,
    'not-met': (v) => `Een badge kan niet op dit keurmerk rusten: ${v('label')}.`,
    unknown: (v) => `Nog niet bekend is of een badge op dit keurmerk kan rusten: ${v('label')}.`
  },
  'application-documents': {
    met: () => 'Alle stukken die bij een aanvraag horen, zijn er.',
    'not-met': (v) => `Er ontbreken nog stukken: ${v('documents-lacking')}.`,
    unknown: () => 'Welke stukken bij een aanvraag horen, is niet vastgelegd.'
  }
}
