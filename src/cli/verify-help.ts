/** What `credit-gate verify --help` says. */
export const verifyHelp = `credit-gate verify <provider>: does a vendor still answer as recorded?

Sends the documented request with your key, and prints the shape of the answer:
the contract's own names, kinds and signs. No value, no other name, no length of
a text and no number of rows is in it, so that it can be pasted into an issue.
Says what differs from the recorded contract, and which pool would decide. It
never sends a probe, and spends nothing.

Examples
  credit-gate verify bfl
  credit-gate verify cloudflare-ai-gateway --account <id>

Flags
  --account <id>, --region <name>, --base-url <url>, --pool <id>,
  --budget '200 USD/month', --timeout <seconds>, --retries <number>
                             as in \`credit-gate check --help\`
Keys come from the environment, as \`credit-gate providers\` lists them.

Exit codes
   0  it was read, whatever differs
   1  the vendor says that the credit is used up
  64  wrong usage or configuration
  69  it could not be read
  77  the key was denied, or there is none
`
