// The real jsonpath-plus runs code found in a rule file's `path`; rule files must never run code.
function refuse() {
  throw new Error("JSONPath is disabled: name a fact instead of a path");
}
exports.JSONPath = refuse;
exports.JSONPathClass = refuse;
