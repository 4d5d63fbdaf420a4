// A firm that applies on paper, in a real browser: the desk fills in, adds files and hands in, and whoever judges reads and saves them.
import { readFileSync } from 'node:fs'
import t from 'tap'
import { loadMembers } from '../../dist/demonstration/load-members.js'
import { loadProcedure } from '../../dist/demonstration/load-procedure.js'
import { wordsIn } from '../../dist/views/words.js'
import { NOW } from '../application/build-application.js'
import { act, checkBoth, fill, signIn } from './admission-people.js'
import { NO_BROWSER, open } from './open-browser.js'

// A browser takes longer than a test usually may.
t.setTimeout(600_000)

const TODAY = NOW.slice(0, 10)
const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

for (const language of ['nl', 'en'] as const) {
  const { caseList, caseProfile, caseStep, casePage, firmPage } = wordsIn(language)

  t.test(`from paper to judging, ${language}`, { skip: NO_BROWSER }, async (t) => {
    const opened = await open(t, { identified: { demonstrationSignIn: true } })
    if (opened === null) return
    const { browser, store } = opened
    const address = `${opened.address}${language === 'nl' ? '' : `/${language}`}`
    await loadMembers(store, { now: () => NOW })
    await loadProcedure(store, { now: () => NOW })
    const desk = await signIn(t, browser, address, 'coordinator', '/admission')
    const look = async (name: string, page = desk): Promise<void> => checkBoth(t, page, `paper ${language} ${name}`)

    await fill(desk, 'main', { scheme: 'fictional', value: 'FIC-9901' })
    await desk.getByRole('button', { name: caseList.openButton }).click()
    await desk.getByRole('link', { name: firmPage.unregistered }).click()
    await look('a firm, empty')
    await desk.locator('.apply-steps a').first().click()
    await look('who, empty')
    await fill(desk, 'main', { names: 'De Papieren Boom (fictief)', town: 'Haarlem', headcountLeast: 'veel' })
    await desk.locator('main button[name=do][value=save]').first().click()
    await desk.locator('.error-summary').waitFor()
    await look('who, with mistakes')
    await fill(desk, 'main', { municipality: 'haarlem', headcountLeast: '12', legalForm: 'stichting', directors: '90000001' })
    await desk.locator('main button[name=do][value=save]').first().click()
    await desk.waitForURL(/steps\/mission/)
    await desk.goto(`${address}/admission/firms/fictional/FIC-9901`)
    await look('a firm, filled in')
    await desk.getByRole('button', { name: firmPage.openButton }).click()
    await desk.waitForURL(/\/admission\/cases\//)
    const id = /\/cases\/([0-9a-f-]{36})/.exec(desk.url())?.[1] ?? ''
    const at = `${address}/admission/cases/${id}`

    await desk.goto(`${at}/steps/application-submitted`)
    await look('handing in, empty')
    await desk.getByRole('button', { name: caseStep.upload.button }).click()
    await desk.locator('.error-summary').waitFor()
    await look('a file, with mistakes')
    for (const [kind, name] of [['statutes', 'statuten.txt'], ['annual-account', 'jaarrekening.txt'], ['label-plan', 'plan.txt']] as const) {
      await desk.locator('[name=upload-kind]').selectOption(kind)
      await desk.locator('[name=upload-file]').setInputFiles(file(name, `${name} (fictief)\n`))
      await desk.getByRole('button', { name: caseStep.upload.button }).click()
      await desk.getByText(caseStep.upload.kept).waitFor()
    }
    await look('a file, added')
    await fill(desk, 'main form.step-form', { reason: 'first-application' })
    await desk.getByRole('button', { name: caseStep.submit }).click()
    await desk.waitForURL(/done=application-submitted/)
    t.match((await store.cases.find(id))?.events, [{ actor: { role: 'coordinator' }, evidence: [{ kind: 'firm-profile' }], documents: [{ kind: 'statutes' }, { kind: 'annual-account' }, { kind: 'label-plan' }] }])

    await desk.getByRole('link', { name: caseProfile.link }).first().click()
    t.ok(await desk.getByText(caseProfile.isLast).isVisible())
    await look('the profile')
    const member = await signIn(t, browser, address, 'committee-member', `/admission/cases/${id}/profile`)
    const saving = member.waitForEvent('download')
    await member.getByRole('link', { name: /statuten\.txt/ }).first().click()
    const saved = await saving
    t.match(saved.suggestedFilename(), /^evidence-[0-9a-f]{12}\.txt$/)
    t.equal(readFileSync(await saved.path(), 'utf8'), 'statuten.txt (fictief)\n')

    await act(desk, at, 'review-started', {})
    await act(desk, at, 'hearing-offered', { subject: 'refusal', until: TODAY, reason: 'facts-of-others' })
    await desk.goto(`${at}/steps/view-received`)
    await look('a response, empty')
    await fill(desk, 'main form.step-form', { receivedOn: TODAY, reason: 'written' })
    await desk.locator('[name=upload-kind]').selectOption('view')
    await desk.locator('[name=upload-file]').setInputFiles(file('reactie.txt', 'Wij zien dat anders (fictief)\n'))
    await desk.getByRole('button', { name: caseStep.upload.button }).click()
    await desk.getByText(caseStep.upload.kept).waitFor()
    t.equal(await desk.locator('[name=receivedOn]').inputValue(), TODAY, 'what was typed is still there')
    await desk.getByRole('button', { name: caseStep.submit }).click()
    await desk.waitForURL(/done=view-received/)
    await desk.goto(`${at}/steps/hearing-closed`)
    await look('closing the hearing')
    await act(desk, at, 'hearing-closed', { answered: 'yes', reason: 'view-given' })
    await desk.goto(`${at}/steps/view-received`)
    await fill(desk, 'main form.step-form', { receivedOn: TODAY, reason: 'oral' })
    await desk.getByRole('button', { name: caseStep.submit }).click()
    await desk.waitForURL(/done=view-received/)
    t.ok(await desk.getByText(casePage.views.readFirst).isVisible(), 'what came after the closing is told')
    await look('a case with responses')
    await desk.goto(`${at}/steps/advice-given`)
    await look('a step after a late response')
    await desk.goto(`${address}/labels/new`)
    await look('a new label')
  })
}
