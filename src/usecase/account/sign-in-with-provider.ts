import { type AccountRecord, loadAccount, loadAccountByUsername, saveAccount, usernameKey } from '../../store/account/account.ts'
import { deleteLinks } from '../../store/account/account-link.ts'
import { deleteIdentity, listIdentities, loadIdentity, saveIdentity } from '../../store/account/identity.ts'
import { takeStep } from '../../store/account/sign-in-step.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction, isDuplicate, type Store } from '../../store/ground/database.ts'
import { type Caller, permit, proved } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import type { Provider } from '../ground/providers.ts'
import { refuse } from '../ground/refusal.ts'
import { takePost } from '../ground/take-post.ts'
import { queueNotice } from '../mail/queue-mail.ts'
import { beginFromAddress, type Origin } from './attempts.ts'
import { hashToken, openSession, type SignedIn } from './open-session.ts'
import { askProvider, type ProvidedIdentity, readAnswer } from './provider-client.ts'
import { enter, type SecondFactorAsked } from './sign-in.ts'
import { beginStep, type StepBegun } from './steps.ts'

/** For the buttons of the page of signing in. */
export const listProviders = (office: Office) => office.providers.map(({ id, name }) => ({ id, name }))

const providerOf = (office: Office, id: string): Provider => office.providers.find(each => each.id === id) ?? refuse('not-found')

export interface ProviderAsked extends StepBegun {
  readonly address: string
}

async function begin(office: Office, providerId: string, accountId: string | null): Promise<ProviderAsked> {
  const provider = providerOf(office, providerId)
  const { address, ...checks } = await askProvider(office, provider)
  return { address, ...(await beginStep(office, 'provider', accountId, { provider: provider.id, ...checks })) }
}

export async function beginProvider(office: Office, providerId: string, from: Origin): Promise<ProviderAsked> {
  await beginFromAddress(office, 'provider', from)
  return begin(office, providerId, null)
}

/** The holder of an open session links it: the account was known before, and so is its holder. */
export const beginLinking = async (office: Office, asking: Caller | null, providerId: string): Promise<ProviderAsked> =>
  begin(office, providerId, proved(office, permit(asking, 'manage-identities')).id)

async function link(office: Office, store: Store, account: AccountRecord, provider: Provider, found: ProvidedIdentity): Promise<void> {
  const { issuer, subject } = found
  await saveIdentity(store, { issuer, subject, account_id: account.id, provider: provider.id, linked_at: office.now() })
  await saveAudit(store, {
    at: office.now(),
    by: { tried: account },
    action: 'identity-linked',
    subject: account.id,
    about: { provider: provider.id },
  })
}

/** Somebody invited comes in by the provider that has verified the address of the invitation. */
async function acceptBy(office: Office, store: Store, invited: AccountRecord, provider: Provider, found: ProvidedIdentity) {
  const account = await takePost(office, store, invited, {})
  await deleteLinks(store, invited.id, ['invitation'])
  const about = { by: provider.id }
  await saveAudit(store, { at: office.now(), by: { tried: invited }, action: 'invitation-accepted', subject: invited.id, about })
  await link(office, store, invited, provider, found)
  return account
}

async function create(office: Office, store: Store, email: string, provider: Provider, found: ProvidedIdentity): Promise<AccountRecord> {
  const id = office.newId()
  const fields = {
    must_change_password: false,
    password_hash: null,
    created_at: office.now(),
    ended_at: null,
    invited_office_id: null,
    language: 'vi' as const,
  }
  await saveAccount(store, { id, username: email, email, name: found.name ?? email, ...fields })
  await saveAudit(store, { at: office.now(), by: null, action: 'account-made', subject: id, about: { by: provider.id } })
  const account = (await loadAccount(store, id)) ?? refuse('provider-unknown-account', { name: provider.name })
  await link(office, store, account, provider, found)
  return account
}

/**
 * Whose account it is: the one linked before; else the one invited under the verified address; else, where the settings say so, a new one.
 * An account in use is never taken over by an address: its holder links it, signed in.
 */
