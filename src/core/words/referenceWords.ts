/** Words of the generated rule reference (rules/REFERENCE.md). */
export const REFERENCE_WORDS = {
  generated: "<!-- 由 npm run docs 依 rules/ 與 templates/ 產生，請勿直接修改 -->",
  title: (pack: { readonly id: string; readonly version: string }, rules: number) =>
    `規則參考（${pack.id} ${pack.version}，共 ${rules} 條）`,
  ofWorkbook: "儲存格、版面、活頁簿與計畫",
  overview: ["| 規則 | 名稱 |", "| --- | --- |"],
};
