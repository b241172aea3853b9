import { readOne } from "../../support/readingOf";
import { DATE_FORMAT, DATE_TIME_FORMAT, Raw } from "../../support/snapshotOf";

const answers = (notes: Readonly<Record<string, { readonly answer?: unknown }>>) =>
  Object.fromEntries(Object.entries(notes).map(([question, facts]) => [question, facts.answer]));

describe("a date column", () => {
  const date = { type: "date" } as const;

  it("reads a serial with a date format without remark", () => {
    expect(readOne(date, "2026-03-20")).toMatchObject({ cell: "2026-03-20", notes: {} });
  });

  it.each([
    "115.3.20",
    "115/03/20",
    "民國115年3月20日",
    "1150320",
    "2026/3/20",
    "一百一十五年三月二十日",
  ])("reads the text %s and asks to confirm it", (text) => {
    const { cell, notes, blocks } = readOne(date, new Raw(text));
    expect(cell).toBe("2026-03-20");
    expect(notes["cells.dateText"]).toMatchObject({
      answer: "text",
      actual: text,
      parsed: "115/03/20",
    });
    expect(blocks).toBe(false);
  });

  it.each([
    [new Raw(1_150_320), "text"],
    [new Raw(1_150_320, DATE_FORMAT), "text"],
    [new Raw(46_101), "serial"],
    [new Raw(46_101, "0"), "serial"],
  ])("reads the number %j as typed", (raw, answer) => {
    const { cell, notes } = readOne(date, raw);
    expect(cell).toBe("2026-03-20");
    expect(answers(notes)).toEqual({ "cells.dateText": answer });
  });

  it.each([
    new Raw("115.2.30"),
    new Raw("1150/3/20"),
    new Raw("11503"),
    new Raw(11_503),
    new Raw(115),
    new Raw(36_525),
    new Raw(73_051),
    new Raw(1_151_320),
    new Raw(0, DATE_FORMAT),
    new Raw(60, DATE_FORMAT),
    new Raw(true),
    new Raw("待補"),
  ])("does not guess at %j", (raw) => {
    const { cell, notes, blocks } = readOne(date, raw);
    expect(cell).toBe("unreadable");
    expect(answers(notes)).toEqual({ "cells.dateValid": "invalid" });
    expect(notes["cells.dateValid"]?.["expected"]).toContain("民國115年3月20日");
    expect(blocks).toBe(true);
  });

  it("counts serials from 1904 where the workbook does", () => {
    expect(readOne(date, "2026-03-20", { date1904: true })).toMatchObject({
      cell: "2026-03-20",
      notes: {},
    });
  });

  it("drops the time of day", () => {
    expect(readOne(date, new Raw(46_101.5, DATE_TIME_FORMAT)).cell).toBe("2026-03-20");
  });

  it("asks about events after the day of the check or before the system began", () => {
    const event = { ...date, dateClass: "event" } as const;
    expect(readOne(event, "2026-11-22").notes).toEqual({});
    expect(readOne(event, "2020-11-02").notes).toEqual({});
    expect(readOne(event, "2026-11-23").notes["cells.eventDate"]).toMatchObject({
      answer: "later",
      expected: "115/11/22 以前",
    });
    expect(readOne(event, "2020-11-01").notes["cells.eventDate"]).toMatchObject({
      answer: "earlier",
      expected: "109/11/02 以後",
    });
    expect(readOne({ ...date, dateClass: "planned" }, "2030-01-01").notes).toEqual({});
  });
});

describe("a column of date and time", () => {
  const dateTime = { type: "datetime" } as const;

  it("keeps the time of day", () => {
    expect(readOne(dateTime, "2026-07-08T16:45").cell).toBe("2026-07-08T16:45");
    expect(readOne(dateTime, new Raw("115/7/8 16:45")).cell).toBe("2026-07-08T16:45");
  });

  it("knows no time where only the date was entered", () => {
    expect(readOne(dateTime, new Raw(46_101, DATE_TIME_FORMAT)).cell).toBe("2026-03-20");
  });
});

