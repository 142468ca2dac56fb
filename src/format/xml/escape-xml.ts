const special = /[&<>"]|(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/u
/** What XML cannot hold: control characters, half pairs. */
const unwritable = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu

/** A text as it stands between tags or in an attribute; what XML cannot hold becomes the sign for it. */
export const escapeXml = (text: string): string =>
  special.test(text)
    ? text.replace(unwritable, '\uFFFD').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
    : text
