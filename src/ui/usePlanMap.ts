import { useMemo } from "react";
import { usePane } from "./paneContext";
import { planMap, type PlanChapter } from "./viewModel/planMap";

/** The plan beside the last check; empty until the catalogue is there. */
export function usePlanMap(): readonly PlanChapter[] {
  const { catalog, result } = usePane().state;
  return useMemo(
    () => (catalog ? planMap(catalog, result?.report ?? null) : []),
    [catalog, result],
  );
}
