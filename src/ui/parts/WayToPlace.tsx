import { ArrowEnter20Regular } from "@fluentui/react-icons";
import type { JSX, ReactNode } from "react";
import type { Place } from "../../core/model/table";
import { usePane } from "../paneContext";

interface WayToPlaceProps {
  readonly place: Place;
  readonly className?: string | undefined;
  readonly title?: string;
  readonly children: ReactNode;
}

/** What leads to a cell; without a button where there is no way: the cell of another file, or no Excel. */
export function WayToPlace({ place, className, title, children }: WayToPlaceProps): JSX.Element {
  const { actions, services } = usePane();
  if (place.file !== null || services.host.isReadOnly) return <>{children}</>;
  return (
    <button
      type="button"
      className={className}
      title={title}
      onClick={() => void actions.goToPlace(place)}
    >
      {children}
      <ArrowEnter20Regular aria-hidden />
    </button>
  );
}
