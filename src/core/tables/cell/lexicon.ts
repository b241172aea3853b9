import { normaliseText } from "../../cells/text";
import type { RawValue } from "../../model/snapshot";
import type { Conventions } from "../../model/template";
import type { ReadingSettings } from "../readingSettings";
import { readChoiceBoxes } from "./choiceBoxes";
import { MasterList } from "./masterList";

/** Words of the conventions and of the plan, ready to be compared with cells. */
export class Lexicon {
  readonly yes: ReadonlySet<string>;
  readonly no: ReadonlySet<string>;
  readonly masters: { readonly units: MasterList; readonly systems: MasterList };
  readonly boxes: Conventions["choiceBoxes"];
  private readonly nullWords: ReadonlySet<string>;
  private readonly emptyWords: ReadonlySet<string>;
  private readonly placeholders: ReadonlySet<string>;
  /** One expression, because every text of a workbook is put to it. */
  private readonly residue: RegExp | null;

  constructor({ conventions, plan }: Pick<ReadingSettings, "conventions" | "plan">) {
    this.yes = normalised(conventions.boolSynonyms.yes);
    this.no = normalised(conventions.boolSynonyms.no);
    this.nullWords = normalised(conventions.nullSynonyms);
    this.emptyWords = normalised(conventions.emptyWords);
    this.placeholders = normalised(conventions.placeholders);
    this.residue = anyOf(conventions.blankPatterns);
    this.boxes = conventions.choiceBoxes;
    this.masters = {
      units: new MasterList(plan.units, conventions.unitAliases, {}),
      systems: new MasterList(
        plan.systems.map((system) => system.systemName),
        conventions.systemAliases,
        conventions.systemSuggestions,
      ),
    };
  }

  /** Nothing, spaces, or what the template left there: lines to write on, boxes of which none is ticked. */
  isVoid(value: RawValue): boolean {
    if (value === null) return true;
    if (typeof value !== "string") return false;
    const normal = normaliseText(value);
    if (normal === "" || this.residue?.test(normal)) return true;
    return readChoiceBoxes(value, this.boxes)?.ticked.length === 0;
  }

  /** Counts as empty where a date, number, listed value or reference is asked for. */
  isNullWord(text: string): boolean {
    return this.nullWords.has(normaliseText(text));
  }

  /** A word written instead of an answer; 「無」 is an answer where the field allows it. */
  isPlaceholder(text: string, allowNone: boolean): boolean {
    const normal = normaliseText(text);
    return this.placeholders.has(normal) || (this.emptyWords.has(normal) && !allowNone);
  }
}

function normalised(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(normaliseText));
}

function anyOf(patterns: readonly string[]): RegExp | null {
  return patterns.length === 0
    ? null
    : new RegExp(patterns.map((pattern) => `(?:${pattern})`).join("|"), "u");
}
