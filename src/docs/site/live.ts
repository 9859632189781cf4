import { bothLanguages } from "./both-languages.ts";

/** What the server of a watched site says of a build: its files are new, or the contract could not be read. */
export type BuildNews = "built" | "failed";

const texts = {
  built: ["The contract has changed since this page was loaded.", "페이지를 연 뒤 계약이 바뀌었습니다."],
  failed: [
    "The contract cannot be read at the moment; the terminal says why.",
    "지금은 계약을 읽을 수 없습니다. 터미널에 이유가 표시됩니다.",
  ],
} as const satisfies Readonly<Record<BuildNews, readonly [english: string, korean: string]>>;

/** Listens to the server of a watched site and informs the reader, who may be in the middle of a request, rather than reload. */
export function startLive(): void {
  const notice = document.createElement("div");
  notice.className = "p-live";
  notice.setAttribute("role", "status");
  document.body.append(notice);
  new EventSource("changes").addEventListener("message", ({ data }: MessageEvent<BuildNews>) => {
    const reload = document.createElement("button");
    reload.type = "button";
    reload.append(...bothLanguages("Load it again", "다시 불러오기"));
    reload.addEventListener("click", () => location.reload());
    const [english, korean] = texts[data];
    notice.replaceChildren(...bothLanguages(english, korean), ...(data === "built" ? [reload] : []));
  });
}
