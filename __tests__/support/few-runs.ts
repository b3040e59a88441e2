// For mutation: a property that a mutant breaks is broken within a few draws, and thousands of mutants wait.
import fc from 'fast-check'

fc.configureGlobal({ numRuns: 25 })
