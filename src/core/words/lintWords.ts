import type { Lang } from "./lang";

const zh = {
  clean: (rules: number): string => `規則套件無問題，共 ${rules} 條規則。`,
  found: (problems: number): string => `規則套件有 ${problems} 項問題：`,
  problems: {
    "duplicate-id": (id: string): string => `編號「${id}」重複`,
    "duplicate-name": (name: string): string => `名稱「${name}」重複`,
    "missing-words": (): string => "文字空白，請補齊",
    contradiction: (other: string): string => `與「${other}」不可能同時成立，請更正其一`,
    "no-breaking-example": (): string => "沒有不符合之範例，無從得知本規則能否發現缺失",
    "mainland-term": (term: string): string => `「${term}」非我國用語，請改寫`,
    "exclamation-mark": (): string => "不使用驚嘆號",
    "by-law-without-law": (): string => "依據非法規者不得寫「依法」",
  },
};

/** Labels and sentences of `lbbu rules --lint`. */
type LintWords = typeof zh;

/** What can be wrong with a pack that loads, by code. */
export type LintCode = keyof LintWords["problems"];

const en: LintWords = {
  clean: (rules) => `No problems in the pack, ${rules} rules.`,
  found: (problems) => `Problems in the pack: ${problems}`,
  problems: {
    "duplicate-id": (id) => `id "${id}" is used twice`,
    "duplicate-name": (name) => `name "${name}" is used twice`,
    "missing-words": () => "the text is blank",
    contradiction: (other) => `can never hold together with "${other}"`,
    "no-breaking-example": () => "no example breaks this rule",
    "mainland-term": (term) => `"${term}" is not a term used in Taiwan`,
    "exclamation-mark": () => "exclamation marks are not used",
    "by-law-without-law": () => "「依法」 is kept for rules whose basis is LAW",
  },
};

export const LINT_WORDS: Readonly<Record<Lang, LintWords>> = { "zh-TW": zh, en };
