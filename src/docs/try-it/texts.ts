import { element } from "./dom.ts";

/** The panel's own words: English, Korean. */
export const texts = {
  tryIt: ["Try it", "사용해 보기"],
  server: ["Server", "서버"],
  ownServer: ["Own server…", "직접 입력…"],
  ownServerUrl: ["Address of your server", "서버 주소"],
  testData: ["Test data", "테스트 데이터"],
  noTestData: ["No test data", "테스트 데이터 없음"],
  parameters: ["Parameters", "파라미터"],
  headers: ["Request headers", "요청 헤더"],
  cookies: ["Cookies", "쿠키"],
  cookiesHint: [
    "A browser lets no page send cookies of its own: Send goes without these. They are in what you copy.",
    "브라우저는 페이지가 쿠키를 직접 보내지 못하게 하므로 ‘보내기’에는 포함되지 않습니다. 복사한 명령과 코드에는 포함됩니다.",
  ],
  array: ["JSON array", "JSON 배열"],
  object: ["JSON object", "JSON 객체"],
  arrayOrObject: ["JSON array or object", "JSON 배열 또는 객체"],
  json: ["JSON", "JSON"],
  orText: ["or text", "또는 텍스트"],
  sentAs: ["Sent as", "전송 형식:"],
  sentAsNothing: ["Nothing is sent for this value.", "이 값은 전송되지 않습니다."],
  notArray: ["This is not a JSON array. Write one such as", "JSON 배열이 아닙니다. 다음과 같이 입력하세요."],
  notObject: ["This is not a JSON object. Write one such as", "JSON 객체가 아닙니다. 다음과 같이 입력하세요."],
  notArrayOrObject: [
    "This is neither a JSON array nor a JSON object. Write one such as",
    "JSON 배열이나 객체가 아닙니다. 다음과 같이 입력하세요.",
  ],
  notJson: ["This is not JSON. Write it such as", "JSON이 아닙니다. 다음과 같이 입력하세요."],
  nested: [
    "An array or an object is inside another, which the style of this parameter has no form for:",
    "배열이나 객체가 다른 값 안에 들어 있습니다. 이 파라미터의 style로는 표현할 수 없습니다:",
  ],
  emptyPath: ["The path needs a value here.", "경로에 들어갈 값을 입력하세요."],
  wrongField: [
    "The request could not be made: see the marked field.",
    "요청을 만들 수 없습니다. 표시된 입력란을 확인하세요.",
  ],
  required: ["required", "필수"],
  madeOnSend: ["made when sent", "전송 시 생성"],
  secret: ["Secret key", "시크릿 키"],
  secretHint: [
    "With a secret key, the page makes the signature, the times and the tracing number itself at each send. The key stays in this page's memory and is gone when you close or reload it.",
    "시크릿 키를 입력하면 전송할 때마다 서명, 시각, 추적 번호를 이 페이지가 직접 만듭니다. 키는 페이지 메모리에만 있으며 창을 닫거나 새로고침하면 사라집니다.",
  ],
  noSecretHint: [
    "Without a secret key, the headers go out as shown below: enough for the mock.",
    "시크릿 키가 없으면 아래 헤더를 그대로 전송합니다. 목(mock) 서버에는 이것으로 충분합니다.",
  ],
  demoSecretHint: [
    "The key of the demonstration: the mock checks signatures made with it. The page signs at each send.",
    "데모용 키입니다. 목 서버가 이 키로 만든 서명을 확인하며, 페이지가 전송할 때마다 서명합니다.",
  ],
  requestBody: ["Request", "요청"],
  requestBodyHint: ["Sent exactly as it is.", "입력한 그대로 전송합니다."],
  encryptedBodyHint: [
    "Sent exactly as it is; with the server's public key, encrypted.",
    "입력한 그대로 전송하며, 서버 공개 키가 있으면 암호화합니다.",
  ],
  send: ["Send", "보내기"],
  cancel: ["Cancel", "취소"],
  copyPath: ["Copy path", "경로 복사"],
  sharedHeaders: ["Headers of every request", "모든 요청의 공통 헤더"],
  externalDocs: ["Further documentation", "추가 문서"],
  copyAs: ["Copy as", "복사 형식"],
  copied: ["Copied.", "복사했습니다."],
  copyFailed: ["The browser did not allow copying.", "브라우저가 복사를 허용하지 않았습니다."],
  response: ["Response", "응답"],
  noResponse: ["Send a request to see the answer here.", "요청을 보내면 여기에 응답이 표시됩니다."],
  sending: ["Waiting for the answer…", "응답을 기다리는 중…"],
  answerHeaders: ["Response headers", "응답 헤더"],
  readableHeaders: [
    "A browser shows only the headers that the server exposes to other pages.",
    "브라우저는 서버가 공개한 헤더만 표시합니다.",
  ],
  asItCame: ["As it came", "받은 그대로 보기"],
  laidOut: ["Laid out", "정렬해서 보기"],
  emptyBody: ["The body is empty.", "본문이 비어 있습니다."],
  answeredIn: ["ms", "ms"],
  whatToDo: ["What to do:", "조치:"],
  unknownCode: [
    "The contract does not list this result code for this answer.",
    "계약의 이 응답에는 없는 결과 코드입니다.",
  ],
  conforms: ["The answer conforms to the contract.", "응답이 계약과 일치합니다."],
  violates: ["The answer does not conform to the contract:", "응답이 계약과 일치하지 않습니다:"],
  cancelled: [
    "Cancelled. The server may have carried out the request.",
    "취소했습니다. 서버에서 이미 처리되었을 수 있습니다.",
  ],
  timedOut: ["No answer within 30 seconds.", "30초 안에 응답이 없습니다."],
  badAddress: [
    "The address of the server is not one that a page can call. Write it as http://host:port or https://host.",
    "페이지가 호출할 수 없는 서버 주소입니다. http://호스트:포트 또는 https://호스트 형식으로 입력하세요.",
  ],
  brokenOff: ["The answer began, but broke off before its end.", "응답이 시작되었지만 끝나기 전에 끊어졌습니다."],
  tooLarge: [
    "The answer has more than 32 MiB; the page stopped reading it. Send the request from a terminal: copy it as curl.",
    "응답이 32MiB를 넘어 읽기를 중단했습니다. curl로 복사해 터미널에서 보내세요.",
  ],
  notJudged: [
    "The answer arrived, but the page could not check it: it is nested too deeply.",
    "응답을 받았지만 중첩이 너무 깊어 계약과 비교할 수 없습니다.",
  ],
  showMore: ["Show more", "더 보기"],
  shownOf: ["characters of the body are shown, of", "글자 표시 중, 전체"],
  saveBody: ["Save the body", "본문 저장"],
  cameInClear: [
    "The answer came in clear; the contract says that it travels encrypted. Only a mock without keys may answer so.",
    "응답이 암호화되지 않았습니다. 계약에 따르면 암호화되어야 하며, 키 없이 실행한 목 서버만 이렇게 응답할 수 있습니다.",
  ],
  unreachable: [
    "No connection. Is the server running at this address?",
    "연결할 수 없습니다. 이 주소에서 서버가 실행 중인지 확인하세요.",
  ],
  refused: [
    "The server is there, but does not let pages of this origin read its answers (CORS). Send the request from a terminal: copy it as curl.",
    "서버는 있지만 이 페이지의 출처(origin)에 응답을 허용하지 않습니다(CORS). curl로 복사해 터미널에서 보내세요.",
  ],
  blocked: [
    "This host does not let the page call that server. Build the documentation with its address: plate docs --server <address>.",
    "이 호스트에서는 그 서버를 호출할 수 없습니다. plate docs --server <주소> 로 문서를 다시 만드세요.",
  ],
  unusable: ["The request could not be made:", "요청을 만들 수 없습니다:"],
  encryption: ["Encryption", "암호화"],
  encryptedRequest: [
    "The request of this operation travels encrypted. With the server's public key the page encrypts the text below when it is sent. Without it, the text goes out as it is: a mock without keys takes it so, a real server does not.",
    "이 API의 요청은 암호화되어 전송됩니다. 서버 공개 키를 입력하면 전송할 때 아래 본문을 암호화합니다. 키가 없으면 그대로 전송하며, 키 없이 실행한 목 서버만 받습니다.",
  ],
  encryptedAnswer: [
    "The answer of this operation travels encrypted. With your private key the page opens it; the key stays in this page's memory.",
    "이 API의 응답은 암호화되어 전송됩니다. 개인 키를 입력하면 이 페이지가 응답을 복호화합니다. 키는 페이지 메모리에만 있습니다.",
  ],
  encryptionMissing: [
    "This page cannot encrypt: the text goes out as it is.",
    "이 페이지는 암호화할 수 없어 입력한 그대로 전송합니다.",
  ],
  serverPublicKey: ["Public key of the server (PEM)", "서버 공개 키(PEM)"],
  clientPrivateKey: ["Your private key (PEM)", "내 개인 키(PEM)"],
  opened: ["The answer came encrypted; this is its clear text.", "암호화된 응답을 복호화한 내용입니다."],
  encrypted: [
    "The answer is encrypted, and the page could not open it. Put your private key into “Encryption”.",
    "응답이 암호화되어 있어 열 수 없습니다. ‘암호화’에 개인 키를 입력하세요.",
  ],
  notSecure: [
    "This page came over plain HTTP from another machine, so the browser lets it neither sign nor encrypt. Open it over HTTPS or on this machine.",
    "다른 컴퓨터에서 HTTP로 열린 페이지라 브라우저가 서명과 암호화를 막습니다. HTTPS나 이 컴퓨터에서 여세요.",
  ],
  tooLongToJudge: [
    "The answer is too long for the page to check it; plate verify checks answers of any length.",
    "응답이 너무 길어 이 페이지에서는 확인하지 않습니다. plate verify는 길이와 상관없이 확인합니다.",
  ],
  history: ["Sent from this page", "이 페이지에서 보낸 요청"],
  showAgain: ["Show the answer", "응답 보기"],
  useAgain: ["Fill the form with it", "양식에 다시 넣기"],
} as const satisfies Readonly<Record<string, readonly [english: string, korean: string]>>;

/** The name of one of the panel's texts. */
export type TextName = keyof typeof texts;

/** What keeps a request from being made, where the page has words of its own for it. */
export class PageProblem extends Error {
  override readonly name = "PageProblem";
  readonly text: TextName;
  constructor(text: TextName) {
    super(texts[text][0]);
    this.text = text;
  }
}

/** A text in both languages; the page's style shows the one that the reader chose. */
export function bilingual(name: TextName): HTMLElement {
  const [english, korean] = texts[name];
  return element(
    "span",
    {},
    element("span", { class: "p-en", lang: "en" }, english),
    element("span", { class: "p-ko", lang: "ko" }, korean),
  );
}

/** A text in the reader's language, for where no element is allowed: an option, an attribute. */
export function inChosenLanguage(name: TextName): string {
  return texts[name][document.documentElement.dataset.language === "ko" ? 1 : 0];
}

/** Calls back at once and whenever the reader changes the language. */
export function onLanguage(callback: () => void): void {
  callback();
  document.addEventListener("plate:language", callback);
}
