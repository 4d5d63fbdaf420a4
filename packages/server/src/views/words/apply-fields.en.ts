// The questions to a firm that describes itself, in English.
import type { ApplyFieldWords } from './apply-fields.nl.ts'

export const applyFields: ApplyFieldWords = {
  steps: {
    who: { title: 'Who you are', lead: 'Facts about your organisation. Leave open what you do not know.' },
    mission: { title: 'Mission and statutes', lead: 'Yes or no is enough. You need not explain anything.' },
    people: { title: 'For whom you make work', lead: 'In wide bands only. Never write anything about a single worker.' },
    income: { title: 'Income from trade', lead: 'A range is enough. Do you know it exactly? Fill in the same twice.' },
    region: { title: 'The region', lead: 'Where you work. Are you from outside the region? Then it also counts what you add.' },
    offer: { title: 'What you offer', lead: 'In your own words. We propose CPV codes with it: buyers search by those.' },
    labels: { title: 'Labels', lead: 'What you have, what you applied for and what you mean to get.' },
    documents: { title: 'Evidence', lead: 'Of each document we keep the kind, the day and a fingerprint.' }
  },
  fields: {
    names: { label: 'Name', hint: 'Do you have more trade names? Put each on a line of its own, the best known first.' },
    legalForm: { label: 'Legal form' },
    foundedOn: { label: 'Founded on' },
    headcount: { label: 'How many people work there?' },
    fte: { label: 'How many fte is that?' },
    address: { label: 'Visiting address', hint: 'Street, number and postcode. Do you work from your own home? Then leave it empty.' },
    town: { label: 'Town' },
    municipality: { label: 'Municipality' },
    selfEmployedWithoutStaff: { label: 'Are you self-employed without staff?' },
    partOfPublicInstitution: { label: 'Are you part of a government or a public institution?' },
    ownRegistrationNumber: { label: 'Do you have a number of your own in the trade register?' },
    email: { label: 'E-mail address', hint: 'A general address, not that of one person.' },
    telephone: { label: 'Telephone number', hint: 'A general number.' },
    website: { label: 'Website', hint: 'With https:// before it.' },
    directors: { label: 'Which organisations direct you?', hint: 'Organisations only, no people. Put each number of the trade register on a line of its own.' },
    mailDomains: { label: 'What follows the @', hint: 'Of all addresses of your organisation, as example.com. Who works with you may not decide about you.' },
    missionInStatutes: { label: 'Do your statutes hold your social mission?' },
    missionIsWorkForDisadvantaged: { label: 'Is your mission work for people who have a hard time finding it?' },
    impactFromCoreModel: { label: 'Does your impact come from what you do yourself?', hint: 'And so not from bringing others together.' },
    impactReport: { label: 'Do you write a report on your impact?' },
    commercialIncome: { label: 'Which part of all your income comes from trade?' },
    marketTurnover: { label: 'Which part of your turnover comes from the market?', hint: 'So not from grants or gifts.' },
    complementsOffer: { label: 'Do you complete what firms in the region offer already?' },
    createsJobsInRegion: { label: 'Do you make work in the region for people far from work?', hint: 'Yourself, or through others.' },
    addsToRegion: { label: 'What do you add to the region?', hint: 'Only if you are from outside the region. A few sentences are enough.' },
    approvedGrowthPlan: { label: 'Do you have an approved plan to reach the first step of a label?' },
    qualitativeCriteria: { label: 'Do you meet what the issuer asks beside the figures?' },
    statutesChangedForBCorp: { label: 'Were your statutes changed for B Corp?' },
    publicProfile: { label: 'Do you have a public profile with the issuer?' },
    impactPoints: { label: 'How many points do you have in the B Impact Assessment?' },
    performanceTopics: { label: 'On how many of its topics do you perform?' }
  }
}
