/**
 * A text as a SARIF message: braces are doubled, since single ones mark placeholders, and what a viewer
 * would take for an embedded link is escaped.
 */
export function messageText(text: string): { readonly text: string } {
  return {
    text: text.replaceAll(/[{}]/gu, "$&$&").replaceAll(/\[(?=[^\]]*\]\()/gu, "\\["),
  };
}
