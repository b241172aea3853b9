import { parseComputed, partsOf } from "../../../src/core/templates/computed";

describe("the notation of computed columns", () => {
  test("multiplication binds tighter than addition, and that tighter than comparison", () => {
    expect(parseComputed("a+b*2<=c")).toEqual({
      kind: "binary",
      operator: "<=",
      left: {
        kind: "binary",
        operator: "+",
        left: { kind: "column", key: "a" },
        right: {
          kind: "binary",
          operator: "*",
          left: { kind: "column", key: "b" },
          right: { kind: "number", value: 2 },
        },
      },
      right: { kind: "column", key: "c" },
    });
  });

  test("Chinese words are texts, header fields have a prefix", () => {
    expect(parseComputed("if(header.limit>=a,是,否)")).toEqual({
      kind: "call",
      name: "if",
      args: [
        {
          kind: "binary",
          operator: ">=",
          left: { kind: "header", key: "limit" },
          right: { kind: "column", key: "a" },
        },
        { kind: "text", value: "是" },
        { kind: "text", value: "否" },
      ],
    });
  });

  test("a lookup names form, column and the column both forms share", () => {
    expect(parseComputed("lookup(補-01.hours, trainId)")).toEqual({
      kind: "lookup",
      form: "補-01",
      column: "hours",
      by: "trainId",
    });
  });

  test("all parts are found, however deep", () => {
    const keys = partsOf(parseComputed("max(a,b*c)+d")).flatMap((part) =>
      part.kind === "column" ? [part.key] : [],
    );
    expect(keys).toEqual(["a", "b", "c", "d"]);
  });

  test.each([
    ["a+", "unexpected end"],
    ["(a)", "unexpected ("],
    ["a b", "unexpected b"],
    ["round(a)", 'unknown function "round"'],
    ["toString(a)", 'unknown function "toString"'],
    ["hours(a)", '"hours" takes 2 arguments'],
    ["max(a", "unexpected end"],
    ["lookup(a,b)", "lookup takes form.column"],
    ["a & b", 'cannot read " & b"'],
    ["", "unexpected end"],
  ])("%s is refused", (source, message) => {
    expect(() => parseComputed(source)).toThrow(message);
  });
});
