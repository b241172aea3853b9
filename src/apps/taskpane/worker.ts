import { answerCalls, type CallMethods } from "./answerCalls";
import { engine } from "./engine";
import { templatesOf } from "./templates";

const core = engine();

answerCalls({ ...core, templates: templatesOf(core.catalog) } as unknown as CallMethods);
