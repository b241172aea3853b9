import { APP_ID } from "./frameMessages";

/** Requirement sets by name, e.g. { ExcelApi: "1.13" }. */
export type RequirementSets = Readonly<Record<string, string>>;

/** What Excel on the web offers, as far as office.js of npm can use it (platform.md §1.3). */
export const WEB_SETS: RequirementSets = {
  AddinCommands: "1.1",
  CustomXmlParts: "1.1",
  DelayForCellEdit: "1.1",
  DialogApi: "1.2",
  ExcelApi: "1.15",
  ExcelApiOnline: "1.1",
  RichApiRuntime: "1.2",
  Settings: "1.1",
  SharedRuntime: "1.1",
};

/** The requirement that product code sets itself: Excel 2021 can do this much. */
export const FLOOR_SETS: RequirementSets = { ...WEB_SETS, ExcelApi: "1.13", ExcelApiOnline: "0.0" };

/** What office.js asks first; application 16 is Excel on the web (platform.md §2.1). */
export function appContext(sets: RequirementSets, documentUrl: string): unknown {
  return {
    _id: APP_ID,
    _appInstanceId: APP_ID,
    _appName: 16,
    _appVersion: "16.0",
    _hostFullVersion: "16.0.17830.41000",
    _appUILocale: "zh-TW",
    _dataLocale: "zh-TW",
    _docUrl: documentUrl,
    _clientMode: 1,
    _settings: [],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "correlation",
    _requirementMatrix: JSON.stringify(sets),
    _initialDisplayMode: 2,
  };
}
