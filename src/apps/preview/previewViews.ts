import { Clean } from "../../ui/views/Clean";
import { Duty } from "../../ui/views/Duty";
import { Finding } from "../../ui/views/Finding";
import { Forms } from "../../ui/views/Forms";
import { Help } from "../../ui/views/Help";
import { Mapping } from "../../ui/views/Mapping";
import { Plan } from "../../ui/views/Plan";
import { Resolved } from "../../ui/views/Resolved";
import { Results } from "../../ui/views/Results";
import { Rule } from "../../ui/views/Rule";
import { Rules } from "../../ui/views/Rules";
import { Scope } from "../../ui/views/Scope";
import { Settings } from "../../ui/views/Settings";
import { Waived } from "../../ui/views/Waived";
import { Waiver } from "../../ui/views/Waiver";
import type { PaneViews } from "../../ui/viewsContext";
import { OpenFiles } from "./OpenFiles";
import { RowCells } from "./RowCells";

/** All in the one script. Forms, mapping and waivers write: no way leads to them here. */
export const PREVIEW_VIEWS: PaneViews = {
  FirstRun: OpenFiles,
  BesideFinding: RowCells,
  Results,
  Finding,
  Waived,
  Resolved,
  Waiver,
  Clean,
  Scope,
  Plan,
  Duty,
  Rules,
  Rule,
  Forms,
  Mapping,
  Settings,
  Help,
};
