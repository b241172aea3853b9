/** A moment as its clock shows it: "2026-11-22T14:02:00+08:00". */
export function isoWithOffset(moment: Date): string {
  const two = (n: number) => String(n).padStart(2, "0");
  const offset = -moment.getTimezoneOffset();
  const zone = `${offset < 0 ? "-" : "+"}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join("-");
  const clock = [moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(two).join(":");
  return `${day}T${clock}${zone}`;
}
