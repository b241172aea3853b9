/** Beyond this many different texts one more copy costs less than remembering it. */
const MAX_KNOWN = 500_000;

/** Lets equal texts be one text in memory. */
export class TextPool {
  private readonly known = new Map<string, string>();

  share(text: string): string {
    const found = this.known.get(text);
    if (found !== undefined) return found;
    const own = detach(text);
    if (this.known.size < MAX_KNOWN) this.known.set(own, own);
    return own;
  }
}

/** A text cut out of a larger one keeps that one in memory; joining and cutting anew makes a copy. */
function detach(text: string): string {
  return ` ${text}`.slice(1);
}