describe("a number column", () => {
  const hours = { type: "hours", unit: "小時", min: 0, max: 720 } as const;

  it.each([
    [72, 72, {}],
    [new Raw("72"), 72, { "cells.number": "text" }],
    [new Raw("７２"), 72, { "cells.width": "fullWidth" }],
    [new Raw("72小時"), 72, { "cells.number": "text" }],
    [new Raw("72 hr"), 72, { "cells.number": "text" }],
    [new Raw("24H"), 24, { "cells.number": "text" }],
    [new Raw("3天"), 72, { "cells.number": "text" }],
    [new Raw(3, "[h]:mm"), 72, { "cells.number": "text" }],
  ])("hours: %j is %d", (content, value, notes) => {
    const read = readOne(hours, content);
    expect(read.cell).toBe(value);
    expect(answers(read.notes)).toEqual(notes);
  });

  it.each(["約72小時", "72~96", "3個月", "72%", "七十二", "1,2", "72 小時內"])(
    "hours: %s is no certain number",
    (text) => {
      const { cell, notes, blocks } = readOne(hours, new Raw(text));
      expect(cell).toBe("unreadable");
      expect(answers(notes)).toEqual({ "cells.number": "unreadable" });
      expect(blocks).toBe(true);
    },
  );

  it.each([
    ["1,200", {}, 1200],
    ["1,200元", { unit: "元" }, 1200],
    ["3套", {}, 3],
    ["115年度", { unit: "年" }, 115],
    ["-2.5", {}, -2.5],
  ])("%s is read", (text, field, value) => {
    expect(readOne({ type: "number", ...field }, new Raw(text)).cell).toBe(value);
  });

  it("does not take a date for a number", () => {
    expect(readOne({ type: "number" }, new Raw(46_101, DATE_FORMAT)).cell).toBe("unreadable");
  });

  it("notices values out of range, and keeps them", () => {
    const { cell, notes, blocks } = readOne(hours, 800);
    expect(cell).toBe(800);
    expect(notes["cells.range"]).toMatchObject({
      answer: "outside",
      value: 800,
      min: 0,
      max: 720,
      expected: "0 至 720",
    });
    expect(blocks).toBe(true);
  });

  it("takes only the numbers of its list, and the agency's words for them", () => {
    const scale = { type: "number", enum: [1, 2, 3], enumSynonyms: { "3": ["高"] } } as const;
    expect(readOne(scale, 2)).toMatchObject({ cell: 2, notes: {} });
    expect(readOne(scale, 4)).toMatchObject({ cell: "unreadable", blocks: true });
    expect(readOne(scale, 4).notes["cells.list"]).toMatchObject({
      answer: "outside",
      expected: "1、2、3",
    });
    const word = readOne(scale, new Raw("高"));
    expect(word.cell).toBe(3);
    expect(word.notes["cells.alias"]).toMatchObject({
      answer: "synonyms",
      mapping: "「高」視為「3」",
      rows: 1,
    });
  });

  it("takes the list that a parameter chooses", () => {
    const value = {
      type: "number",
      enum: [1, 2, 3],
      enumByParam: { method: { sum: [3, 4, 9] } },
    } as const;
    expect(readOne(value, 9).cell).toBe("unreadable");
    expect(readOne(value, 9, { settings: { parameters: { method: "sum" } } }).cell).toBe(9);
  });
});

describe("a percent column", () => {
  const percent = { type: "percent" } as const;

  it.each([
    [60, 60, {}],
    [0, 0, {}],
    [new Raw(0.6, "0%"), 60, { "cells.percent": "converted" }],
    [new Raw(0.29, "0.0%"), 29, { "cells.percent": "converted" }],
    [new Raw("60%"), 60, { "cells.percent": "converted" }],
    [new Raw("６０％"), 60, { "cells.percent": "converted" }],
    [new Raw(0.6), "unreadable", { "cells.percent": "uncertain" }],
  ])("%j is %s points", (content, value, notes) => {
    const read = readOne(percent, content);
    expect(read.cell).toBe(value);
    expect(answers(read.notes)).toEqual(notes);
  });
});

describe("a yes/no column", () => {
  const bool = { type: "bool", enum: ["是", "否"] } as const;

  it.each([
    ["是", "是", {}],
    [" 否 ", "否", {}],
    ["V", "是", { "cells.tick": "symbol" }],
    ["Ｖ", "是", { "cells.tick": "symbol" }],
    ["✓", "是", { "cells.tick": "symbol" }],
    ["Y", "是", { "cells.tick": "symbol" }],
    ["☑", "是", { "cells.tick": "symbol" }],
    ["□", "否", { "cells.tick": "symbol" }],
    ["■是 □否", "是", { "cells.tick": "symbol" }],
    ["□是 ■否", "否", { "cells.tick": "symbol" }],
    ["V是 □否", "是", { "cells.tick": "symbol" }],
    ["☑是", "是", { "cells.tick": "symbol" }],
    ["■是 ■否", "unreadable", { "cells.list": "outside" }],
    ["待確認", "unreadable", { "cells.list": "outside" }],
    ["□是 □否", "blank", {}],
    ["無", "blank", {}],
  ])("%s is %s", (text, value, notes) => {
    const read = readOne(bool, new Raw(text));
    expect(read.cell).toBe(value);
    expect(answers(read.notes)).toEqual(notes);
  });

  it("takes Excel's own truth values for marks", () => {
    expect(readOne(bool, new Raw(true)).cell).toBe("是");
    expect(readOne(bool, new Raw(false)).cell).toBe("否");
  });
});

