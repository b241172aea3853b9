import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tab,
  TabList,
} from "@fluentui/react-components";
import { ArrowLeft20Regular, MoreHorizontal20Regular } from "@fluentui/react-icons";
import type { JSX } from "react";
import styles from "../pane.module.css";
import { usePane } from "../paneContext";
import type { Tab as TabName, View } from "../state/paneState";
import { FindingPosition } from "./FindingPosition";

/** Tabs and menu; above a view that was opened, the way back. */
export function Header({ view }: { readonly view: View | undefined }): JSX.Element {
  return view ? <DrillHeader view={view} /> : <TabHeader />;
}

function DrillHeader({ view }: { readonly view: View }): JSX.Element {
  const { words, send } = usePane();
  return (
    <header className={styles.header}>
      <h1 className={styles.unseen}>{words.shell.product}</h1>
      <Button
        appearance="subtle"
        icon={<ArrowLeft20Regular />}
        aria-label={words.shell.back}
        title={words.shell.back}
        onClick={() => send({ type: "viewClosed" })}
      />
      <DrillPlace view={view} />
    </header>
  );
}

/** What the view is, or where in a list; views of one thing have its name as their heading. */
function DrillPlace({ view }: { readonly view: View }): JSX.Element {
  const { words } = usePane();
  if (view.kind === "finding") return <FindingPosition id={view.id} among={view.among} />;
  const title = titleOf(view, words);
  if (view.kind === "duty" || view.kind === "rule" || view.kind === "waiver")
    return <p className={styles.position}>{title}</p>;
  return (
    <h2 className={styles.drillTitle} data-heading="" tabIndex={-1}>
      {title}
    </h2>
  );
}

function titleOf({ kind }: View, words: ReturnType<typeof usePane>["words"]): string {
  const titles: Readonly<Record<View["kind"], string>> = {
    waived: words.waiver.title,
    waiver: words.waiver.request,
    resolved: words.results.trend.title,
    verification: words.seal.view,
    scope: words.scope.title,
    mapping: words.forms.mapping.title,
    settings: words.settings.title,
    help: words.settings.help.title,
    rules: words.plan.rules.title,
    rule: words.plan.rules.page,
    duty: words.plan.duty.region,
    finding: "",
  };
  return titles[kind];
}

function TabHeader(): JSX.Element {
  const { words, state, send, services } = usePane();
  const { shell } = words;
  return (
    <header className={styles.header}>
      <h1 className={styles.unseen}>{shell.product}</h1>
      <TabList
        className={styles.tabs}
        aria-label={shell.tabs.label}
        selectedValue={state.tab}
        onTabSelect={(_, { value }) => send({ type: "tabChosen", tab: value as TabName })}
      >
        <Tab value="check">{shell.tabs.check}</Tab>
        <Tab value="plan">{shell.tabs.plan}</Tab>
        {services.host.isReadOnly ? null : <Tab value="forms">{shell.tabs.forms}</Tab>}
        {services.host.isReadOnly ? null : <Tab value="audit">{shell.tabs.audit}</Tab>}
      </TabList>
      <MoreMenu />
    </header>
  );
}

function MoreMenu(): JSX.Element {
  const { words, send, services } = usePane();
  const { menu, more } = words.shell;
  const open = (view: View) => () => send({ type: "viewOpened", view });
  return (
    <Menu inline positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          aria-label={more}
          title={more}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={open({ kind: "rules" })}>{menu.rules}</MenuItem>
          {services.host.isReadOnly ? null : (
            <MenuItem onClick={open({ kind: "mapping", sheet: null })}>{menu.mapping}</MenuItem>
          )}
          <MenuItem onClick={open({ kind: "settings" })}>{menu.settings}</MenuItem>
          <MenuItem onClick={open({ kind: "help" })}>{menu.help}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
