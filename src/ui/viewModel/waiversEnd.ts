import type { Finding } from "../../core/model/finding";
import { waivedOf } from "./inForce";

/** The day on which waivers in use end next, and how many of the findings these are of; null = none. */
export function waiversEnd(
  findings: readonly Finding[],
): { readonly date: string; readonly count: number } | null {
  const ends = waivedOf(findings).map(({ waiver }) => waiver.endsOn);
  const [date] = [...ends].sort();
  return date === undefined ? null : { date, count: ends.filter((end) => end === date).length };
}
