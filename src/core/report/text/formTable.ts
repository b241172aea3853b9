import type { Report } from "../../model/report";
import { padEnd, padStart, widest } from "./displayWidth";
import { SEVERITIES } from "../severities";
import type { Section } from "./sections";
import type { TextContext } from "./textContext";

/** Counts by form, aligned. */
export function formTable(
  sections: readonly Section[],
  { summary }: Report,
  context: TextContext,
): readonly string[] {
  const { words } = context;
  const rows = sections.map(({ form, findings }) => ({
    name: form === null ? words.sheets : context.formTitle(form),
    counts: SEVERITIES.map(
      (severity) => findings.filter((finding) => finding.severity === severity).length,
    ),
  }));
  rows.push({ name: words.total, counts: SEVERITIES.map((severity) => summary[severity]) });
  const titles = SEVERITIES.map((severity) => words.severity[severity]);
  const nameWidth = widest([words.form, ...rows.map(({ name }) => name)]) + 2;
  const line = (name: string, cells: readonly string[]) =>
    padEnd(name, nameWidth) +
    cells.map((cell, n) => padStart(cell, widest([titles[n] ?? "", "9999"]) + 2)).join("");
  return [
    line(words.form, titles),
    ...rows.map(({ name, counts }) => line(name, counts.map(String))),
  ];
}
