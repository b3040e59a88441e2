/** What the OpenAI SDK for Python ends a program with when the account has no credit. */
export const openaiOutOfCredit = `Traceback (most recent call last):
  File "/app/eval.py", line 12, in <module>
    answer = client.chat.completions.create(model="gpt-4o-mini", messages=[])
openai.RateLimitError: Error code: 429 - {'error': {'message': 'You exceeded your current quota, please check your plan and billing details. For more information on this error, read the docs: https://platform.openai.com/docs/guides/error-codes/api-errors.', 'type': 'insufficient_quota', 'param': None, 'code': 'insufficient_quota'}}
`

/** The same words in what a test runner shows of a test that plays them. */
export const openaiPlayedInTests = `FAIL src/retry.test.ts
  ● retries › gives up when the quota is used up

    expect(received).toBe(expected)

    Expected: "You exceeded your current quota, please check your plan and billing details."
    Received: undefined

Tests:       1 failed, 3 passed, 4 total
`

/** What a program ends with that money has nothing to do with. */
export const plainFailure = `Traceback (most recent call last):
  File "/app/eval.py", line 3, in <module>
    total = scores["accuracy"]
KeyError: 'accuracy'
`
