import { oneBrowser } from "./support/oneBrowser";
import { isCutOff, loadAxe, violations } from "./support/inspect";
import {
  button,
  checkNow,
  complaintsOf,
  formsWorkbook,
  openPane,
  treeOf,
} from "./support/openPane";

jest.setTimeout(180_000);

const browser = oneBrowser();

const ACCEPTED = {
  rule: "3-02-01/R03",
  form: "3-02-01",
  rowKey: "SW-005",
  field: "盤點日期",
  reason: "設備送修，預定次月完成盤點",
  approver: "資通安全長",
  approvedDate: "2026-11-01",
  expiryDate: "2027-10-31",
};

test("a finding accepted by waiver is not counted, but shown with who accepted it and until when", async () => {
  const open = (waivers: readonly (typeof ACCEPTED)[]) =>
    formsWorkbook(["3-02-01"], "defects", waivers).then((workbook) =>
      openPane(browser(), { workbook, width: 320 }),
    );
  const without = await open([]);
  await checkNow(without.pane);
  const tile = /^缺失 (\d+) 件$/u;
  const gaps = async ({ pane }: typeof without) => {
    const name = await pane.getByRole("button", { name: tile }).getAttribute("aria-label");
    return Number(tile.exec(name ?? "")?.[1]);
  };
  const before = await gaps(without);
  await without.close();

  const excel = await open([ACCEPTED]);
  const { pane } = excel;
  await loadAxe(pane);
  await checkNow(pane);
  expect(await gaps(excel)).toBe(before - 1);
  await pane.getByRole("searchbox").fill("SW-005");
  await pane.getByText("沒有符合條件的結果").waitFor();
  await button(pane, "清除條件").click();
  await treeOf(pane).waitFor();
  await button(pane, "另有 1 件經核准豁免").click();
  await pane.getByRole("heading", { name: "經核准豁免" }).waitFor();
  for (const text of [ACCEPTED.reason, ACCEPTED.approver, "115/11/01", "116/10/31"])
    await pane.getByText(text).waitFor();
  expect(await violations(pane)).toEqual([]);
  expect(await isCutOff(pane)).toBe(false);
  await pane.getByRole("button", { name: /SW-005/u }).click();
  await pane.getByText(ACCEPTED.reason).waitFor();
  await pane.getByText("第 1 件，共 1 件").waitFor();
  expect(await violations(pane)).toEqual([]);
  expect(complaintsOf(excel)).toEqual([]);
  await excel.close();
});

test("a waiver is asked for in a finding, written below the others, and takes effect at once", async () => {
  const excel = await openPane(browser(), {
    workbook: await formsWorkbook(["3-02-01"], "defects", [ACCEPTED]),
  });
  const { page, pane } = excel;
  await loadAxe(pane);
  await checkNow(pane);
  await pane.getByRole("searchbox").fill("HW-002");
  await pane.getByRole("treeitem", { level: 3 }).first().click();
  await button(pane, "申請豁免").click();
  const box = (name: string) => pane.getByRole("textbox", { name });
  await box("理由").fill("保管人交接中");
  await box("核准人").fill("資通安全長");
  await box("核准日期").fill("1151122");
  await pane.getByText("民國 115 年 11 月 22 日（星期日）").waitFor();
  await box("到期日").fill("2027-11-23");
  await pane.getByText("到期日距核准日期不得逾 365 日").waitFor();
  expect(await violations(pane)).toEqual([]);
  expect(await isCutOff(pane)).toBe(false);
  await pane.getByText("四項均填妥後始可寫入。").waitFor();
  await box("到期日").fill("116/11/22");
  await button(pane, "寫入豁免清單").click();
  await pane.getByRole("heading", { name: "經核准豁免" }).waitFor();
  await button(pane, "返回").click();
  await button(pane, "另有 2 件經核准豁免").waitFor();
  await page.getByRole("tab", { name: "豁免清單" }).click();
  await page.getByText("保管人交接中").waitFor();
  await page.getByText(ACCEPTED.reason).waitFor();
  expect(complaintsOf(excel)).toEqual([]);
  await excel.close();
});

test("the first waiver of a workbook brings the list with it", async () => {
  const excel = await openPane(browser(), {
    workbook: await formsWorkbook(["3-02-01"], "defects"),
  });
  const { page, pane } = excel;
  await checkNow(pane);
  await pane.getByRole("searchbox").fill("SW-005");
  await pane.getByRole("treeitem", { level: 3 }).first().click();
  await button(pane, "申請豁免").click();
  for (const [name, text] of [
    ["理由", ACCEPTED.reason],
    ["核准人", ACCEPTED.approver],
    ["核准日期", "115/11/01"],
    ["到期日", "116/10/31"],
  ] as const)
    await pane.getByRole("textbox", { name }).fill(text);
  expect(await page.getByRole("tab", { name: "豁免清單" }).count()).toBe(0);
  await button(pane, "寫入豁免清單").click();
  await pane.getByRole("heading", { name: "經核准豁免" }).waitFor();
  await page.getByRole("tab", { name: "豁免清單" }).waitFor();
  expect(complaintsOf(excel)).toEqual([]);
  await excel.close();
});