export async function findProvidedAccount(
  office: Office,
  store: Store,
  provider: Provider,
  found: ProvidedIdentity,
): Promise<AccountRecord> {
  const nobody = () => refuse('provider-unknown-account', { name: provider.name })
  const identity = await loadIdentity(store, found.issuer, found.subject)
  if (identity) {
    const account = await loadAccount(store, identity.account_id)
    return account?.state === 'active' ? account : nobody()
  }
  if (!found.email) return nobody()
  const email = usernameKey(found.email)
  const account = await loadAccountByUsername(store, email)
  if (account?.state === 'invited' && account.email === email) return acceptBy(office, store, account, provider, found)
  const domain = email.slice(email.lastIndexOf('@') + 1)
  if (account || !provider.create?.domains.includes(domain)) return nobody()
  return create(office, store, email, provider, found)
}

export type ProviderOutcome = SignedIn | SecondFactorAsked | { readonly kind: 'linked' }

/** The browser comes back; only the one that went is heard, and once. */
export async function endProvider(
  office: Office,
  asking: Caller | null,
  sent: { providerId: string; query: string; stepToken: string | null },
  from: Origin,
): Promise<ProviderOutcome> {
  const provider = providerOf(office, sent.providerId)
  const step = await takeStep(office.store, hashToken(sent.stepToken ?? ''), 'provider', office.now())
  const { verifier, state, nonce } = step?.content ?? {}
  if (step?.content.provider !== provider.id || !verifier || !state || !nonce) return refuse('sign-in-step-gone')
  const found = await readAnswer(office, provider, sent.query, { verifier, state, nonce })
  if (step.account_id) return linkOwn(office, asking, step.account_id, provider, found)
  const account = await inTransaction(office.store, store => findProvidedAccount(office, store, provider, found)).catch(
    async (error: unknown) => {
      await saveAudit(office.store, {
        at: office.now(),
        by: null,
        action: 'sign-in-failed',
        subject: null,
        about: { provider: provider.id },
      })
      throw error
    },
  )
  if (found.strong) return openSession(office, account, from, { method: 'provider', strong: true, about: { provider: provider.id } })
  return enter(office, account, from, 'provider')
}

async function linkOwn(
  office: Office,
  asking: Caller | null,
  accountId: string,
  provider: Provider,
  found: ProvidedIdentity,
): Promise<ProviderOutcome> {
  const caller = permit(asking, 'manage-identities')
  const account = caller.id === accountId ? await loadAccount(office.store, accountId) : undefined
  if (!account) return refuse('sign-in-step-gone')
  await inTransaction(office.store, async store => {
    await link(office, store, account, provider, found)
    await queueNotice(office, store, account.id, 'identity-linked')
  }).catch((error: unknown) => (isDuplicate(error) ? refuse('identity-known', { name: provider.name }) : Promise.reject(error)))
  return { kind: 'linked' }
}

export async function listOwnIdentities(office: Office, asking: Caller | null) {
  const caller = permit(asking, 'manage-identities')
  const known = await listIdentities(office.store, caller.id)
  return { items: office.providers.map(({ id, name }) => ({ id, name, linked: known.some(each => each.provider === id) })) }
}

/** An account that has no password keeps its last provider: nothing else would open it. */
export async function removeIdentity(office: Office, asking: Caller | null, providerId: string): Promise<void> {
  const caller = proved(office, permit(asking, 'manage-identities'))
  await inTransaction(office.store, async store => {
    if (!(await deleteIdentity(store, caller.id, providerId))) refuse('not-found')
    const account = await loadAccount(store, caller.id)
    if (!account?.password_hash && !(await listIdentities(store, caller.id)).length) refuse('identity-is-last')
    await saveAudit(store, {
      at: office.now(),
      by: caller,
      action: 'identity-unlinked',
      subject: caller.id,
      about: { provider: providerId },
    })
  })
}
