const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES = new Map([...DIGITS].map((digit, value) => [digit.charCodeAt(0), value]));
/** Texts are put together from pieces of this many bytes; divisible by three. */
const PIECE = 3 * 2 ** 13;

/** core has no host that would do it. */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE)
    pieces.push(pieceToBase64(bytes.subarray(at, at + PIECE)));
  return pieces.join("");
}

function pieceToBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [a, b, c] = [bytes[at] ?? 0, bytes[at + 1], bytes[at + 2]];
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    const digit = (shift: number) => DIGITS.charAt((bits >> shift) & 63);
    text += digit(18) + digit(12) + (b === undefined ? "=" : digit(6));
    text += c === undefined ? "=" : digit(0);
  }
  return text;
}

/** White space is skipped; null for a text that is no base64. */
export function fromBase64(text: string): Uint8Array | null {
  const plain = text.replaceAll(/\s+/gu, "").replace(/={1,2}$/u, "");
  if (plain.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((plain.length * 3) / 4));
  let [bits, count, at] = [0, 0, 0];
  for (let n = 0; n < plain.length; n++) {
    const value = VALUES.get(plain.charCodeAt(n));
    if (value === undefined) return null;
    bits = ((bits << 6) | value) & 0xffffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[at++] = (bits >> count) & 0xff;
  }
  return bytes;
}
