import { Button } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons";
import { useCallback, useEffect, useState, type JSX } from "react";
import type { Verification as Found } from "../../core/model/verification";
import { NoticeBar } from "../parts/NoticeBar";
import { Page } from "../parts/Page";
import { SealVerdict } from "../parts/SealVerdict";
import { usePane } from "../paneContext";

/** What an auditor will see of the seal: the workbook as it stands now against it. */
export function Verification(): JSX.Element {
  const { state, words, actions } = usePane();
  const { seal: text } = words;
  const [found, setFound] = useState<Found | null>(null);
  const [isBusy, setBusy] = useState(true);
  const verify = useCallback(async () => {
    setBusy(true);
    setFound(await actions.verify());
    setBusy(false);
  }, [actions]);
  useEffect(() => void verify(), [verify]);
  const again = (
    <Button
      appearance="primary"
      icon={<ArrowClockwise20Regular />}
      disabledFocusable={isBusy}
      onClick={() => void verify()}
    >
      {text.verifyAgain}
    </Button>
  );
  return (
    <Page name="verification" footer={again}>
      <NoticeBar />
      <p>{text.viewAbout}</p>
      <div role="status">
        {isBusy ? text.verifying : null}
        {!isBusy && found ? <SealVerdict name="" verification={found} lang={state.lang} /> : null}
      </div>
    </Page>
  );
}
