// Prints the section of CHANGELOG.md for one version: `node scripts/print-release-notes.ts 1.0.0`.
import { readFileSync } from 'node:fs'

const version = process.argv[2] ?? ''
const sections = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m)
const section = sections.find((text) => /^(\S+) - \d{4}-\d\d-\d\d\n/.exec(text)?.[1] === version)
const notes = section?.slice(section.indexOf('\n')).trim() ?? ''
if (notes === '') throw new Error(`CHANGELOG.md has no section "## ${version} - <date>" with notes in it`)
console.log(notes)
