// A smallest add-in, to try the emulated Excel with: public Office.js calls only.
const log = (text) => {
  document.getElementById("log").textContent += `${text}\n`;
};

Office.actions.associate("markCell", async (event) => {
  await mark();
  event.completed();
});

async function mark() {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem("資產清冊");
    const format = sheet.getRange("A1").conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = '=N("sample")=0';
    format.custom.format.fill.color = "#FFC7CE";
    await context.sync();
  });
  log("已標示");
}

Office.onReady(async ({ host, platform }) => {
  log(`${host} ${platform} ${Office.context.displayLanguage}`);
  document.getElementById("mark").addEventListener("click", mark);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    worksheets.onChanged.add(async ({ address }) => log(`變更 ${address}`));
    await context.sync();
    log(worksheets.items.map(({ name }) => name).join("、"));
  });
});
