/** The signatures that records of an archive begin with, and the one way of packing that is used (PKWARE APPNOTE, 4.3 and 4.4). */
export const LOCAL_RECORD = 0x04034b50
export const CENTRAL_RECORD = 0x02014b50
export const END_RECORD = 0x06054b50
export const DESCRIPTOR = 0x08074b50
export const DEFLATED = 8

/** Of what we write: the version that knows packing, and 1 January 1980, the first day that the format knows. The same parts give the same bytes. */
export const VERSION = 20
export const DOS_DAY = 0x21
