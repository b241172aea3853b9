import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from "react";
import type { TreeRow } from "./viewModel/treeRows";
import { offsetsOf, pieces, type Piece } from "./viewModel/windowing";

/** Shorter lists are rendered whole. */
const WHOLE = 300;

export interface Windowed {
  readonly container: RefObject<HTMLDivElement>;
  readonly parts: readonly Piece[];
}

interface Sight {
  readonly top: number;
  readonly height: number;
}

/** The part of a long list that is in sight; the focused line is always part of it. */
export function useWindow(rows: readonly TreeRow[], focused: string): Windowed {
  const container = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<string, number>());
  const [measured, setMeasured] = useState(0);
  const [sight, setSight] = useState<Sight>({ top: 0, height: 0 });
  const isWhole = rows.length <= WHOLE;

  useEffect(() => {
    const list = container.current;
    const scroller = list?.closest<HTMLElement>("[data-scroller]");
    if (isWhole || !list || !scroller) return;
    const look = () =>
      setSight({
        top: scroller.getBoundingClientRect().top - list.getBoundingClientRect().top,
        height: scroller.clientHeight,
      });
    look();
    scroller.addEventListener("scroll", look, { passive: true });
    addEventListener("resize", look);
    return () => {
      scroller.removeEventListener("scroll", look);
      removeEventListener("resize", look);
    };
  }, [isWhole]);

  // `measured` changes whenever a line turns out to have another height than estimated.
  const offsets = useMemo(
    () => (isWhole ? [] : offsetsOf(rows, heights.current)),
    [rows, isWhole, measured],
  );
  const parts: readonly Piece[] = isWhole
    ? [{ kind: "lines", from: 0, to: rows.length }]
    : pieces(
        offsets,
        sight,
        rows.findIndex(({ key }) => key === focused),
      );

  useLayoutEffect(() => {
    if (isWhole) return;
    let isNew = false;
    for (const part of parts) {
      if (part.kind === "gap") continue;
      for (const { key } of rows.slice(part.from, part.to)) {
        const height = document.getElementById(key)?.getBoundingClientRect().height;
        if (height === undefined || heights.current.get(key) === height) continue;
        heights.current.set(key, height);
        isNew = true;
      }
    }
    if (isNew) setMeasured((count) => count + 1);
  });

  return { container, parts };
}
