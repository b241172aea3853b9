import type { Lang } from "./lang";
import { AUDIT_WORDS, type AuditWords } from "./pane/auditWords";
import { ERROR_WORDS, type ErrorWords } from "./pane/errorWords";
import { FINDING_VIEW_WORDS, type FindingViewWords } from "./pane/findingWords";
import { FORM_WORDS, type FormWords } from "./pane/formWords";
import { PLAN_WORDS, type PlanWords } from "./pane/planWords";
import { RESULT_WORDS, type ResultWords } from "./pane/resultWords";
import { SCOPE_WORDS, type ScopeWords } from "./pane/scopeWords";
import { SEAL_WORDS, type SealWords } from "./pane/sealWords";
import { SETTING_WORDS, type SettingWords } from "./pane/settingWords";
import { SHELL_WORDS, type ShellWords } from "./pane/shellWords";
import { WAIVER_VIEW_WORDS, type WaiverViewWords } from "./pane/waiverWords";

/** Every label and sentence of the task pane, by subject. */
export interface PaneWords {
  readonly shell: ShellWords;
  readonly results: ResultWords;
  readonly finding: FindingViewWords;
  readonly waiver: WaiverViewWords;
  readonly scope: ScopeWords;
  readonly plan: PlanWords;
  readonly forms: FormWords;
  readonly audit: AuditWords;
  readonly seal: SealWords;
  readonly settings: SettingWords;
  readonly errors: ErrorWords;
}

function wordsOf(lang: Lang): PaneWords {
  return {
    shell: SHELL_WORDS[lang],
    results: RESULT_WORDS[lang],
    finding: FINDING_VIEW_WORDS[lang],
    waiver: WAIVER_VIEW_WORDS[lang],
    scope: SCOPE_WORDS[lang],
    plan: PLAN_WORDS[lang],
    forms: FORM_WORDS[lang],
    audit: AUDIT_WORDS[lang],
    seal: SEAL_WORDS[lang],
    settings: SETTING_WORDS[lang],
    errors: ERROR_WORDS[lang],
  };
}

export const PANE_WORDS: Readonly<Record<Lang, PaneWords>> = {
  "zh-TW": wordsOf("zh-TW"),
  en: wordsOf("en"),
};
