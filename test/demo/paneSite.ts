import { BUILT_PANE } from "../e2e/support/builtPane";
import { fileIn, fromDisk } from "../host/office/hostSite";
import type { Site } from "./siteServer";

const { folder, policy } = BUILT_PANE.pane;

/** The built pane as an agency serves it: the files alone, for a real Excel. */
export const paneSite: Site = ({ pathname }) =>
  fromDisk(fileIn(folder, pathname.slice(1)), { "content-security-policy": policy });
