import { normaliseText } from "../../cells/text";
import type { Finding } from "../../model/finding";
import type { ControlRow } from "../../plan/controlRows";

const NONE = /^[-‐–—―－ー]+$/u;
/** Between the parts of a row key, as people may write it. */
const BETWEEN = /[・｜/、]/gu;
const FORM_PREFIX = /^lbbu-isms-/u;

type Target = Pick<Finding, "rule" | "form" | "rowKey" | "field" | "fieldTitle">;

/** What a line of 豁免清單 is about, in the form in which it is compared. */
export function lineTarget(row: ControlRow): string {
  const [rule, form, rowKey, field] = (["rule", "form", "rowKey", "field"] as const).map((key) => {
    const text = row.text(key);
    return NONE.test(text) ? "" : text;
  }) as [string, string, string, string];
  return targetText(rule, form, rowKey, field);
}

/**
 * What a finding may be called there: its field by title or by key. None where its row is known by its
 * number alone: another row will stand there once rows are sorted.
 */
export function findingTargets({
  rule,
  form,
  rowKey,
  field,
  fieldTitle,
}: Target): readonly string[] {
  if (rowKey?.startsWith("#")) return [];
  const fields = [...new Set([field ?? "", fieldTitle ?? field ?? ""])];
  return fields.map((name) => targetText(rule, form ?? "", rowKey ?? "", name));
}

function targetText(rule: string, form: string, rowKey: string, field: string): string {
  const key = normaliseText(rowKey.replaceAll(BETWEEN, "|"));
  const formNumber = normaliseText(form).replace(FORM_PREFIX, "");
  return [normaliseText(rule), formNumber, key, normaliseText(field)].join("\u001f");
}
