import type { SealStanding } from "../../src/core/model/seal";

/** Of a workbook that holds nothing of sealed checks. */
export const NOT_SEALED: SealStanding = {
  earlier: "none",
  seal: null,
  lines: 0,
  waivers: null,
  sheets: [],
  trend: null,
};
