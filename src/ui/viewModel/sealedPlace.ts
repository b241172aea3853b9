import type { CatalogTitles } from "./catalogTitles";
import { keyText } from "./occurrence";

/** Place of a finding as a seal keeps it, 「3-02-01 SW-005」, in words: 「資訊資產清冊　SW-005」. */
export function sealedPlace(
  place: string,
  { form, formTitle }: Pick<CatalogTitles, "form" | "formTitle">,
): string {
  const [first = "", ...rest] = place.split(" ");
  if (!form(first)) return keyText(place);
  return [formTitle(first), keyText(rest.join(" "))].filter(Boolean).join("　");
}
