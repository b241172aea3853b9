import type { Ref, RefObject } from "react";

/** Fluent's types lose the element of a ref under exact optional properties: the one place that says so. */
export function fluentRef<T>(ref: RefObject<T>): Ref<never> {
  return ref as unknown as Ref<never>;
}
