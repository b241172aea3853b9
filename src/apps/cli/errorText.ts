import { CommanderError } from "commander";
import { HostError } from "../../core/ports";
import { PackError } from "../../core/rules/load/packError";
import type { CliWords } from "../../core/words/cliWords";
import { hostErrorWords } from "../../core/words/hostErrors";
import { UserError } from "./userError";

/** An error as told to the user, with the code that reports carry. */
export interface ToldError {
  readonly code: string;
  readonly message: string;
}

/** One sentence: what is wrong, where, what to do. */
export function errorText(error: unknown, words: CliWords): ToldError {
  if (error instanceof UserError) return { code: error.code, message: error.message };
  if (error instanceof PackError) {
    const [, ...problems] = error.message.split("\n");
    return {
      code: "pack",
      message: words.errors.pack(problems.map((line) => `  ${line}`).join("\n")),
    };
  }
  if (error instanceof CommanderError)
    return { code: error.code, message: usageText(error, words) };
  const message = error instanceof Error ? error.message : String(error);
  return { code: "unexpected", message: words.errors.unexpected(message) };
}

/** Why one file could not be read. */
export function fileErrorText(error: unknown, file: string, words: CliWords): ToldError {
  if (!(error instanceof HostError)) return errorText(error, words);
  const { code, details } = error;
  const facts = Object.entries(details).map(([name, value]) => `${name} ${value}`);
  const told = {
    ...hostErrorWords(code, details, words.language),
    code: [code, ...facts].join(", "),
  };
  return { code, message: words.errors.inFile(file, told) };
}

/** commander tells what went wrong in English; its codes and the quoted names are enough to say it ourselves. */
function usageText({ code, message }: CommanderError, { errors }: CliWords): string {
  const [name = "", value = ""] = [...message.matchAll(/'([^']*)'/gu)].map(
    ([, quoted]) => quoted ?? "",
  );
  const meant = /\(Did you mean (?:one of )?(.+?)\?\)/u.exec(message)?.[1];
  const hint = meant === undefined ? "" : errors.didYouMean(meant);
  const allowed = /Allowed choices are (.+?)\./u.exec(message)?.[1] ?? "";
  const sentences: Readonly<Record<string, string>> = {
    "commander.unknownOption": errors.unknownOption(name, hint),
    "commander.unknownCommand": errors.unknownCommand(name, hint),
    "commander.optionMissingArgument": errors.optionArgument(name),
    "commander.missingArgument": errors.missingArgument(name),
    "commander.missingMandatoryOptionValue": errors.missingOption(name),
    "commander.excessArguments": errors.tooManyArguments,
    "commander.invalidArgument": errors.choice(name, value, allowed),
  };
  return errors.usage(sentences[code] ?? message);
}
