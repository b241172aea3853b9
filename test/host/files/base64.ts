import { strFromU8, strToU8 } from "fflate";

/** Throws where the text is no base64. */
export const bytesOfBase64 = (base64: string): Uint8Array => strToU8(atob(base64), true);

export const base64OfBytes = (bytes: Uint8Array): string => btoa(strFromU8(bytes, true));
