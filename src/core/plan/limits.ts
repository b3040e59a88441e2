/** What a config file or a list may be at most, in bytes: no list of checks is longer, and an attack is. */
export const maxConfigBytes = 512 * 1024

/** Most errors that are told one by one. Nobody reads more, and telling half a mebibyte of them takes seconds. */
export const maxErrors = 500
