/** Goes up with the package, so that a stored reading says by which rules it was made. */
export const readerVersion = '0.1.0'
