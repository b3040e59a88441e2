/** A JSON number as its source text, so that no digit is lost between a provider's bytes and our figures. */
export class WireNumber {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}