describe("a column with a list", () => {
  const status = {
    type: "enum",
    enum: ["使用中", "備用", "停用"],
    enumSynonyms: { 使用中: ["啟用", "現役"] },
  } as const;

  it.each(["使用中", "使用 中", " 使用中\n"])("takes %j for its value", (text) => {
    expect(readOne(status, new Raw(text))).toMatchObject({ cell: "使用中", notes: {} });
  });

  it("says which values are allowed", () => {
    const { cell, notes, blocks } = readOne(status, new Raw("報修"));
    expect(cell).toBe("unreadable");
    expect(notes["cells.list"]).toMatchObject({
      answer: "outside",
      actual: "報修",
      expected: "使用中、備用、停用",
    });
    expect(blocks).toBe(true);
  });

  it("reads the agency's words and notes them once for the column", () => {
    const { cell, tables } = readOne(status, new Raw("啟用"));
    expect(cell).toBe("使用中");
    const [alias] = tables.observations;
    expect(alias).toMatchObject({
      question: "cells.alias",
      rowKey: null,
      row: null,
      blocks: false,
    });
    expect(alias?.facts).toMatchObject({
      mapping: "「啟用」視為「使用中」",
      rows: 1,
      answer: "synonyms",
    });
  });

  it.each([
    ["☐ 使用中 ☑ 備用", "備用"],
    ["■使用中□備用", "使用中"],
    ["☐ 使用中 ☐ 備用", "blank"],
    ["☑ 使用中 ☑ 備用", "unreadable"],
    ["☑ 報修 ☐ 備用", "unreadable"],
  ])("reads the boxes %s as %s", (text, value) => {
    expect(readOne(status, new Raw(text)).cell).toBe(value);
  });

  it("reads several values, ticked or listed", () => {
    const channels = { type: "enum", multi: true, enum: ["函文", "媒體", "會議"] } as const;
    expect(readOne(channels, new Raw("函文、會議")).cell).toEqual(["函文", "會議"]);
    expect(readOne(channels, new Raw("函文\n媒體；會議")).cell).toEqual(["函文", "媒體", "會議"]);
    expect(readOne(channels, new Raw("■ 函文 □ 媒體 ■ 會議")).cell).toEqual(["函文", "會議"]);
    expect(readOne(channels, new Raw("函文、電話")).cell).toBe("unreadable");
    expect(readOne(channels, null).cell).toBe("blank");
  });
});

describe("names of the plan", () => {
  const unit = { type: "enum", masterList: "units" } as const;
  const system = { type: "ref", masterList: "systems", masterListExtra: ["共用"] } as const;

  it("are taken as they are, or by another spelling", () => {
    expect(readOne(unit, "秘書室")).toMatchObject({ cell: "秘書室", notes: {} });
    expect(readOne(system, "共用")).toMatchObject({ cell: "共用", notes: {} });
    const spaced = readOne(unit, new Raw("秘 書 室"));
    expect(spaced.cell).toBe("秘書室");
    expect(spaced.notes["cells.alias"]).toMatchObject({
      answer: "alias",
      actual: "秘 書 室",
      parsed: "秘書室",
    });
    expect(readOne(unit, new Raw("秘書")).cell).toBe("秘書室");
  });

  it("are observed where the plan has none such", () => {
    const unknownUnit = readOne(unit, "資訊室");
    expect(unknownUnit.cell).toBe("unreadable");
    expect(unknownUnit.notes["cells.list"]).toMatchObject({
      answer: "outside",
      expected: "綜合規劃科、秘書室",
    });
    const unknownSystem = readOne(system, "行政管理系統");
    expect(unknownSystem.cell).toBe("unreadable");
    expect(unknownSystem.notes["cells.reference"]).toMatchObject({
      answer: "missing",
      target: "計畫所列資通系統",
      suggestion: "勞工行政管理系統",
    });
  });
});

