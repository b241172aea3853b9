import { normaliseText } from "../../cells/text";
import { PLAN_LISTS } from "../../words/observed";
import type { Content } from "./readContent";
import type { FieldContext } from "./fieldContext";
import type { Noticing, Reading } from "./reading";
import { severalValues } from "./severalValues";

type ListName = keyof FieldContext["lexicon"]["masters"];

/** Reads one or several names of the plan: units or systems. */
export function readMaster(
  { text }: Content,
  list: ListName,
  context: FieldContext,
  noticing: Noticing,
): Reading {
  const { field, lexicon } = context;
  const master = lexicon.masters[list];
  const parts = field.multi ? severalValues(text) : [text];
  const names = parts.map((part) =>
    master.find(standardName(part, context), field.masterListExtra),
  );
  const unknown = parts.find((_, n) => names[n] === null);
  if (unknown !== undefined) return readUnknownName(unknown, list, context, noticing);
  noticing.pass(field.type === "ref" ? "cells.reference" : "cells.list");
  const known = names.filter((name) => name !== null);
  if (known.every((name, n) => name === parts[n])) noticing.pass("cells.alias");
  else noticing.note("cells.alias", "alias", { parsed: known.join("、") });
  return noticing.as(field.multi ? known : (known[0] ?? ""));
}

function standardName(name: string, { mapped }: FieldContext): string {
  return mapped.get(normaliseText(name)) ?? name;
}

function readUnknownName(
  name: string,
  list: ListName,
  { field, lexicon }: FieldContext,
  noticing: Noticing,
): Reading {
  const { names } = lexicon.masters[list];
  if (field.type !== "ref")
    return noticing.unreadable("cells.list", "outside", { expected: names.join("、") });
  const target = PLAN_LISTS[list];
  const suggestion = lexicon.masters[list].suggestion(name);
  return noticing.unreadable("cells.reference", "missing", {
    target,
    expected: target,
    suggestion,
  });
}
