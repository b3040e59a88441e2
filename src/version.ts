/** The product's version: the same as in package.json, which a test holds. */
export const version = '1.0.0'

/** Every request says honestly who asks. */
export const userAgent = `credit-gate/${version}`
