import type { MemberTable } from "../members";

/** Not Excel but Office: what Office.addin and Office.actions call by the same way. */
export const runtimeMembers = {
  "Microsoft.AppRuntime.AppRuntimeService": {
    call: {
      // Office.addin.showAsTaskpane
      SetAppRuntimeState: (_, [state]: readonly [string], host) => {
        host.runtimeState = state;
      },
    },
  },
  "Microsoft.InternalService.AddinInternalService": {
    call: {
      // Office.actions.associate
      NotifyActionHandlerReady: () => undefined,
    },
  },
} satisfies MemberTable;
