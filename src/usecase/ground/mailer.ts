/** A mail ready to go: plain text. */
export interface OutgoingMail {
  /** The same at every try, so that a mail that arrives twice is seen as one. */
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** What brings mail away. Rejects where it could not be handed over; `final` on the error says that trying again is of no use. */
export interface Mailer {
  readonly send: (mail: OutgoingMail) => Promise<void>
  readonly close: () => void
}

/** Nobody takes mail for this address. */
export class Undeliverable extends Error {}
