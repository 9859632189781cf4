import { writeExactJson } from "../../contract/json/exact-json.ts";
import { isJsonObject } from "../../contract/json/json.ts";
import type { ContractModel } from "../../contract/model/contract-model.ts";
import type { PlatformDefinition } from "../../contract/model/platform-module.ts";
import type { Guide, GuideStep } from "../../docs/pages/start-page.ts";
import { referenceLink } from "../../docs/reference-link.ts";
import { enginePackageName, packageSource } from "../install-name.ts";
import { baseUrlVariable } from "../options/credentials.ts";
import { demoCredentials, findFirstSuccess } from "./demonstration.ts";

/** The first steps for a contract whose platform publishes a client: with that client, the mock and the contract test. */
export function writeGuides(model: ContractModel, platform: PlatformDefinition): readonly Guide[] {
  const { packageName } = platform.client ?? { packageName: "" };
  return [
    { ...callerTitle, steps: [clientStep(packageName), toolStep(packageName), ...callerSteps(model, platform)] },
    partnerGuide(model, toolStep(packageName), ""),
  ];
}

/** The first steps for another contract, which has the mock and the contract test but no client of ours. */
export function writeGuidesFor(model: ContractModel): readonly Guide[] {
  const spec = " --spec openapi.json";
  const caller: Guide = { ...callerTitle, steps: [downloadStep(), mockStep(model, `npx plate mock${spec}`)] };
  return [caller, partnerGuide(model, downloadStep(), spec)];
}

const callerTitle = { title: ["You call the API", "API를 호출하는 서비스 제공자"] } as const;

function clientStep(packageName: string): GuideStep {
  const [english, korean] = tarballWords([packageName]);
  return {
    text: [
      `Install the client into your project (Node.js 20 or newer).${english}`,
      `프로젝트에 클라이언트를 설치하세요(Node.js 20 이상).${korean}`,
    ],
    code: `npm install ${packageSource(packageName).argument}`,
  };
}

/** The tools need a newer Node than the client; the last line says which contract they work on. */
function toolStep(packageName: string): GuideStep {
  const names = [enginePackageName, packageName];
  const [english, korean] = tarballWords(names);
  return {
    text: [
      `Install the tools: the mock and the contract test (Node.js 24.18 or newer; \`npm install --save-dev node@24\` puts one into your project).${english}`,
      `목 서버와 계약 테스트 도구를 설치하세요(Node.js 24.18 이상. \`npm install --save-dev node@24\`로 프로젝트에 설치할 수 있습니다).${korean}`,
    ],
    code: `npm install --save-dev ${names.map((name) => packageSource(name).argument).join(" ")}\nnpm pkg set plate=${packageName}`,
  };
}

function downloadStep(): GuideStep {
  const [english, korean] = tarballWords([enginePackageName]);
  return {
    text: [
      `Install the tools (Node.js 24.18 or newer; \`npm install --save-dev node@24\` puts one into your project), and put [openapi.json](openapi.json) into the same folder.${english}`,
      `도구를 설치하고(Node.js 24.18 이상. \`npm install --save-dev node@24\`로 프로젝트에 설치할 수 있습니다) [openapi.json](openapi.json)을 같은 폴더에 넣으세요.${korean}`,
    ],
    code: `npm install --save-dev ${packageSource(enginePackageName).argument}`,
  };
}

/** Where the tarballs come from, in both languages; nothing for packages that the registry has. */
function tarballWords(names: readonly string[]): readonly [string, string] {
  const commands = names.flatMap((name) => packageSource(name).packCommand ?? []);
  if (commands.length === 0) return ["", ""];
  const [, ...further] = commands;
  const command = [commands[0], ...further.map((each) => each.slice(each.lastIndexOf(" ") + 1))].join(" ");
  return [
    ` No registry has the package yet: \`${command}\`, run in a checkout of the repository, makes the file; put it into your project first.`,
    ` 아직 레지스트리에 공개되지 않았습니다. 저장소를 체크아웃한 곳에서 \`${command}\`를 실행해 만든 파일을 먼저 프로젝트에 넣으세요.`,
  ];
}

const mockUrl = "http://127.0.0.1:4010";
function mockStep(model: ContractModel, code: string): GuideStep {
  const english = hasTestData(model)
    ? " It answers the [test data](test-data.html) as they say, and checks all else."
    : "";
  const korean = hasTestData(model)
    ? " [테스트 데이터](test-data.html)에는 정해진 대로 응답하고, 나머지는 검사합니다."
    : "";
  return { text: [`Start the mock and leave it running.${english}`, `목 서버를 실행해 두세요.${korean}`], code };
}

/** Whether the site has a page of test data: the guides send nobody to a page that is not there. */
function hasTestData({ operations }: ContractModel): boolean {
  return operations.some(({ scenarios }) => scenarios.length > 0);
}

