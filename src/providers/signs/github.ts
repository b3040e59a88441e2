import type { SigningVendor } from '../../core/provider/sign.ts'

/** How GitHub says it: it has no balance that a gate could ask for. */
export const github: SigningVendor = {
  id: 'github',
  name: 'GitHub',
  topUp: 'https://github.com/settings/billing',
  keyVariables: ['GITHUB_TOKEN', 'GH_TOKEN'],
  signs: [
    {
      cause: 'credit',
      says: 'The job was not started because recent account payments have failed or your spending limit needs to be increased',
      orCap: true,
      source: 'https://docs.github.com/billing',
      seen: '2026-11-28',
    },
    {
      cause: 'cap',
      says: 'This repository is over its data quota.',
      source: 'https://docs.github.com/billing',
      seen: '2026-11-28',
    },
    {
      cause: 'cap',
      says: 'This repository exceeded its LFS budget.',
      source: 'https://docs.github.com/billing',
      seen: '2026-11-28',
    },
    {
      cause: 'cap',
      says: 'Artifact storage quota has been hit.',
      source: 'https://docs.github.com/billing',
      seen: '2026-11-28',
    },
    {
      cause: 'cap',
      says: 'The workflow hit the configured `max-ai-credits` guardrail.',
      page: 'https://github.github.com/gh-aw/reference/cost-management/',
      source: 'github gh-aw actions/setup/md/ai_credits_rate_limit_error.md',
      since: '2026-06',
      seen: '2026-11-28',
    },
    {
      cause: 'cap',
      says: 'You have exceeded your monthly quota',
      near: ['copilot', 'Copilot'],
      page: 'https://github.com/settings/copilot',
      source: 'github copilot-cli#3431',
      seen: '2026-11-28',
    },
    {
      cause: 'cap',
      says: 'You have no quota',
      with: ['quota_exceeded'],
      page: 'https://github.com/settings/copilot',
      source: 'github copilot-cli#3431',
      seen: '2026-11-28',
    },
    {
      cause: 'rate',
      says: 'You have exceeded a secondary rate limit.',
      source: 'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api',
      seen: '2026-11-28',
    },
    {
      cause: 'rate',
      says: 'API rate limit exceeded for',
      near: ['github', 'GitHub'],
      source: 'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api',
      seen: '2026-11-28',
    },
  ],
}
