/** The JSON texts that office.js and its host exchange by postMessage (platform.md §2.1, no. 4). */
export interface FrameRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  /** 0 call, 1 register an event, 2 unregister. */
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export const CALL = 0;
export const REGISTER = 1;
export const UNREGISTER = 2;

/** What `executeMethod` may ask for, by its dispatch id. */
export const DISPATCH = { settingsSave: 76, richApi: 93, commandCompleted: 94 } as const;

export interface ExecuteMethod {
  readonly DdaMethod: { readonly DispatchId: number };
  /** Rich API: customData, method, path, headers, body, permission, flags … */
  readonly ArrayData?: readonly unknown[];
}

/** Answers of Office's older interface: no error, or "not supported". */
export const DONE = { Version: 1, Error: 0 } as const;
export const NOT_SUPPORTED = { Version: 1, Error: 5001 } as const;

export const APP_ID = "emulated-add-in";
export const CONVERSATION_ID = "emulated-conversation";

/** `window.name` of the pane: how office.js learns that it is in Excel on the web, and whose. */
export function frameName(hostOrigin: string, locale = "zh-TW"): string {
  return JSON.stringify({
    baseFrameName: "emulated-excel",
    // the 1 at the end: one runtime shared by pane and ribbon commands
    hostInfo: `Excel|Web|16.00|${locale}|correlation|||1`,
    xdmInfo: `${CONVERSATION_ID}|${APP_ID}|${hostOrigin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}
