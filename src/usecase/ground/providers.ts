/** A sign-in system of the administration that speaks OpenID Connect. */
export interface Provider {
  /** Stands in addresses: `/api/providers/so-noi-vu/callback`. */
  readonly id: string
  /** On the button. */
  readonly name: string
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string | null
  /** `openid` and `email` are always asked for. */
  readonly scopes: readonly string[]
  /** The provider has asked for a second factor itself, so that ours is not asked on top. */
  readonly secondFactor: boolean
  /** Whom it brings that nobody has invited: nobody, or holders of a verified address in these domains. Their accounts begin without a post. */
  readonly create: { readonly domains: readonly string[] } | null
}

/** The file of providers cannot be used: says where and why. */
export class BadProviders extends Error {}

const bad = (where: string, what: string): never => {
  throw new BadProviders(`${where}: ${what}`)
}

const known = ['id', 'name', 'issuer', 'clientId', 'clientSecret', 'scopes', 'secondFactor', 'create'] as const

type Name = (typeof known)[number] | 'domains'
type Fields = Readonly<Partial<Record<Name, unknown>>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

const textOf = (fields: Fields, name: Name, where: string): string => {
  const value = fields[name]
  return typeof value === 'string' && value.trim() ? value.trim() : bad(where, `"${name}" must be a text`)
}

const textsOf = (value: unknown, where: string): string[] =>
  Array.isArray(value) && value.every(each => typeof each === 'string') ? value : bad(where, 'must be a list of texts')

function createOf(value: unknown, where: string): Provider['create'] {
  if (value === undefined || value === null) return null
  if (!isFields(value)) return bad(where, 'must be an object')
  const domains = textsOf(value.domains, `${where} "domains"`).map(domain => domain.toLowerCase())
  return domains.length ? { domains } : bad(where, '"domains" must name at least one')
}

function providerOf(value: unknown, where: string): Provider {
  if (!isFields(value)) return bad(where, 'must be an object')
  const unknown = Object.keys(value).find(name => !known.some(each => each === name))
  if (unknown) bad(where, `"${unknown}" is not known; there are ${known.join(', ')}`)
  const id = textOf(value, 'id', where)
  if (!/^[a-z0-9-]{1,40}$/.test(id)) bad(where, '"id" takes small letters, digits and hyphens')
  const issuer = textOf(value, 'issuer', where)
  const address = URL.canParse(issuer) ? new URL(issuer) : bad(where, '"issuer" must be an address')
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(address.hostname)
  if (address.protocol !== 'https:' && !(address.protocol === 'http:' && isLocal)) bad(where, '"issuer" must be reached by https')
  return {
    id,
    name: textOf(value, 'name', where),
    issuer,
    clientId: textOf(value, 'clientId', where),
    clientSecret: value.clientSecret === undefined ? null : textOf(value, 'clientSecret', where),
    scopes: value.scopes === undefined ? [] : textsOf(value.scopes, `${where} "scopes"`),
    secondFactor: value.secondFactor === true,
    create: createOf(value.create, `${where} "create"`),
  }
}

/** A JSON list of providers; throws `BadProviders`, which never quotes a secret. */
export function readProviders(text: string): Provider[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return bad('the file', 'is not JSON')
  }
  if (!Array.isArray(value)) return bad('the file', 'must be a list')
  const providers = value.map((each, index) => providerOf(each, `provider ${index + 1}`))
  const twice = providers.find(
    (each, index) => providers.findIndex(other => other.id === each.id || other.issuer === each.issuer) !== index,
  )
  if (twice) bad(`provider "${twice.id}"`, 'stands twice')
  return providers
}
