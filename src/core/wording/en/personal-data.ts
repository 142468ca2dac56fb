import type { personalData as vi } from '../vi/personal-data.ts'

export const personalData = {
  name: 'names',
  phone: 'telephone numbers',
  email: 'mail addresses',
  'citizen-id': 'identity or passport numbers',
  'bank-account': 'bank accounts',
  address: 'homes',
} as const satisfies Record<keyof typeof vi, string>
