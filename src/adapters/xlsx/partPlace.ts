/** Where in the file one is reading: the part, and the sheet it belongs to. */
export interface PartPlace {
  readonly part: string;
  readonly sheet?: string;
}

/** A worksheet part and the name of its tab. */
export interface SheetPlace extends PartPlace {
  readonly sheet: string;
}
