// The frame around every page: language, landmarks, the way to the other language.
import { formatDay } from '@sroi/matcher/explain'
import type { ComponentChildren, JSX } from 'preact'
import { addressIn } from './address.ts'
import { FormToken } from './components/post-form.tsx'
import type { Desk, Frame } from './frame.ts'

interface Props {
  readonly frame: Frame
  readonly title: string
  /** True when the page reports something to correct: the title says so first. */
  readonly hasErrors?: boolean
  /** Which entry of the menu this page is. */
  readonly here?: 'home' | 'form' | 'search' | 'obligations' | 'invite' | 'about' | 'apply' | Desk
  /** Address of a script that the page can do without. */
  readonly script?: string
  readonly children: ComponentChildren
}

export function Page ({ frame, title, hasErrors = false, here, script, children }: Props): JSX.Element {
  const { language, words } = frame
  const at = (path: string): string => addressIn(language, path)
  return (
    <html lang={language} class='sroi-theme'>
      <head>
        <meta charset='utf-8' />
        <meta name='viewport' content='width=device-width, initial-scale=1' />
        <title>{`${hasErrors ? words.site.errorPrefix : ''}${title} – ${words.site.name}`}</title>
        <link rel='stylesheet' href={frame.stylesheet} />
        <link rel='icon' href={frame.favicon} type='image/svg+xml' />
        {script !== undefined && <script src={script} defer />}
      </head>
      <body class='utrecht-document utrecht-document--surface'>
        <a class='utrecht-skip-link utrecht-skip-link--visible-on-focus' href='#content'>{words.site.skip}</a>
        {'form' in frame.other && <DefaultButton form={frame.other.form} />}
        <header class='site-header'>
          <div class='site-header__inner'>
            <a class='site-name' href={at('/')}>{words.site.name}</a>
            <div class='site-header__side'><Account frame={frame} /><LanguageSwitch frame={frame} /></div>
            <div class='site-header__menus'>
              <nav class='site-nav' aria-label={words.site.navigation}>
                <ul>
                  <MenuItem href={at('/')} isHere={here === 'home'}>{words.site.home}</MenuItem>
                  <MenuItem href={at('/contract')} isHere={here === 'form'}>{words.site.byHand}</MenuItem>
                  <MenuItem href={at('/search')} isHere={here === 'search'}>{words.site.search}</MenuItem>
                  <MenuItem href={at('/obligations')} isHere={here === 'obligations'}>{words.site.forSuppliers}</MenuItem>
                  {frame.account?.mayApply === true && <MenuItem href={at('/apply')} isHere={here === 'apply'}>{words.apply.menu}</MenuItem>}
                  <MenuItem href={at('/invitations')} isHere={here === 'invite'}>{words.site.forBuyers}</MenuItem>
                  <MenuItem href={language === 'nl' ? '/over' : '/en/about'} isHere={here === 'about'}>{words.site.about}</MenuItem>
                </ul>
              </nav>
              <DeskMenu frame={frame} here={here} />
            </div>
          </div>
        </header>
        {frame.fictional && <aside class='fictional' aria-label={words.site.fictional}><p>{words.site.fictional}{frame.day !== null && ` ${words.site.demonstrationDay(formatDay(frame.day, language))}`}</p></aside>}
        <main id='content' class='content' tabIndex={-1}><FormToken.Provider value={frame.account?.csrf ?? null}>{children}</FormToken.Provider></main>
        <footer class='site-footer'><p>{words.site.footer} <a href={`${language === 'nl' ? '/over' : '/en/about'}#accessibility`}>{words.site.accessibility}</a> <a href={at('/api')}>{words.site.forDevelopers}</a></p></footer>
      </body>
    </html>
  )
}

/** The Enter key presses the first button of a form in the page: that must not be the one that changes the language. */
function DefaultButton ({ form }: { form: string }): JSX.Element {
  return <button class='visually-hidden' type='submit' form={form} tabIndex={-1} aria-hidden='true' />
}

function MenuItem ({ href, isHere, children }: { href: string, isHere: boolean, children: ComponentChildren }): JSX.Element {
  return <li><a class='site-nav__link' href={href} {...(isHere ? { 'aria-current': 'page' as const } : {})}>{children}</a></li>
}

/** The work of who keeps the register, apart from what everybody can do. */
function DeskMenu ({ frame: { account, language, words: { site } }, here }: { frame: Frame, here: string | undefined }): JSX.Element | null {
  if (account === null || account.desk.length === 0) return null
  return (
    <nav class='site-nav' aria-label={site.deskNavigation}>
      <ul>{account.desk.map((page) => <MenuItem href={addressIn(language, `/${page}`)} isHere={here === page}>{site.desk[page]}</MenuItem>)}</ul>
    </nav>
  )
}

function Account ({ frame: { account, signIn, words: { site } } }: { frame: Frame }): JSX.Element | null {
  if (signIn === null) return null
  return <a class='site-header__account' href={signIn}>{account === null ? site.signIn : account.name ?? site.signedIn}</a>
}

function LanguageSwitch ({ frame: { other, language, words } }: { frame: Frame }): JSX.Element {
  const lang = language === 'nl' ? 'en' : 'nl'
  if ('href' in other) return <a class='language-switch' href={other.href} lang={lang} hreflang={lang}>{words.site.otherLanguage}</a>
  return (
    <button class='language-switch' type='submit' form={other.form} formAction={other.action} formNoValidate lang={lang}>
      {words.site.otherLanguage}
    </button>
  )
}
