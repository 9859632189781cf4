import { type Html, html } from "./html.ts";

/** A text of the interface: English, Korean. */
export type PageText = readonly [english: string, korean: string];

/** The words of the pages around the contract's own texts. */
export const pageTexts = {
  skip: ["Skip to the content", "본문으로 건너뛰기"],
  start: ["Start here", "시작하기"],
  reference: ["Reference", "API 레퍼런스"],
  codes: ["Result codes", "결과 코드"],
  headers: ["Headers", "헤더"],
  testData: ["Test data", "테스트 데이터"],
  decisions: ["Decisions", "결정 기록"],
  changelog: ["Changelog", "변경 이력"],
  downloads: ["Downloads", "내려받기"],
  externalDocs: ["Further documentation", "추가 문서"],
  samples: ["The request as code", "코드로 보는 요청"],
  search: ["Search", "검색"],
  operations: ["Operations", "API 목록"],
  operation: ["Operation", "API"],
  servers: ["Servers", "서버"],
  version: ["Contract version", "계약 버전"],
  tryIt: ["Reference and Try it", "레퍼런스와 사용해 보기"],
  required: ["required", "필수"],
  optional: ["optional", "선택"],
  parameters: ["Parameters", "파라미터"],
  body: ["Request body", "요청 본문"],
  answers: ["Answers", "응답"],
  name: ["Name", "이름"],
  form: ["Form", "형식"],
  meaning: ["Meaning", "의미"],
  pattern: ["pattern", "패턴"],
  example: ["Example", "예시"],
  status: ["Status", "상태"],
  noScript: [
    "Without JavaScript this page shows the contract as plain text; Try it needs JavaScript.",
    "JavaScript가 꺼져 있어 계약을 텍스트로만 표시합니다. 사용해 보기에는 JavaScript가 필요합니다.",
  ],
  message: ["Message", "메시지"],
  whatToDo: ["What to do", "조치"],
  retry: ["Send it again?", "재시도"],
  retrySuccess: ["No need: it is done.", "필요 없음: 처리되었습니다."],
  retryInvalid: [
    "Not unchanged: the same request gets the same answer. Fix it first.",
    "그대로는 안 됩니다. 같은 요청은 같은 응답을 받으므로 먼저 고치세요.",
  ],
  retryBusiness: [
    "Not before the cause is fixed: the request itself is fine.",
    "요청 자체는 올바릅니다. 원인을 해결한 뒤에 다시 보내세요.",
  ],
  codesLead: [
    "Every code of every operation. A code has its meaning from the operation and the status that it comes with.",
    "모든 API의 모든 결과 코드입니다. 같은 코드라도 API와 상태에 따라 의미가 다릅니다.",
  ],
  headersLead: [
    "What every request carries, how each value is made, and what the answer brings back.",
    "모든 요청에 들어가는 헤더와 값을 만드는 방법, 응답이 돌려주는 헤더입니다.",
  ],
  requestHeaders: ["Request headers", "요청 헤더"],
  answerHeaders: ["Response headers", "응답 헤더"],
  howMade: ["How it is made", "만드는 방법"],
  madeFromConfig: ["A setting of your project. It stays the same.", "프로젝트 설정값입니다. 바뀌지 않습니다."],
  madeFromCorrelationId: ["New for each request.", "요청마다 새로 만듭니다."],
  madeFromTime: ["The time of the request.", "요청 시각입니다."],
  madeFromTimeZone: ["The zone that the times are written in.", "시각의 시간대입니다."],
  madeFromSignature: [
    "Computed with the secret key over the exact bytes of the body.",
    "본문 바이트 그대로에 대해 시크릿 키로 계산합니다.",
  ],
  madeFromCryptoKey: [
    "The id of the encryption key, where the body is encrypted.",
    "본문을 암호화할 때 쓰는 키의 ID입니다.",
  ],
  madeByCaller: ["By the caller.", "호출하는 쪽에서 정합니다."],
  echoes: ["Equals the request header", "다음 요청 헤더와 같은 값:"],
  usedBy: ["Used by", "사용하는 API"],
  testDataLead: [
    "Requests with a known answer. The mock answers them so, the contract test checks them, Try it offers them.",
    "응답이 정해진 요청입니다. 목 서버가 이대로 응답하고, 계약 테스트가 확인하며, 사용해 보기에서 고를 수 있습니다.",
  ],
  loadTestData: [
    "Who implements the API loads the state that each of these needs. The contract test prints it as a file:",
    "API를 구현하는 쪽은 각 항목에 필요한 상태를 먼저 넣어야 합니다. 계약 테스트가 파일로 출력합니다.",
  ],
  encryptedTestData: [
    "The bodies of this operation travel encrypted. They are shown here in clear, as a mock without keys takes and gives them.",
    "이 API의 본문은 암호화되어 전송됩니다. 여기에는 암호화하기 전의 본문을 표시하며, 키 없이 실행한 목 서버는 이대로 주고받습니다.",
  ],
  request: ["Request", "요청"],
  response: ["Response", "응답"],
  decisionsLead: [
    "Where the sources of the contract leave a choice: the reading taken, and why.",
    "원본 자료만으로 정해지지 않는 부분을 어떻게 읽었고 왜 그렇게 했는지 적었습니다.",
  ],
  changelogLead: ["What changed from version to version.", "버전별 변경 내용입니다."],
  downloadsLead: [
    "The contract as one document. Integers keep all their digits: read them with a tool that does, too.",
    "계약 전체를 한 파일로 받습니다. 정수는 모든 자릿수가 정확하므로 읽는 도구도 정확해야 합니다.",
  ],
  collectionNote: [
    "Every request with its test data, for Postman, Bruno, Insomnia and Newman. Credentials are variables without a value; a script signs.",
    "모든 요청과 테스트 데이터입니다. Postman, Bruno, Insomnia, Newman에서 쓸 수 있습니다. 자격 증명은 빈 변수이고 서명은 스크립트가 합니다.",
  ],
  newest: ["(newest)", "(최신)"],
  notNewest: ["(not the newest)", "(이전 버전)"],
  fingerprint: ["SHA-256 of the contract", "계약의 SHA-256"],
  searchLead: ["Everything in this documentation, offline.", "이 문서의 모든 내용을 오프라인으로 검색합니다."],
  searchFor: ["Search for", "검색어"],
  found: ["found", "건"],
  foundMore: [
    "; the best are shown. One more word narrows the list.",
    " 중 가장 알맞은 것만 표시합니다. 검색어를 더하면 줄어듭니다.",
  ],
  page: ["Page", "페이지"],
  answerBody: ["Response body", "응답 본문"],
  contents: ["On this page", "차례"],
  about: ["About this API", "이 API에 대하여"],
  otherPages: ["What is here", "문서 구성"],
  codesCard: ["What each code means and what to do about it.", "코드별 의미와 조치."],
  headersCard: ["What each header holds and how it is made.", "헤더별 값과 만드는 방법."],
  testDataCard: ["Requests with a known answer, to copy.", "응답이 정해진 요청 모음."],
  referenceCard: ["Every operation in full, and a console to call it.", "API 전체 설명과 호출 콘솔."],
  decisionsCard: ["Why the contract reads as it does.", "계약이 이렇게 쓰인 이유."],
  changelogCard: ["What changed, version by version.", "버전별 변경 내용."],
  downloadsCard: ["The contract as JSON and YAML, and a Postman collection.", "JSON과 YAML 계약 파일, Postman 컬렉션."],
} as const satisfies Readonly<Record<string, PageText>>;

/** A text in both languages; the page's style shows the one that the reader chose, English where no script runs. */
export function bilingual([english, korean]: PageText): Html {
  if (english === korean) return html`${english}`;
  return html`<span class="p-en" lang="en">${english}</span><span class="p-ko" lang="ko">${korean}</span>`;
}
