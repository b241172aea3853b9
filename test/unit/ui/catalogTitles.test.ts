import { catalogTitles } from "../../../src/ui/viewModel/catalogTitles";
import { catalogOf, ruleOf } from "../../support/catalogOf";

const dutyFor = (rule: string) => ({
  id: rule,
  text: "",
  forms: [],
  rules: [rule],
  status: "automated" as const,
  note: null,
  origin: "計畫本文",
});
const rule = ruleOf({ id: "T-REQ", form: null });
const plain = catalogOf([], [{ ...rule, refs: { ...rule.refs, plan: "壹拾伍、一" } }]);
const titles = catalogTitles(
  {
    ...plain,
    plan: {
      ...plain.plan,
      chapters: [
        { chapter: "陸", title: "經費", obligations: [dutyFor("T-REQ"), dutyFor("A/R01")] },
        { chapter: "壹拾伍", title: "持續精進", obligations: [dutyFor("T-REQ")] },
        { chapter: "壹拾柒", title: "附件", obligations: [dutyFor("T-REQ"), dutyFor("A/R01")] },
      ],
    },
  },
  "zh-TW",
);

test("a rule belongs to the chapter it cites, though other chapters name it", () => {
  expect(titles.chapterOf("T-REQ")).toBe("壹拾伍");
});

test("a rule that cites none of them belongs to the first chapter that names it", () => {
  expect(titles.chapterOf("A/R01")).toBe("陸");
});

test("a chapter is called by number and title", () => {
  expect(titles.chapterName("壹拾伍")).toBe("壹拾伍、持續精進");
});
