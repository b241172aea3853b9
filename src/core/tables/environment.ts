import type { Lexicon } from "./cell/lexicon";
import type { Mappings } from "./mappings";
import type { ReadingLog } from "./readingLog";
import type { ReadingSettings } from "./readingSettings";
import type { TitleIndexes } from "./recognise/titleIndex";

/** What reading any form needs. */
export interface Environment {
  readonly settings: ReadingSettings;
  readonly lexicon: Lexicon;
  readonly titles: TitleIndexes;
  readonly mappings: Mappings;
  readonly log: ReadingLog;
}
