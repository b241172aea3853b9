import type { FieldContext } from "./fieldContext";
import type { CellQuestion, Note } from "./questions";

/** Values a conforming cell has, where the rule compares values. */
export function properFacts(question: CellQuestion, { field, asOf }: FieldContext): Note["facts"] {
  if (question === "cells.eventDate") return { value: asOf };
  if (question !== "cells.range") return {};
  const { min, max } = field;
  return {
    value: min ?? max ?? 0,
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  };
}
