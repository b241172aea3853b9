import { deflateSync } from "fflate";
import fc from "fast-check";
import { fromBase64, toBase64 } from "../../../src/core/seal/part/base64";
import { DamagedPart, readSealXml, sealXml } from "../../../src/core/seal/part/sealPart";
import { sealPartOf } from "../../support/sealPartOf";

const part = sealPartOf();
const xml = sealXml(part);

test("what is written is read back, with signs and control characters that XML does not know", () => {
  const odd = sealPartOf({ place: "a<b>&\"'\u0001\u2028\ufffe 中" });
  expect(readSealXml(sealXml(odd))).toEqual(odd);
});

test("a host may add a declaration, a prefix and line breaks", () => {
  const rewritten = xml
    .replaceAll(/<(\/?)(seal|record|content)/gu, "<$1x:$2")
    .replace("xmlns=", "xmlns:x=")
    .replace(/(<x:content>)(.{20})/u, "$1\r\n $2\n");
  expect(readSealXml(`<?xml version="1.0"?>\n${rewritten}`)).toEqual(part);
});

test.each([
  ["nothing", ""],
  ["another root", "<a/>"],
  ["a cut end", xml.slice(0, xml.length / 2)],
  ["no content", xml.replace(/<content>[^<]*/u, "<content>")],
  ["other signs in the content", xml.replace("<content>", "<content>!!")],
  ["content that ends early", xml.replace(/.{12}<\/content>/u, "</content>")],
  ["JSON of another shape", xml.replace("lbbu-seal/1", "lbbu-seal/9")],
  ["a day that does not exist", xml.replace("2026-11-22", "2026-02-30")],
  ["no JSON", xml.replace("<record>{", "<record>")],
])("%s is damaged and nothing worse", (_, text) => {
  expect(() => readSealXml(text)).toThrow(DamagedPart);
});

test("a part beyond the limits is given up, also a small one that inflates to a large one", () => {
  const limits = { xml: 100_000, content: 1_000_000 };
  const bomb = toBase64(deflateSync(new Uint8Array(1_000_001)));
  const text = xml.replace(/<content>[^<]*/u, `<content>${bomb}`);
  expect(text.length).toBeLessThan(limits.xml);
  expect(() => readSealXml(text, limits)).toThrow("size");
  expect(() => readSealXml(xml, { ...limits, xml: 100 })).toThrow("size");
});

test("any damage to the text is damage, never a crash", () => {
  fc.assert(
    fc.property(fc.nat(xml.length - 1), fc.string({ maxLength: 5 }), (at, junk) => {
      try {
        readSealXml(xml.slice(0, at) + junk + xml.slice(at + 3));
      } catch (error) {
        expect(error).toBeInstanceOf(DamagedPart);
      }
    }),
  );
});

test("base64 agrees with that of Node for any bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }),
  );
});
