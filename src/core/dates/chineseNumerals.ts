const DIGITS = "〇一二三四五六七八九";
const POSITIONAL = /^[〇一二三四五六七八九]+$/u;
const ADDITIVE =
  /^(?:([一二三四五六七八九])?(百))?〇?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/u;

/** Whole number of Chinese numerals up to 999: 一百十五, 一百一十五, 一一五, 二十三, 廿三; null for anything else. */
export function readChineseNumerals(text: string): number | null {
  const plain = text.replaceAll("零", "〇").replaceAll("○", "〇").replaceAll("廿", "二十");
  if (POSITIONAL.test(plain))
    return Number([...plain].map((digit) => DIGITS.indexOf(digit)).join(""));
  const parts = ADDITIVE.exec(plain);
  if (!parts || plain === "") return null;
  const [, hundreds, hundred, tens, ten, ones] = parts;
  return (
    (hundred ? digitOr(hundreds, 1) * 100 : 0) +
    (ten ? digitOr(tens, 1) * 10 : 0) +
    digitOr(ones, 0)
  );
}

function digitOr(digit: string | undefined, missing: number): number {
  return digit === undefined ? missing : DIGITS.indexOf(digit);
}
