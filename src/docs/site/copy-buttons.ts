import { bothLanguages } from "./both-languages.ts";

/** How much of a block's text distinguishes its button from the others, for those who hear it. */
const longestSubject = 40;

/** Gives every block of code a button that copies its text unchanged. */
export function addCopyButtons(): void {
  for (const block of document.querySelectorAll(".p-code")) {
    const text = block.querySelector("pre")?.textContent ?? "";
    const button = document.createElement("button");
    button.type = "button";
    button.ariaLive = "polite";
    const subject = document.createElement("span");
    subject.className = "p-hidden";
    subject.textContent = ` ${text.slice(0, longestSubject)}`;
    const say = (english: string, korean: string): void =>
      button.replaceChildren(...bothLanguages(english, korean), subject);
    say("Copy", "복사");
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(text);
        say("Copied", "복사됨");
      } catch {
        say("Not allowed", "허용되지 않음");
      }
    });
    block.prepend(button);
  }
}
