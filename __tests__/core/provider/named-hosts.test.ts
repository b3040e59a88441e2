import { describe, expect, it } from '@jest/globals'
import { namedHosts } from '../../../src/core/provider/named-hosts.ts'
import { providers } from '../../support/providers.ts'

const [first] = providers
if (first === undefined) throw new Error('no provider')
const acme = {
  ...first,
  origin: 'https://api.acme.example',
  regions: { eu: 'https://eu.acme.example:8443' },
  documentation: 'https://docs.acme.example/credits',
  topUp: 'https://acme.example/billing',
  keys: 'https://keys.acme.example/new',
  about: { ...first.about, sources: ['https://other.example'] },
}

describe('namedHosts', () => {
  it('are those of what is asked, of the documentation, and of where keys and credit come from', () => {
    expect(namedHosts(acme, 'https://gateway.example')).toEqual([
      'gateway.example',
      'api.acme.example',
      'eu.acme.example',
      'docs.acme.example',
      'acme.example',
      'keys.acme.example',
    ])
  })

  it('are no hosts where anybody has pages', () => {
    const { keys: _, ...rest } = acme
    const own = { ...rest, origin: null, regions: {}, topUp: '', documentation: 'https://github.com/acme/api' }
    expect(namedHosts(own, 'http://127.0.0.1:8080')).toEqual(['127.0.0.1'])
  })

  it.each(providers.map((provider) => [provider.id, provider] as const))(
    'are also those that the text about the key of %s names',
    (_, provider) => {
      const pages = (provider.about.key.match(/https:\/\/[^\s`)]+/g) ?? []).filter((page) => URL.canParse(page))
      const hosts = ['github.com', ...namedHosts(provider, '')]
      expect(pages.filter((page) => !hosts.includes(new URL(page).hostname))).toEqual([])
    },
  )
})
