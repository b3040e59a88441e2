/** What `credit-gate sandbox --help` says. */
export const sandboxHelp = `credit-gate sandbox [--port N]: a server that answers like the providers

It serves this machine only, until it is stopped (Ctrl-C, SIGTERM). Each
provider is under its own path, and the key chooses the answer:
  sandbox-ok                 enough: the vendor's own sample answer
  sandbox-low                0.95 left
  sandbox-empty              nothing left
  sandbox-unlimited          no limit at all
  sandbox-unauthorized       the key is rejected
  sandbox-forbidden          the key may not read the balance
  sandbox-rate-limited       too many requests
  sandbox-down               the server fails
  sandbox-slow               no answer for a minute
  sandbox-maintenance        the provider is under maintenance
  sandbox-garbage            an answer that breaks the contract
  sandbox-balance-12.5       this much is left
  sandbox-drain-0.5          100 left at first, 0.5 less at each reading
Any other key gets what sandbox-ok gets; so does a scenario that a provider
cannot express, and the log says so. A provider that tells only what was spent
answers as for a budget of 200 USD a month.

Examples
  credit-gate sandbox --port 8787
  APERTIS_API_KEY=sandbox-low credit-gate check apertis --minimum 5 \\
    --base-url http://127.0.0.1:8787/apertis

Without --port it takes any free port and prints which.
`
