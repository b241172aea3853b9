import Ajv, { type ErrorObject } from "ajv";
import schema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";

/** The schema is of draft 4, of which it uses nothing that later drafts changed but the name of its id. */
const rules = Object.fromEntries(
  Object.entries(schema).filter(([key]) => key !== "id" && key !== "$schema"),
);

const isUri = (text: string): boolean => /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*$/iu.test(text);
const isUriReference = (text: string): boolean =>
  /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/u.test(text);

const validate = new Ajv({
  strict: false,
  // One of its patterns is none with the u flag.
  unicodeRegExp: false,
  formats: {
    uri: isUri,
    "uri-reference": isUriReference,
    "date-time": (text: string) => !Number.isNaN(Date.parse(text)),
  },
}).compile(rules);

/** What the published SARIF 2.1.0 schema has against a document; nothing = it is valid. */
export function sarifProblems(document: unknown): readonly ErrorObject[] {
  return validate(document) ? [] : (validate.errors ?? []);
}
