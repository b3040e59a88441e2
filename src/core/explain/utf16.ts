/** In which of the two byte orders the text is written: by its mark, or by the zeros of its first two letters. */
function orderOf([first, second, third, fourth]: readonly number[]): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return 'utf-16le'
  return null
}

/** Hands bytes on as they are, or as UTF-8 where they begin as UTF-16: what Windows PowerShell writes with `>`. */
export function createUtf16Reader(write: (bytes: Uint8Array) => void) {
  const encoder = new TextEncoder()
  let head: number[] | null = []
  let decoder: InstanceType<typeof TextDecoder> | null = null
  const pass = (bytes: Uint8Array) =>
    write(decoder === null ? bytes : encoder.encode(decoder.decode(bytes, { stream: true })))
  const start = () => {
    if (head === null) return
    const order = orderOf(head)
    if (order !== null) decoder = new TextDecoder(order)
    const first = Uint8Array.from(head)
    head = null
    pass(first)
  }
  return {
    write(bytes: Uint8Array) {
      let taken = 0
      while (head !== null && taken < bytes.length) {
        head.push(bytes[taken++] as number)
        if (head.length === 4) start()
      }
      if (taken < bytes.length) pass(bytes.subarray(taken))
    },
    finish: start,
  }
}
