import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'

const print = (version: string) =>
  spawnSync(process.execPath, ['--no-warnings', 'scripts/print-release-notes.ts', version], { encoding: 'utf8' })

describe('print-release-notes', () => {
  it('prints the notes of the version that package.json names, without its heading', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    const { status, stdout } = print(version)
    expect(status).toBe(0)
    expect(stdout.length).toBeGreaterThan(100)
    expect(stdout).not.toContain('## ')
  })

  it.each(['0.0.1', '1.0', ''])('fails for %p, which has no section', (version) => {
    const { status, stderr } = print(version)
    expect(status).toBe(1)
    expect(stderr).toContain('CHANGELOG.md has no section')
  })
})
