import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** Excel's green. */
const BRAND: BrandVariants = {
  10: "#020402",
  20: "#0B1A10",
  30: "#0C2C19",
  40: "#0B3A20",
  50: "#0A4827",
  60: "#0A562E",
  70: "#0D6937",
  80: "#107C41",
  90: "#2D8B52",
  100: "#459A64",
  110: "#5BA876",
  120: "#71B788",
  130: "#88C59B",
  140: "#9FD3AE",
  150: "#B7E0C2",
  160: "#D0EED7",
};

const FONTS: Partial<Theme> = {
  fontFamilyBase: '"Segoe UI","Microsoft JhengHei UI","PingFang TC","Noto Sans CJK TC",sans-serif',
};

export const LIGHT: Theme = { ...createLightTheme(BRAND), ...FONTS };

export const DARK: Theme = {
  ...createDarkTheme(BRAND),
  ...FONTS,
  colorBrandForegroundLink: BRAND[130],
  colorBrandForegroundLinkHover: BRAND[140],
  colorBrandForeground1: BRAND[130],
  colorNeutralForeground2BrandHover: BRAND[130],
  colorNeutralForeground2BrandPressed: BRAND[120],
  colorNeutralForeground2BrandSelected: BRAND[120],
  colorCompoundBrandForeground1: BRAND[120],
  colorCompoundBrandStroke: BRAND[110],
};
