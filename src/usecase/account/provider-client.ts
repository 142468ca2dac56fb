import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type UserInfoResponse,
} from 'openid-client'
import type { Office } from '../ground/office.ts'
import type { Provider } from '../ground/providers.ts'
import { refuse } from '../ground/refusal.ts'

/** What a provider tells of who signed in. */
export interface ProvidedIdentity {
  readonly issuer: string
  readonly subject: string
  /** Only an address that the provider has verified counts. */
  readonly email: string | null
  readonly name: string | null
  /** More than one factor was given there. */
  readonly strong: boolean
}

/** What must come back with the answer; it stands in the step of the browser that went. */
export interface ProviderChecks {
  readonly verifier: string
  readonly state: string
  readonly nonce: string
}

const patienceS = 10

/** Providers by their id, each asked once for where its addresses are; a failure is asked again next time. */
const found = new WeakMap<Provider, Promise<Configuration>>()

function discover(provider: Provider): Promise<Configuration> {
  const known = found.get(provider)
  if (known) return known
  const issuer = new URL(provider.issuer)
  // The file of providers lets plain http through for this machine only.
  const execute = issuer.protocol === 'http:' ? [allowInsecureRequests] : []
  const asked = discovery(issuer, provider.clientId, provider.clientSecret ?? undefined, undefined, { execute, timeout: patienceS })
  found.set(provider, asked)
  asked.catch(() => found.delete(provider))
  return asked
}

const unreachable = (office: Office, provider: Provider, error: unknown): never => {
  office.onWarning(`the provider ${provider.id} could not be asked`, error)
  return refuse('provider-unreachable', { name: provider.name })
}

export const callbackAddress = (office: Office, provider: Provider): string =>
  `${new URL(office.publicUrl()).origin}/api/providers/${provider.id}/callback`

/** Where to send the browser (authorization code with PKCE), and what its answer will be held to. */
export async function askProvider(office: Office, provider: Provider): Promise<ProviderChecks & { address: string }> {
  const configuration = await discover(provider).catch(error => unreachable(office, provider, error))
  const checks = { verifier: randomPKCECodeVerifier(), state: randomState(), nonce: randomNonce() }
  const address = buildAuthorizationUrl(configuration, {
    redirect_uri: callbackAddress(office, provider),
    scope: [...new Set(['openid', 'email', 'profile', ...provider.scopes])].join(' '),
    code_challenge: await calculatePKCECodeChallenge(checks.verifier),
    code_challenge_method: 'S256',
    state: checks.state,
    nonce: checks.nonce,
  })
  return { ...checks, address: address.href }
}

/** RFC 8176: methods that are factors of their own; two of them are two factors. */
const factorMethods = ['pwd', 'hwk', 'swk', 'otp', 'fpt', 'face', 'pin']

/** Many providers tell the address only where they are asked for it; the library sees that the answer is about the same person. */
async function askWho(office: Office, configuration: Configuration, accessToken: string, subject: string): Promise<UserInfoResponse> {
  if (!configuration.serverMetadata().userinfo_endpoint) return { sub: subject }
  return fetchUserInfo(configuration, accessToken, subject).catch((error: unknown) => {
    office.onWarning('a provider did not tell who signed in', error)
    return { sub: subject }
  })
}

/** Exchanges the code; the library checks state, nonce, issuer, audience, times and signature. Refuses whatever does not hold. */
export async function readAnswer(office: Office, provider: Provider, query: string, checks: ProviderChecks): Promise<ProvidedIdentity> {
  const configuration = await discover(provider).catch(error => unreachable(office, provider, error))
  const tokens = await authorizationCodeGrant(configuration, new URL(`${callbackAddress(office, provider)}?${query}`), {
    pkceCodeVerifier: checks.verifier,
    expectedState: checks.state,
    expectedNonce: checks.nonce,
    idTokenExpected: true,
  }).catch((error: unknown) => {
    office.onWarning(`an answer of the provider ${provider.id} was not taken`, error)
    return refuse('provider-refused', { name: provider.name })
  })
  const claims = tokens.claims()
  if (!claims) return refuse('provider-refused', { name: provider.name })
  const { amr, email: inToken } = claims
  const told = inToken === undefined ? await askWho(office, configuration, tokens.access_token, claims.sub) : claims
  const { email, email_verified: verified, name } = told
  return {
    issuer: claims.iss,
    subject: claims.sub,
    email: verified === true && typeof email === 'string' ? email : null,
    name: typeof name === 'string' && name.trim() ? name.trim().slice(0, 200) : null,
    strong:
      provider.secondFactor ||
      (Array.isArray(amr) && (amr.includes('mfa') || new Set(amr.filter(each => factorMethods.some(method => method === each))).size > 1)),
  }
}