describe("text", () => {
  it("is kept, with line breaks as spaces", () => {
    expect(readOne({}, new Raw(" 第一行\n第二行 ")).cell).toBe("第一行 第二行");
    expect(readOne({}, 12).cell).toBe("12");
    expect(readOne({}, "2026-03-20").cell).toBe("2026-03-20");
    expect(readOne({}, new Raw(46_101, DATE_FORMAT)).cell).toBe("115/03/20");
  });

  it("with a pattern is read in half-width", () => {
    const code = { pattern: "^SW-\\d{3}$", example: "SW-001" };
    expect(readOne(code, "SW-001").notes).toEqual({});
    const wide = readOne(code, new Raw("ＳＷ－００１"));
    expect(wide.cell).toBe("SW-001");
    expect(wide.notes["cells.width"]).toMatchObject({ answer: "fullWidth", parsed: "SW-001" });
    const wrong = readOne(code, "SW1");
    expect(wrong).toMatchObject({ cell: "SW1", blocks: true });
    expect(wrong.notes["cells.pattern"]).toMatchObject({ answer: "differs", expected: "SW-001" });
  });

  it.each(["同上", "待補", "無", "N/A", "ＴＢＤ"])(
    "%s is no answer where one is required",
    (text) => {
      const { cell, notes } = readOne({ required: true }, new Raw(text));
      expect(cell).toBe(text);
      expect(answers(notes)).toEqual({ "cells.placeholder": "placeholder" });
    },
  );

  it("「無」 is an answer where the column allows it, or asks for nothing", () => {
    expect(readOne({ required: true, allowNone: true }, "無").notes).toEqual({});
    expect(readOne({}, "無")).toMatchObject({ cell: "無", notes: {} });
  });
});

describe("a blank cell", () => {
  it.each([
    [null],
    [" 　"],
    ["____"],
    ["＿＿＿＿"],
    ["____年____月____日"],
    ["YYYY-MM-DD"],
    ["[待填]"],
    ["（請填寫）"],
    ["☐ 使用中 ☐ 備用"],
  ])("is %j where a value is required", (content) => {
    const { cell, notes, blocks } = readOne({ required: true }, new Raw(content));
    expect(cell).toBe("blankRequired");
    expect(notes["cells.required"]).toMatchObject({
      answer: "blank",
      left: (content ?? "").trim(),
      condition: "",
    });
    expect(blocks).toBe(true);
  });

  it("is blank where nothing is required", () => {
    expect(readOne({}, new Raw("____"))).toMatchObject({ cell: "blank", notes: {} });
  });

  it.each(["—", "-", "無", "N/A"])("is %s in a date column", (text) => {
    expect(readOne({ type: "date" }, new Raw(text)).cell).toBe("blank");
  });
});

describe("a formula", () => {
  const formula = { externalFile: null };

  it("counts by its cached value", () => {
    expect(readOne({ type: "number" }, 3, { formula })).toMatchObject({ cell: 3, notes: {} });
  });

  it("is unreadable where nothing was calculated", () => {
    const { cell, notes, blocks } = readOne({ required: true }, null, { formula });
    expect(cell).toBe("unreadable");
    expect(answers(notes)).toEqual({ "cells.formula": "notCalculated" });
    expect(notes["cells.formula"]).toMatchObject({ actual: "（尚未計算）" });
    expect(blocks).toBe(true);
  });

  it.each([new Raw({ error: "#REF!" }), new Raw("#N/A")])(
    "is unreadable where it failed: %j",
    (raw) => {
      const { cell, notes } = readOne({}, raw, { formula });
      expect(cell).toBe("unreadable");
      expect(answers(notes)).toEqual({ "cells.formula": "error" });
    },
  );

  it("names the other workbook it reads from", () => {
    const linked = { externalFile: "去年清冊.xlsx" };
    const value = readOne({ type: "number" }, 3, { formula: linked });
    expect(value).toMatchObject({ cell: 3, blocks: false });
    expect(value.notes["cells.externalLink"]).toMatchObject({
      answer: "linked",
      file: "去年清冊.xlsx",
    });
    const failed = readOne({}, new Raw({ error: "#N/A" }), { formula: linked });
    expect(failed).toMatchObject({ cell: "unreadable", blocks: true });
    expect(Object.keys(failed.notes)).toEqual(["cells.externalLink"]);
  });
});
