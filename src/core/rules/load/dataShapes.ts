import { anything, flag, listOf, mapOf, oneOf, orNull, record, text, type Shape } from "./shape";

const texts = listOf(text);
const citations = mapOf(text);

const parameter = record(
  {
    key: text,
    label: text,
    type: oneOf("number", "enum", "date", "text", "date[]", "monthDay"),
    default: anything,
    unit: orNull(text),
    min: anything,
    max: anything,
    basis: text,
    statutory: flag,
  },
  { options: texts, optionLabels: mapOf(text) },
);

const obligation = record({
  id: text,
  text,
  forms: texts,
  rules: texts,
  status: oneOf("automated", "partial", "manual", "noForm"),
  note: orNull(text),
  origin: text,
});

const plan = record({
  facts: mapOf(anything),
  chapters: listOf(record({ chapter: text, title: text, obligations: listOf(obligation) })),
  observations: listOf(
    record({ id: text, text, severity: oneOf("gap", "review", "advice"), rules: texts }),
  ),
});

/** The files of `rules/` that hold no rules; each of them must be there. */
export const DATA_SHAPES: Readonly<Record<string, Shape>> = {
  "rules/pack.json": record({ id: text, version: text }),
  "rules/parameters.json": listOf(parameter),
  "rules/plan.json": plan,
  "rules/citations.json": record({ "110": citations, "115": citations, related: citations }),
  "rules/iso.json": record({ "2013": texts, "2022": texts }),
  "templates/conventions.json": mapOf(anything),
};
