import { fromIso } from "../../src/core/dates/calendar";
import type { ReadingSettings } from "../../src/core/tables/readingSettings";
import { SMALL_PLAN } from "./catalogOf";
import { realConventions, realSample } from "./realForms";

/** Settings of a check on the day of the sample, with the project's conventions. */
export function readingSettingsOf(rest: Partial<ReadingSettings> = {}): ReadingSettings {
  return {
    conventions: realConventions,
    plan: SMALL_PLAN,
    parameters: { systemDocDate: "2020-11-02", expiryWarnDays: 60, assetValueMethod: "max4" },
    asOf: fromIso(realSample.asOf),
    mappings: [],
    ...rest,
  };
}

/** Units and systems of the approved plan. */
export const REAL_PLAN: ReadingSettings["plan"] = {
  units: [
    "勞資關係科",
    "勞動基準科",
    "綜合規劃科",
    "福利促進科",
    "外勞事務科",
    "就業安全科",
    "秘書室",
    "人事室",
    "會計室",
    "政風室",
    "臺中市就業服務處",
  ],
  systems: [
    "大臺中勞工行政管理系統",
    "工會e網通系統",
    "外國人工作動態管理資訊系統",
    "勞工大學網站",
    "勞工服務信箱",
    "大臺中人力資源網",
  ].map((systemName, n) => ({
    systemName,
    isCore: n === 0 ? "是" : "否",
    mtpdHours: 72,
    managedBy: null,
  })),
};
