import { strToU8 } from "fflate";
import { readWorkbook } from "../../../../src/adapters/xlsx/readWorkbook";
import { refusalOf } from "../../../support/xlsx/readingOfXlsx";
import { sheetPart, workbookFile, workbookParts } from "../../../support/xlsx/workbookFile";
import { zipArchive, type ArchiveEntry } from "../../../support/xlsx/zipArchive";

const SHEET = "xl/worksheets/sheet1.xml";
const ROWS = '<row r="1"><c r="A1"><v>1</v></c></row>';

function archive(
  change: (entry: ArchiveEntry) => ArchiveEntry,
  more: ArchiveEntry[] = [],
): Uint8Array {
  const parts = Object.entries(workbookParts({ rows: ROWS }));
  const entries = parts.flatMap(([name, content]) => (content === null ? [] : [{ name, content }]));
  return zipArchive([...entries.map(change), ...more]);
}

function withSheetClaim(claim: NonNullable<ArchiveEntry["claim"]>): Uint8Array {
  return archive((entry) => (entry.name === SHEET ? { ...entry, claim } : entry));
}

const same = (entry: ArchiveEntry) => entry;

describe("a file that is no .xlsx", () => {
  const compoundFile = (text: string) =>
    new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      ...Buffer.from(text, "utf16le"),
      ...new Array<number>(600).fill(0),
    ]);

  test.each<[string, Uint8Array, string]>([
    ["nothing at all", new Uint8Array(), "file-empty"],
    ["a web page", strToU8("<html><table><tr><td>x</td></tr></table></html>"), "file-not-workbook"],
    ["a text of two bytes", strToU8("PK"), "file-not-workbook"],
    ["an old .xls", compoundFile("Workbook"), "file-old-format"],
    ["a workbook under a password", compoundFile("E EncryptedPackage"), "file-password"],
    [
      "an archive of something else",
      zipArchive([{ name: "a.txt", content: "x" }]),
      "file-not-workbook",
    ],
    ["an empty archive", zipArchive([]), "file-not-workbook"],
  ])("%s is refused", (_, bytes, code) => {
    expect(refusalOf(bytes)).toEqual({ code });
  });

  test("a binary workbook is refused by name", () => {
    const rels = workbookParts()["_rels/.rels"]?.toString().replace("workbook.xml", "workbook.bin");
    const bytes = workbookFile({ parts: { "_rels/.rels": rels ?? "", "xl/workbook.bin": "x" } });
    expect(refusalOf(bytes)).toMatchObject({ code: "file-binary-workbook" });
  });

  test("a text document is refused at its root", () => {
    const bytes = workbookFile({ parts: { "xl/workbook.xml": "<document/>" } });
    expect(refusalOf(bytes)).toEqual({
      code: "xml-root",
      part: "xl/workbook.xml",
      element: "document",
    });
  });
});

describe("a damaged archive", () => {
  const whole = archive(same);

  test("the archive the others are made from is read", () => {
    expect(readWorkbook(whole, null).sheets[0]?.rows).toHaveLength(1);
  });

  test("entries stored without compression are read", () => {
    const bytes = archive((entry) => ({ ...entry, isStored: true }));
    expect(readWorkbook(bytes, null).sheets[0]?.rows).toHaveLength(1);
  });

  test("every truncation is refused", () => {
    for (let length = 4; length < whole.length; length += 7) {
      expect(refusalOf(whole.subarray(0, length))).toEqual({ code: "zip-truncated" });
    }
  });

  test("no changed byte changes what is read without being noticed", () => {
    const original = readWorkbook(whole, null);
    for (let at = 0; at < whole.length; at++) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      let reread = original;
      try {
        reread = readWorkbook(changed, null);
      } catch {
        continue;
      }
      expect({ at, reread }).toEqual({ at, reread: original });
    }
  }, 60_000);

  test.each<[string, Uint8Array, string]>([
    ["an entry larger than declared", withSheetClaim({ size: 40 }), "zip-checksum"],
    ["an entry smaller than declared", withSheetClaim({ size: 4000 }), "zip-checksum"],
    ["a wrong checksum", withSheetClaim({ checksum: 1 }), "zip-checksum"],
    ["an encrypted entry", withSheetClaim({ flags: 1 }), "zip-encrypted"],
    ["an unknown method", withSheetClaim({ method: 12 }), "zip-method"],
    ["a size in a zip64 record", withSheetClaim({ size: 0xffffffff }), "zip64"],
    [
      "headers that name different parts",
      withSheetClaim({ localName: "xl/worksheets/sheet2.xml" }),
      "zip-damaged",
    ],
    [
      "data shared by two entries",
      archive(same, [{ name: "xl/worksheets/sheet2.xml", content: "", claim: { headerAt: 0 } }]),
      "zip-damaged",
    ],
    [
      "a path that leaves the archive",
      archive(same, [{ name: "xl/../../evil.txt", content: "x" }]),
      "zip-entry-name",
    ],
    ["an absolute path", archive(same, [{ name: "/evil.txt", content: "x" }]), "zip-entry-name"],
    [
      "a path with backslashes",
      archive(same, [{ name: "..\\evil.txt", content: "x" }]),
      "zip-entry-name",
    ],
    [
      "a part that is there twice",
      archive(same, [{ name: "XL/Workbook.xml", content: "x" }]),
      "zip-duplicate-entry",
    ],
  ])("%s is refused", (_, bytes, code) => {
    expect(refusalOf(bytes)).toMatchObject({ code });
  });

  test("an entry inside the data of another is refused", () => {
    const inner: ArchiveEntry = { name: "b.xml", content: "x", isStored: true };
    const outer = { name: "a.xml", content: zipArchive([inner]), isStored: true };
    const headerAt = 30 + outer.name.length;
    const bytes = zipArchive([outer, { ...inner, claim: { headerAt } }]);
    expect(refusalOf(bytes)).toEqual({ code: "zip-overlap", entry: "a.xml" });
  });
});

describe("an archive that costs too much", () => {
  test("a bomb is refused by its declared size, before anything is unpacked", () => {
    const bytes = withSheetClaim({ size: 600 * 2 ** 20 });
    expect(refusalOf(bytes)).toEqual({
      code: "zip-entry-too-large",
      entry: SHEET,
      size: 600 * 2 ** 20,
      limit: 512 * 2 ** 20,
    });
  });

  test("a sheet of spaces is refused by its ratio", () => {
    const content = sheetPart(" ".repeat(2 * 2 ** 20));
    const bytes = archive((entry) => (entry.name === SHEET ? { ...entry, content } : entry));
    expect(refusalOf(bytes)).toMatchObject({ code: "zip-ratio", entry: SHEET, limit: 300 });
  });

  test("a picture of one colour is not unpacked and does not matter", () => {
    const picture = { name: "xl/media/image1.bmp", content: new Uint8Array(2 * 2 ** 20) };
    expect(readWorkbook(archive(same, [picture]), null).sheets).toHaveLength(1);
  });

  test("all entries together are limited", () => {
    const large = (index: number) => ({
      name: `media/${index}.bin`,
      content: "",
      claim: { size: 400 * 2 ** 20 },
    });
    expect(refusalOf(archive(same, [large(1), large(2), large(3)]))).toMatchObject({
      code: "zip-too-large",
    });
  });

  test("the number of entries is limited", () => {
    const many = Array.from({ length: 2_001 }, (_, index) => ({
      name: `x/${index}`,
      content: "",
      isStored: true,
    }));
    expect(refusalOf(archive(same, many))).toMatchObject({
      code: "zip-too-many-entries",
      limit: 2_000,
    });
  });
});
