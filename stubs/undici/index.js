// Stand-in for undici. @actions/http-client imports it only for `getAgentDispatcher`, which nothing here calls;
// the real package is two thirds of a cold start. Whoever does use it must find out at once: hence it throws.
class ProxyAgent {
  constructor() {
    throw new Error('undici is not part of this bundle: see "Dependencies" in docs/architecture.md')
  }
}

module.exports = { ProxyAgent }