function hasCodes({ operations }: ContractModel): boolean {
  return operations.some(({ responses }) => responses.some(({ resultCodes }) => resultCodes.length > 0));
}

function readingStep(model: ContractModel): GuideStep {
  const [codes, data] = [hasCodes(model), hasTestData(model)];
  const english = `Read the [reference](reference.html)${codes ? " and what each [result code](codes.html) means" : ""}${data ? "; load the [test data](test-data.html) into your server" : ""}.`;
  const korean = `[레퍼런스](reference.html)${codes ? "와 [결과 코드](codes.html)의 의미를" : "를"} ${data ? "읽고, [테스트 데이터](test-data.html)를 서버에 넣으세요." : "읽으세요."}`;
  return { text: [english, korean] };
}

/** From nothing to a call of one's own, first to the mock; only the file `.env` changes on the way to the sandbox. */
function callerSteps(model: ContractModel, platform: PlatformDefinition): readonly GuideStep[] {
  const first = findFirstSuccess(model);
  if (first === undefined) return [mockStep(model, "npx plate mock")];
  const { operation, scenario } = first;
  const page = referenceLink(operation);
  const settings = Object.entries({ [baseUrlVariable(platform)]: mockUrl, ...demoCredentials(model, platform) });
  return [
    {
      text: [
        "Put this into a file `.env`: it opens the mock.",
        "이 내용을 `.env` 파일로 저장하세요. 목 서버용 설정입니다.",
      ],
      code: settings.map(([name, value]) => `${name}=${JSON.stringify(value)}`).join("\n"),
    },
    mockStep(model, "npx plate mock"),
    {
      text: [
        `Send a signed call from a second terminal, or from [the page of the operation](${page}).`,
        `다른 터미널이나 [API 페이지](${page})에서 서명된 요청을 보내 보세요.`,
      ],
      code: `npx plate call ${operation.id} \\\n  --example ${scenario.name}`,
    },
    {
      text: [
        "Call it from your program: save this as `first-call.mjs` and run `node --env-file=.env first-call.mjs`. The client fills in and signs every header.",
        "프로그램에서 호출하세요. `first-call.mjs`로 저장하고 `node --env-file=.env first-call.mjs`를 실행하면 됩니다. 클라이언트가 모든 헤더를 채우고 서명합니다.",
      ],
      code: platform.client?.writeProgram({ operationId: operation.id, value: scenario.request.value }).trimEnd() ?? "",
    },
    {
      text: [
        `For the sandbox, put the credentials of your project into \`.env\`, and its address: \`${model.servers[0]?.url ?? ""}\`.`,
        `샌드박스에서는 \`.env\`에 프로젝트의 자격 증명과 주소 \`${model.servers[0]?.url ?? ""}\`를 넣으세요.`,
      ],
    },
  ];
}

/** `spec` is the option that names the contract, where it is not ours. */
function partnerGuide(model: ContractModel, firstStep: GuideStep, spec: string): Guide {
  const verify = `npx plate verify http://127.0.0.1:8080${spec}`;
  return {
    title: ["You implement the API", "API를 구현하는 파트너"],
    steps: [
      firstStep,
      readingStep(model),
      {
        text: [
          "Prove that your server conforms, here one on port 8080. Every finding names the rule, what was expected, what came, and a command that shows it again.",
          "서버가 계약과 일치하는지 확인하세요(아래 예는 8080 포트). 발견된 문제마다 어긴 규칙, 기대한 값, 실제 값, 재현 명령이 표시됩니다.",
        ],
        code: verify,
      },
      ...ownDataSteps(model),
      {
        text: [
          "Keep it so: run the same command in your build, and hand over the report.",
          "빌드에서 같은 명령을 실행해 계속 확인하고, 보고서를 제출하세요.",
        ],
        code: `${verify} \\\n  --report junit=conformance.xml \\\n  --report html=conformance.html`,
      },
    ],
  };
}

/** How a partner tests with members of its own, where the contract has test data to put them in place of. */
function ownDataSteps(model: ContractModel): readonly GuideStep[] {
  const first = findFirstSuccess(model);
  const value = first?.scenario.request.value;
  const member = isJsonObject(value) ? Object.entries(value).find(([, held]) => typeof held !== "object") : undefined;
  if (first === undefined || member === undefined) return [];
  const [name, held] = member;
  const file = `operations:\n  ${first.operation.id}:\n    ${first.scenario.name}:\n      request:\n        ${name}: ${writeExactJson(held ?? null)}`;
  return [
    {
      text: [
        `Your server has other members? Put yours into a file \`test-data.yaml\` and add \`--test-data test-data.yaml\`.`,
        `서버에 있는 회원이 다르면 \`test-data.yaml\` 파일에 적고 \`--test-data test-data.yaml\`을 추가하세요.`,
      ],
      code: file,
    },
  ];
}
