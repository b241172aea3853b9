import type { TableObject } from "../../core/model/snapshot";
import { HostError } from "../../core/ports";
import { readRange } from "./cellReference";
import { SPREADSHEET, type Attributes } from "./namespaces";
import type { PartPlace } from "./partPlace";
import { decodeEscapes } from "./richText";
import type { PartSource } from "./workbookPackage";
import type { PartKind } from "./xml";

const TABLE: PartKind = { root: "table", vocabulary: SPREADSHEET, sealed: new Set() };

/** Reads an Excel table object. */
export function readTablePart(file: PartSource, place: PartPlace): TableObject {
  let root: Attributes = {};
  file.parse(place, TABLE, {
    open({ parent, attributes }) {
      if (parent === "") root = attributes;
    },
  });
  const reference = root["ref"] ?? "";
  const range = readRange(reference);
  if (!range) throw new HostError("range-reference", { ...place, reference });
  return {
    name: decodeEscapes(root["displayName"] ?? root["name"] ?? ""),
    range,
    hasHeaderRow: root["headerRowCount"] !== "0",
  };
}
