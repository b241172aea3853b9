import { useEffect, useState } from "react";
import { RESULT_SHEETS } from "../core/model/checkedWorkbook";
import type { SealShown } from "../core/model/seal";
import { usePane } from "./paneContext";

/** The seal the cover tells, for as long as nothing was checked; null = none is known. */
export function useCoverSeal(): SealShown | null {
  const { services } = usePane();
  const [seal, setSeal] = useState<SealShown | null>(null);
  useEffect(() => {
    let isWanted = true;
    const read = async () => {
      const cover = await services.host.readSheet(RESULT_SHEETS[0]);
      const found = cover && (await services.engine.sealOn(cover));
      if (isWanted) setSeal(found);
    };
    // Whatever keeps it from being read is told by the check.
    read().catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [services]);
  return seal;
}
