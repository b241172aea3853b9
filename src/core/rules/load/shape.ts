import { nearest } from "./nearest";
import type { Report } from "./packError";

/** Checks the form of a JSON value, not its meaning. */
export type Shape = (value: unknown, path: string, report: Report) => void;

type Shapes = Readonly<Record<string, Shape>>;

export const anything: Shape = () => undefined;

export const text: Shape = (value, path, report) => {
  if (typeof value !== "string" || value.trim() === "")
    report(path, "wrong-type", "文字，且不得空白");
};

export const flag: Shape = (value, path, report) => {
  if (typeof value !== "boolean") report(path, "wrong-type", " true 或 false");
};

export function oneOf(...allowed: readonly string[]): Shape {
  return (value, path, report) => {
    if (!allowed.includes(value as string))
      report(path, "wrong-type", ` ${allowed.join("、")} 之一`);
  };
}

export function orNull(shape: Shape): Shape {
  return (value, path, report) => {
    if (value !== null) shape(value, path, report);
  };
}

export function listOf(shape: Shape): Shape {
  return (value, path, report) => {
    if (!Array.isArray(value)) return report(path, "wrong-type", "清單");
    value.forEach((entry, n) => shape(entry, `${path}/${n}`, report));
  };
}

/** An object whose keys are free. */
export function mapOf(shape: Shape): Shape {
  return (value, path, report) => {
    if (!isObject(value)) return report(path, "wrong-type", "物件");
    for (const [key, entry] of Object.entries(value))
      shape(entry, `${path}/${pointer(key)}`, report);
  };
}

/** An object with exactly these keys. */
export function record(required: Shapes, optional: Shapes = {}): Shape {
  const shapes = new Map([...Object.entries(required), ...Object.entries(optional)]);
  return (value, path, report) => {
    if (!isObject(value)) return report(path, "wrong-type", "物件");
    for (const key of Object.keys(required)) if (!(key in value)) report(path, "missing-key", key);
    for (const [key, entry] of Object.entries(value)) {
      const shape = shapes.get(key);
      const at = `${path}/${pointer(key)}`;
      if (shape) shape(entry, at, report);
      else if (key === "path") report(at, "no-path");
      else report(at, "unknown-key", key, nearest(key, shapes.keys()));
    }
  };
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A key as a part of a JSON pointer: "/" is written "~1". */
export function pointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
