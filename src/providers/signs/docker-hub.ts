import type { SigningVendor } from '../../core/provider/sign.ts'

/** How Docker Hub says it: it has no balance that a gate could ask for. */
export const dockerHub: SigningVendor = {
  id: 'docker-hub',
  name: 'Docker Hub',
  topUp: 'https://app.docker.com/billing',
  keyVariables: ['DOCKERHUB_TOKEN', 'DOCKER_PASSWORD'],
  signs: [
    {
      cause: 'cap',
      says: '…toomanyrequests: You have reached your pull rate limit',
      source: 'https://docs.docker.com/docker-hub/usage/',
      seen: '2026-11-28',
    },
    {
      cause: 'cap',
      says: '…toomanyrequests: You have reached your unauthenticated pull rate limit',
      source: 'https://docs.docker.com/docker-hub/usage/',
      seen: '2026-11-28',
    },
    {
      cause: 'cap',
      says: '…TOOMANYREQUESTS: You have reached your pull rate limit',
      source: 'https://docs.docker.com/docker-hub/usage/',
      seen: '2026-11-28',
    },
    {
      cause: 'cap',
      says: '…TOOMANYREQUESTS: You have reached your unauthenticated pull rate limit',
      source: 'https://docs.docker.com/docker-hub/usage/',
      seen: '2026-11-28',
    },
  ],
}
