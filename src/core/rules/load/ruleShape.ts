import {
  anything,
  isObject,
  listOf,
  mapOf,
  oneOf,
  orNull,
  record,
  text,
  type Shape,
} from "./shape";

/** Deeper conditions cannot be read aloud: a derived column names the thought. */
const MAX_DEPTH = 4;
const KINDS = ["all", "any", "not", "fact"] as const;

const severity = oneOf("gap", "review", "advice");
const texts = listOf(text);
const reference = { fact: text };
const params = { params: mapOf(anything) };
const factRef = record(reference, params);
const comparison = record({ ...reference, operator: text, value: anything }, params);

const condition = conditionAt(0);

/** A condition of json-rules-engine: exactly one of all, any, not, or a comparison. */
function conditionAt(depth: number): Shape {
  return (value, path, report) => {
    if (!isObject(value)) return report(path, "bad-condition");
    const kinds = KINDS.filter((kind) => kind in value);
    const [kind] = kinds;
    if (kind === undefined || kinds.length > 1) return report(path, "bad-condition");
    if (kind === "fact") return comparison(value, path, report);
    if (depth === MAX_DEPTH) return report(path, "too-deep");
    const part = conditionAt(depth + 1);
    const parts: Shape = (list, at, note) => {
      if (Array.isArray(list) && list.length === 0) note(at, "empty-list");
      else listOf(part)(list, at, note);
    };
    record({ [kind]: kind === "not" ? part : parts })(value, path, report);
  };
}

const each: Shape = (value, path, report) => {
  if (value === "row" || value === "once") return;
  if (isObject(value) && "groups" in value) {
    return record({ groups: text, by: texts })(value, path, report);
  }
  record({ table: text })(value, path, report);
};

const relation = record(
  {},
  { rows: text, one: text, match: mapOf(text), where: condition, must: condition },
);

const named: Shape = (value, path, report) =>
  (isObject(value) && "fact" in value ? factRef : relation)(value, path, report);

const references = record({
  plan: orNull(text),
  law: record({ "110": orNull(text), "115": orNull(text) }),
  iso: record({ "2013": texts, "2022": texts }),
  audit: texts,
  related: orNull(text),
});

const example = record(
  {},
  {
    rows: mapOf(listOf(mapOf(anything))),
    header: mapOf(anything),
    item: text,
    asOf: text,
    params: mapOf(anything),
    flag: text,
    severity,
    cell: record({ type: text, value: anything }, { numFmt: text }),
    layout: text,
  },
);

const rule = record(
  {
    id: text,
    name: text,
    title: text,
    severity,
    strength: oneOf("strong", "partial"),
    basis: oneOf("LAW", "PLAN", "PRACTICE", "DESIGN"),
    each,
    flags: texts,
    message: text,
    why: text,
    fix: texts,
    manual: text,
    refs: references,
  },
  {
    form: orNull(text),
    with: mapOf(named),
    when: condition,
    must: condition,
    checks: listOf(record({ must: condition }, { when: condition, flags: texts })),
    severityWhen: listOf(record({ when: condition, severity })),
    edition: record({ from: orNull(text), to: orNull(text) }),
    expected: text,
    suppresses: texts,
    quickFix: record({ kind: oneOf("safe", "review"), what: text }),
    examples: record({ pass: listOf(example), fail: listOf(example) }),
  },
);

/** A file of rules. Each rule may leave out `form`: it is the file's. */
export const ruleFileShape = record({ form: orNull(text), rules: listOf(rule) }, { $schema: text });
