import { answerCalls } from "../taskpane/answerCalls";
import { bookMethods } from "./bookMethods";

/** Makes this thread read, check and verify for the page. */
export function work(): void {
  answerCalls(bookMethods());
}
