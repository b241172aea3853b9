import { loadCatalog } from "../../../src/catalog";
import { inLanguage } from "../../../src/core/words/parameterWords";
import { settableParameters } from "../../../src/ui/viewModel/settingsDraft";

const CHINESE = /\p{Script=Han}/u;

test("every parameter that can be set has an English name, unit and options", async () => {
  const { parameters } = await loadCatalog();
  const settable = settableParameters(parameters);
  expect(settable.length).toBeGreaterThan(50);
  const shown = settable.flatMap((parameter) => {
    const { label, unit, optionLabels = {} } = inLanguage(parameter, "en");
    return [label, unit ?? "", ...Object.values(optionLabels)];
  });
  expect(shown.filter((text) => CHINESE.test(text))).toEqual([]);
});

test("the values of a parameter are the same in both languages", async () => {
  const { parameters } = await loadCatalog();
  const valuesOf = (lang: "zh-TW" | "en") =>
    parameters.map((parameter) => {
      const { key, options, min, max, default: usual } = inLanguage(parameter, lang);
      return { key, options, min, max, usual };
    });
  expect(valuesOf("en")).toEqual(valuesOf("zh-TW"));
});
