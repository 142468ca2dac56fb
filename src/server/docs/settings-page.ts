import { settings } from '../settings.ts'

/** `docs/configuration.md`. */
export function settingsPage(): string {
  const rows = Object.values(settings).map(({ name, kind, fallback, does }) => {
    const value = fallback === null ? 'not set' : `\`${fallback}\``
    return `| \`${name}\` | ${kind} | ${value} | ${does} |`
  })
  return `# Configuration

Made from \`src/server/settings.ts\` by \`node src/server/docs/write-docs.ts\`; a test compares the two.

Settings come from the environment. One that cannot be used stops the start with exit status 2 and says what is wanted.

| name | kind | default | what it does |
|---|---|---|---|
${rows.join('\n')}

## Mail

With \`SMTP_HOST\` and \`MAIL_FROM\`, invitations, links to a new password and notices go out by SMTP, tried again after failures for three days.
Without them every mail is kept, and an administrator takes it out on the page of the account, once, to hand it over.

## Providers of single sign-on

\`PROVIDERS_FILE\` names a JSON file, readable by the server only:

\`\`\`json
[
  {
    "id": "tinh",
    "name": "Cổng đăng nhập tỉnh",
    "issuer": "https://dang-nhap.songtrang.gov.example",
    "clientId": "dondoc",
    "clientSecret": "…",
    "secondFactor": false,
    "create": { "domains": ["songtrang.gov.example"] }
  }
]
\`\`\`

Register \`PUBLIC_URL/api/providers/ID/callback\` with the provider. Who is invited under an address that the provider has verified comes in
by it; so does who has linked it, signed in. \`create\`, left out as a rule, lets in others of these domains, without any post until somebody
gives them one. \`secondFactor\` says that the provider asks for one itself, so that ours is not asked on top. \`scopes\` adds to \`openid email profile\`.

## Where the data is

With \`DATABASE_URL\`, everything is in that database: documents with their files, readings, reviews, plans, accounts and the record of what
was done. The account needs the right to create tables, and on the first start to create the extension \`pg_trgm\`; without that right
everything works, and search reads instead of looking up. Several processes may serve one such database.

Without it, the same is in \`DATA_DIR\`: \`postgres/\` (the database), \`postgres.password\` (made at the first start, readable by its owner only)
and \`postgres.log\`. The database listens on the loopback interface only. One process at a time works on a data folder, and a second one is
refused. To copy the folder, stop the program first.

Started by root, the database runs as the owner of \`DATA_DIR/postgres\`, for a new one as \`postgres\` or else \`nobody\`, because PostgreSQL
does not run as root. If that user cannot reach the programs of the checkout, they are copied to \`/var/cache\`, \`/var/lib\` or the
temporary folder; the data stays in \`DATA_DIR\`.
`
}
