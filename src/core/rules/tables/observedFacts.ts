/** Facts every observation has: `item.actual` is the cell as typed. */
const COMMON = ["answer", "title", "tier", "type", "actual", "expected", "parsed"] as const;

const WAIVER = ["line", "lacking", "endsOn", "count"] as const;

/** What rules can be asked about cells, sheets and settings, with the facts peculiar to each question. */
const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  "cells.required": ["condition", "left"],
  "cells.list": [],
  "cells.tick": [],
  "cells.dateText": [],
  "cells.dateValid": [],
  "cells.number": ["unit"],
  "cells.percent": [],
  "cells.width": [],
  "cells.alias": ["mapping", "rows"],
  "cells.pattern": [],
  "cells.unique": ["count", "rows"],
  "cells.reference": ["target", "suggestion"],
  "cells.range": ["value", "min", "max"],
  "cells.eventDate": ["value"],
  "cells.placeholder": [],
  "cells.expiry": ["value"],
  "cells.formula": [],
  "cells.externalLink": ["file"],
  "sheets.present": [],
  "sheets.supplement": [],
  "sheets.name": ["basis"],
  "sheets.single": [],
  "sheets.titles": ["mapping"],
  "sheets.columns": ["missing"],
  "sheets.foreign": ["count"],
  "sheets.untitled": ["count"],
  "sheets.secondTable": [],
  "sheets.merge": ["rows"],
  "sheets.blankRows": ["count"],
  "sheets.footer": [],
  "sheets.hidden": [],
  "sheets.version": [],
  "sheets.signature": ["problem"],
  "sheets.rows": ["count", "cycle"],
  "settings.changedFacts": ["list", "name", "planned", "now"],
  "settings.addedFacts": ["list", "name", "count"],
  "settings.refusedParameters": ["parameter"],
  "settings.unusedMappings": ["line"],
  "settings.incompleteWaivers": WAIVER,
  "settings.unusedWaivers": WAIVER,
  "settings.expiredWaivers": WAIVER,
};

/** Facts of a question's cases; null = no such question. */
export function observedFacts(question: string): ReadonlySet<string> | null {
  const facts = QUESTIONS[question];
  return facts ? new Set([...COMMON, ...facts]) : null;
}
