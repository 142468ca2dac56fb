import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { Secret, TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { linkIn, openTrialMailbox, type TrialMailbox } from '../../src/usecase/mail/trial-mailbox.ts'
import { type BrowserOffice, narrow, openBrowserOffice, password, seriousFindings, signIn, signInFirst, words } from './browser-office.ts'
import { freePort, openTrialProvider, type TrialProvider } from './trial-provider.ts'

/** Where pictures of every page go, for whoever wants to look at them. */
const { PICTURES: pictures } = process.env

describe('accounts in the browser', () => {
  let office: BrowserOffice
  let mailbox: TrialMailbox
  let provider: TrialProvider
  let page: Page
  let secret = ''
  const folder = mkdtempSync(join(tmpdir(), 'dondoc-journey-'))

  before(async () => {
    mailbox = await openTrialMailbox()
    const port = await freePort()
    const url = `http://localhost:${port}`
    provider = await openTrialProvider(`${url}/api/providers/tinh/callback`)
    const providers = [{ id: 'tinh', name: 'Cổng tỉnh', issuer: provider.issuer, clientId: 'dondoc', clientSecret: 'mot-bi-mat-de-thu' }]
    writeFileSync(join(folder, 'providers.json'), JSON.stringify(providers))
    const smtp = { SMTP_HOST: mailbox.settings.host, SMTP_PORT: String(mailbox.settings.port), SMTP_SECURITY: 'none' }
    const settings = { ...smtp, MAIL_FROM: mailbox.settings.from, PROVIDERS_FILE: join(folder, 'providers.json'), PUBLIC_URL: url }
    office = await openBrowserOffice({ ...settings, PORT: String(port) }, { host: 'localhost', alsoAt: [provider.issuer] })
    page = await office.openPage()
  })
  after(async () => {
    await office.close()
    await provider.close()
    await mailbox.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const picture = async (of: Page, name: string): Promise<void> => {
    assert.deepEqual(await seriousFindings(of), [], name)
    if (!pictures) return
    await of.screenshot({ path: join(pictures, `${name}-wide.png`), fullPage: true })
    const size = of.viewportSize()
    await of.setViewportSize(narrow)
    await of.screenshot({ path: join(pictures, `${name}-narrow.png`), fullPage: true })
    assert.ok(await of.evaluate('document.documentElement.scrollWidth <= innerWidth'), `${name} fits a phone`)
    if (size) await of.setViewportSize(size)
  }
  const press = (on: Page, name: string) => on.getByRole('button', { name, exact: true }).click()
  const signOut = async (): Promise<void> => {
    await press(page, words('sign-out'))
    await page.getByRole('heading', { name: words('sign-in'), exact: true }).waitFor()
  }
  const untilInside = (on: Page) => on.getByRole('heading', { name: words('documents'), exact: true }).waitFor()
  const codeAhead = (): string => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + 30_000 })

  test('an authenticator app is set up by its picture and key, and asked for at the next sign-in', async () => {
    await signInFirst(office, page)
    await page.goto('/account/security')
    await press(page, words('totp-begin'))
    secret = ((await page.getByTestId('totp-secret').textContent()) ?? '').replaceAll(' ', '').trim()
    await page.getByRole('img', { name: words('totp-picture') }).waitFor()
    await picture(page, 'totp-set-up')
    await page.getByLabel(words('second-step-code')).fill(new TOTP({ secret: Secret.fromBase32(secret) }).generate())
    await press(page, words('second-step-give'))
    await page.getByTestId('recovery-codes').waitFor()
    assert.equal(await page.getByTestId('recovery-codes').getByRole('listitem').count(), 10)
    await picture(page, 'recovery-codes')
    await press(page, words('codes-kept'))
    await page.getByRole('button', { name: words('totp-remove') }).waitFor()
    await signOut()
    await signIn(page)
    await page.getByRole('heading', { name: words('second-step') }).waitFor()
    await picture(page, 'second-step')
    await page.getByLabel(words('second-step-code')).fill(codeAhead())
    await press(page, words('second-step-give'))
    await untilInside(page)
  })

  test('a passkey is added and opens the account without a password', async () => {
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('WebAuthn.enable')
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    })
    await page.goto('/account/security')
    await page.getByLabel(words('passkey-name')).fill('Máy ở văn phòng')
    await press(page, words('passkey-add'))
    await page.getByRole('button', { name: words('passkey-remove', { name: 'Máy ở văn phòng' }) }).waitFor()
    await page.getByRole('button', { name: words('passkey-rename-of', { name: 'Máy ở văn phòng' }) }).click()
    await page.getByRole('textbox', { name: words('passkey-rename-of', { name: 'Máy ở văn phòng' }) }).fill('Máy ở văn thư')
    await press(page, words('passkey-rename-save'))
    await page.getByRole('button', { name: words('passkey-remove', { name: 'Máy ở văn thư' }) }).waitFor()
    await picture(page, 'security')
    await signOut()
    await picture(page, 'sign-in')
    await press(page, words('sign-in-passkey'))
    await untilInside(page)
    await page.goto('/account/sessions')
    await page.getByText(words('session-here')).waitFor()
    await picture(page, 'sessions')
    await page.goto('/account')
    await page.getByRole('heading', { name: words('email'), exact: true }).waitFor()
    await picture(page, 'account')
  })

  const invite = async (name: string, email: string): Promise<void> => {
    await page.goto('/accounts/invite')
    await page.getByLabel(words('account-name')).fill(name)
    await page.getByLabel(words('email'), { exact: true }).fill(email)
    await picture(page, 'invite')
    await press(page, words('invite-send'))
    await page.getByRole('heading', { name, exact: true }).waitFor()
  }

  test('somebody invited by mail opens the account, forgets the password, and recovers it by mail', async () => {
    await invite('Lê Văn Bình', 'binh@songtrang.example')
    await picture(page, 'invited-account')
    const guest = await office.openPage()
    await guest.goto(linkIn(await mailbox.next('binh@songtrang.example')).address)
    await guest.getByLabel(words('password-next'), { exact: true }).fill('Vietnam@2026!!')
    await guest.getByText(words('weight-too-plain')).waitFor()
    await guest.getByLabel(words('password-next'), { exact: true }).fill(password)
    assert.ok(!guest.url().includes('#'), 'the token is out of the address')
    await picture(guest, 'invitation')
    await press(guest, words('invitation-accept'))
    await untilInside(guest)
    await press(guest, words('sign-out'))
    await guest.getByRole('link', { name: words('sign-in-forgotten') }).click()
    // Both pages ask for the same name: the one to be filled in must be there first.
    await guest.getByRole('heading', { name: words('recovery-title') }).waitFor()
    await guest.getByLabel(words('sign-in-name')).fill('binh@songtrang.example')
    await picture(guest, 'recovery')
    await press(guest, words('recovery-ask'))
    await guest.getByRole('heading', { name: words('recovery-asked') }).waitFor()
    await guest.goto('about:blank')
    await guest.goto(linkIn(await mailbox.next('binh@songtrang.example')).address)
    await guest.getByLabel(words('password-next'), { exact: true }).fill('gió đưa cành trúc la đà')
    await press(guest, words('recovery-set'))
    await guest.getByText(words('recovery-done', { username: 'binh@songtrang.example' })).waitFor()
    await guest.getByRole('link', { name: words('back-to-sign-in') }).click()
    await guest.getByLabel(words('sign-in-name')).fill('binh@songtrang.example')
    await guest.getByLabel(words('password'), { exact: true }).fill('gió đưa cành trúc la đà')
    await press(guest, words('sign-in'))
    await untilInside(guest)
  })

  test('a rule stops a post until it has a second factor', async () => {
    await page.goto('/accounts')
    await page.getByRole('link', { name: 'Lê Văn Bình' }).waitFor()
    await page.getByLabel(words('role-reader')).check()
    await press(page, words('rules-save'))
    await page.getByText(words('rules-saved')).waitFor()
    await picture(page, 'accounts')
    const reader = await office.openPage()
    await reader.goto('/sign-in')
    await reader.getByLabel(words('sign-in-name')).fill('binh@songtrang.example')
    await reader.getByLabel(words('password'), { exact: true }).fill('gió đưa cành trúc la đà')
    await press(reader, words('sign-in'))
    await reader.getByRole('heading', { name: words('enrol-title') }).waitFor()
    await picture(reader, 'enrol')
  })

  test('nothing went wrong in the browser on the way', () => assert.deepEqual(office.faults(), []))

  // Last, for what the pages of the provider load is not ours to judge.
  test('who is invited comes in by the provider of the province, and nobody else does', async () => {
    await invite('Trần Thị Cúc', 'cuc@songtrang.example')
    const enterAs = async (name: string): Promise<Page> => {
      const guest = await office.openPage()
      await guest.goto('/sign-in')
      await press(guest, words('sign-in-provider', { name: 'Cổng tỉnh' }))
      await guest.locator('input[name=login]').fill(name)
      await guest.locator('input[name=password]').fill('bất kỳ')
      await guest.locator('button[type=submit]').click()
      await guest.getByRole('button', { name: 'Continue' }).click()
      return guest
    }
    const invited = await enterAs('cuc')
    // Let in, and asked for what the rule of the test before asks of the post: the provider has told of one factor only.
    await invited.getByRole('heading', { name: words('enrol-title') }).waitFor()
    const uninvited = await enterAs('la')
    await uninvited.getByRole('alert').filter({ hasText: 'Cổng tỉnh' }).waitFor()
    assert.match(uninvited.url(), /\/sign-in\?problem=provider-unknown-account/)
  })
})
