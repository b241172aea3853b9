import type { DesignStyle } from "../../../../core/model/workbookDesign";

/** How cells of a style look beyond what all cells of a form have in common. */
export interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal: "Center" | "Left" | "Right";
}

/** The typeface of Taiwan's official documents. */
export const FONT = { name: "標楷體", size: 12 };

const NAVY = "#1F3864";
const GREY = "#595959";

export const LOOKS: Readonly<Record<DesignStyle, Look>> = {
  title: { size: 18, bold: true, horizontal: "Center" },
  note: { size: 10, color: GREY, horizontal: "Left" },
  label: { bold: true, fill: "#F2F2F2", horizontal: "Center" },
  value: { horizontal: "Left" },
  mark: { size: 9, color: GREY, horizontal: "Center" },
  coreTitle: { bold: true, color: "#FFFFFF", fill: NAVY, horizontal: "Center" },
  extendedTitle: { bold: true, color: NAVY, fill: "#DCE6F1", horizontal: "Center" },
  text: { horizontal: "Left" },
  centred: { horizontal: "Center" },
  number: { horizontal: "Right" },
  link: { color: "#0563C1", horizontal: "Left" },
};
