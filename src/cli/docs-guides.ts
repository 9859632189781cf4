import type { ContractModel } from "../contract/contract-model.ts";
import type { Guide } from "../docs/pages/start-page.ts";
import { writeClientProgram } from "./docs-page-platform.ts";

/** The first steps for this package's own contract: with the client, the mock and the contract test. */
export function writeGuides(model: ContractModel): readonly Guide[] {
  return [integratorGuide(model), partnerGuide("https://your-server.example/open-api")];
}

/** The first steps for another contract, which has the mock and the contract test but no client of ours. */
export function writeGuidesFor(spec: string): readonly Guide[] {
  const file = /^[\w./:-]+$/.test(spec) ? spec : JSON.stringify(spec);
  const caller: Guide = { ...callerTitle, steps: [{ ...mockStep, code: `npx plate mock --spec ${file}` }] };
  return [caller, partnerGuide(`https://your-server.example --spec ${file}`)];
}

const callerTitle = { title: ["You call the API", "API를 호출하는 서비스 제공자"] } as const;
const mockStep = {
  text: [
    "Develop against the mock: it takes any credentials of the right form.",
    "목 서버로 개발하세요. 형식만 맞으면 어떤 자격 증명이든 받습니다.",
  ],
} as const;

function integratorGuide(model: ContractModel): Guide {
  const operation = model.operations.find(({ scenarios }) => scenarios.length > 0);
  const [scenario] = operation?.scenarios ?? [];
  const serverUrl = model.servers[0]?.url ?? "";
  return {
    ...callerTitle,
    steps: [
      {
        text: [
          "Put the credentials of your project into the environment or into a file `.env`.",
          "프로젝트 자격 증명을 환경 변수나 `.env` 파일에 넣으세요.",
        ],
        code: "KONAPLATE_ASP_ID=…\nKONAPLATE_ACCESS_KEY=…\nKONAPLATE_SECRET_KEY=…",
      },
      { ...mockStep, code: "npx plate mock" },
      ...(operation === undefined || scenario === undefined
        ? []
        : [
            {
              text: ["Send one signed call from the terminal.", "터미널에서 서명된 요청을 한 번 보내 보세요."] as const,
              code: `npx plate call ${operation.id} --example ${scenario.name} \\\n  --base-url http://127.0.0.1:4010`,
            },
            {
              text: [
                "Call it from your program: the client fills in and signs every header.",
                "프로그램에서 호출하세요. 클라이언트가 모든 헤더를 채우고 서명합니다.",
              ] as const,
              code: writeClientProgram({ operationId: operation.id, serverUrl, value: scenario.request.value }),
            },
          ]),
    ],
  };
}

/** `target` is what stands behind the command: an address, and the contract where it is not ours. */
function partnerGuide(target: string): Guide {
  return {
    title: ["You implement the API", "API를 구현하는 파트너"],
    steps: [
      {
        text: [
          "Read the reference and the decisions behind it; load the test data into your server.",
          "레퍼런스와 결정 기록을 읽고, 테스트 데이터를 서버에 넣으세요.",
        ],
      },
      {
        text: [
          "Prove that your server conforms. Every finding names the rule, what was expected, what came, and a command that shows it again.",
          "서버가 계약과 일치하는지 확인하세요. 발견된 문제마다 어긴 규칙, 기대한 값, 실제 값, 재현 명령이 표시됩니다.",
        ],
        code: `npx plate verify ${target}`,
      },
      {
        text: [
          "Keep it so: run the same command in your build, with a report that it can show.",
          "빌드에서 같은 명령을 실행해 계속 확인하세요.",
        ],
        code: `npx plate verify ${target} \\\n  --report junit=conformance.xml`,
      },
    ],
  };
}
