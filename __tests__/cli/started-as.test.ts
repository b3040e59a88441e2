import { describe, expect, it } from '@jest/globals'
import { startedAs } from '../../src/cli/started-as.ts'

describe('how a command was started', () => {
  it.each([
    ['/usr/local/bin/credit-gate', {}, '/home/me', 'credit-gate'],
    ['/home/me/app/node_modules/.bin/credit-gate', {}, '/home/me/app', 'npx credit-gate'],
    ['/home/me/.npm/_npx/1a/node_modules/.bin/credit-gate', { npm_command: 'exec' }, '/home/me', 'npx credit-gate'],
    ['/home/me/credit-gate/dist/cli/index.js', {}, '/home/me/credit-gate', 'node dist/cli/index.js'],
    ['/opt/credit-gate/dist/cli/index.js', {}, '/home/me', 'node /opt/credit-gate/dist/cli/index.js'],
    ['/home/my things/dist/cli/index.js', {}, '/', "node 'home/my things/dist/cli/index.js'"],
  ])('%s', (script, environment, folder, typed) => {
    expect(startedAs(script, environment, folder)).toBe(typed)
  })
})
