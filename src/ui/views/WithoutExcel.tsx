import { FluentProvider } from "@fluentui/react-components";
import { ErrorCircle48Regular } from "@fluentui/react-icons";
import type { JSX } from "react";
import type { Lang } from "../../core/words/lang";
import { ERROR_WORDS } from "../../core/words/pane/errorWords";
import paneStyles from "../pane.module.css";
import { DARK, LIGHT } from "../theme";
import { useIsDark } from "../useIsDark";
import styles from "./failed.module.css";

/** The page was opened without Excel around it, or the Office library did not load. */
export function WithoutExcel({ lang }: { readonly lang: Lang }): JSX.Element {
  const isDark = useIsDark();
  const { noOffice } = ERROR_WORDS[lang];
  return (
    <FluentProvider theme={isDark ? DARK : LIGHT} className={paneStyles.provider}>
      <main className={`${paneStyles.pane} ${paneStyles.main}`}>
        <div className={styles.failed} role="alert">
          <ErrorCircle48Regular aria-hidden />
          <h1>{noOffice.title}</h1>
          <p>{noOffice.text}</p>
        </div>
      </main>
    </FluentProvider>
  );
}
