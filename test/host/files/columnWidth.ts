/** Excel's widths: characters in the file, points in the API; at the standard font a character is 7 pixels. */
const PIXELS_PER_CHARACTER = 7;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

export const pointsOf = (characters: number): number =>
  Math.round(characters * PIXELS_PER_CHARACTER + PADDING) * POINTS_PER_PIXEL;

export const charactersOf = (points: number): number =>
  Math.round(((points / POINTS_PER_PIXEL - PADDING) / PIXELS_PER_CHARACTER) * 100) / 100;
