import type { Kinds } from "../items";
import type { Members } from "../members";

/** Suspending changes nothing here: there is no calculation and the grid is drawn after each batch. */
export const applicationMembers = {
  Application: {
    call: {
      SuspendApiCalculationUntilNextSync: () => undefined,
      SuspendScreenUpdatingUntilNextSync: () => undefined,
    },
  },
} satisfies { Application: Members<Kinds["Application"]> };
