import { Command, Option } from "commander";
import { ENGINE_VERSION } from "../../core/check";
import { widest, wrap } from "../../core/report/text/displayWidth";
import type { CliWords } from "../../core/words/cliWords";
import type { CheckOptions } from "./checkOptions";
import { FORMATS } from "./formats";
import type { MarkOptions } from "./markCommand";
import type { RulesOptions } from "./rulesCommand";
import type { Session } from "./session";
import type { TemplateOptions } from "./templateCommand";
import type { VerifyOptions } from "./verifyCommand";

const HELP_WIDTH = 80;

/** Commands and their options; `finish` takes the exit status of the command that ran. */
export function program(session: Session, finish: (status: number) => void): Command {
  const { words, io } = session;
  const root = new Command("lbbu")
    .description(words.program)
    .version(ENGINE_VERSION, "-V, --version", words.version)
    .helpCommand("help [command]", words.helpCommand)
    .addHelpText("after", `\n${words.completion}`);
  for (const command of [
    checkCommandOf,
    markCommandOf,
    verifyCommandOf,
    templateCommandOf,
    rulesCommandOf,
  ])
    command(root, session, finish);
  for (const command of [root, ...root.commands]) {
    command
      .helpOption("-h, --help", words.help)
      .addOption(new Option("--lang <lang>", words.lang).choices(["zh-TW", "en"]).default("zh-TW"))
      .option("--debug", words.debug)
      .configureOutput({ writeOut: (text) => io.stdout(text), writeErr: () => undefined })
      .configureHelp(helpIn(words))
      .exitOverride();
  }
  return root;
}

/** commander's own headings and remarks in the language of the session. */
function helpIn({ headings, placeholders, remark }: CliWords) {
  const titles: Readonly<Record<string, string>> = {
    "Usage:": headings.usage,
    "Arguments:": headings.arguments,
    "Options:": headings.options,
    "Commands:": headings.commands,
  };
  const inWords = (text: string) =>
    text
      .replaceAll("[options]", placeholders.options)
      .replaceAll("[command]", placeholders.command);
  return {
    helpWidth: HELP_WIDTH,
    displayWidth: (text: string) => widest([text]),
    boxWrap: (text: string, width: number) => wrap(text, width, "").join("\n"),
    styleTitle: (title: string) => titles[title] ?? title,
    styleUsage: inWords,
    styleSubcommandTerm: inWords,
    optionDescription: ({ description, argChoices = [], defaultValue }: Option) =>
      description +
      remark(argChoices.join(" "), typeof defaultValue === "string" ? defaultValue : ""),
  };
}

function checkCommandOf(root: Command, session: Session, finish: (status: number) => void): void {
  const { check } = session.words;
  root
    .command("check")
    .description(check.about)
    .argument("<files...>", check.files)
    .option("--as-of <date>", check.asOf)
    .addOption(
      new Option("--edition <edition>", check.edition).choices(["auto", "110", "114", "115"]),
    )
    .addOption(new Option("--format <format>", check.format).choices(FORMATS).default("text"))
    .option("--out <file>", check.out)
    .option("--params <file>", check.params)
    .option("--rules <folder>", check.rules)
    .addOption(
      new Option("--fail-on <severity>", check.failOn)
        .choices(["gap", "review", "advice", "none"])
        .default("gap"),
    )
    .option("--jobs <n>", check.jobs, "1")
    .option("--set", check.set)
    .addHelpText("after", `\n${wrap(check.formats, HELP_WIDTH, "").join("\n")}\n\n${check.exit}`)
    .action(async (paths: string[], options: CheckOptions) => {
      const { checkCommand } = await import("./checkCommand");
      finish(await checkCommand(paths, options, session));
    });
}

function markCommandOf(root: Command, session: Session, finish: (status: number) => void): void {
  const { mark, check } = session.words;
  root
    .command("mark")
    .description(mark.about)
    .argument("<file>", mark.file)
    .requiredOption("--out <copy>", mark.out)
    .option("--as-of <date>", check.asOf)
    .addOption(
      new Option("--edition <edition>", check.edition).choices(["auto", "110", "114", "115"]),
    )
    .option("--params <file>", check.params)
    .option("--rules <folder>", check.rules)
    .option("--sealed-at <time>", mark.sealedAt)
    .option("--unmark", mark.unmark)
    .addHelpText("after", `\n${mark.exit}`)
    .action(async (path: string, options: MarkOptions) => {
      const { markCommand } = await import("./markCommand");
      finish(await markCommand(path, options, session));
    });
}

function verifyCommandOf(root: Command, session: Session, finish: (status: number) => void): void {
  const { verify, check } = session.words;
  root
    .command("verify")
    .description(verify.about)
    .argument("<file>", verify.file)
    .addOption(
      new Option("--format <format>", check.format).choices(["text", "json"]).default("text"),
    )
    .option("--rules <folder>", check.rules)
    .option("--independent", verify.independent)
    .option("--cases <file>", verify.cases)
    .addHelpText("after", `\n${verify.exit}`)
    .action(async (path: string, options: VerifyOptions) => {
      const { verifyCommand } = await import("./verifyCommand");
      finish(await verifyCommand(path, options, session));
    });
}

function templateCommandOf(
  root: Command,
  session: Session,
  finish: (status: number) => void,
): void {
  const { template } = session.words;
  root
    .command("template")
    .description(template.about)
    .requiredOption("--out <file>", template.out)
    .option("--forms <list>", template.forms)
    .option("--sample", template.sample)
    .action(async (options: TemplateOptions) => {
      const { templateCommand } = await import("./templateCommand");
      finish(await templateCommand(options, session));
    });
}

function rulesCommandOf(root: Command, session: Session, finish: (status: number) => void): void {
  const { rulesCommand: words, check } = session.words;
  root
    .command("rules")
    .description(words.about)
    .argument("[id]", words.id)
    .option("--engine", words.engine)
    .option("--lint", words.lint)
    .option("--rules <folder>", check.rules)
    .action(async (id: string | undefined, options: RulesOptions) => {
      const { rulesCommand } = await import("./rulesCommand");
      finish(await rulesCommand(id, options, session));
    });
}
