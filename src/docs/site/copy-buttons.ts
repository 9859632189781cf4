import { bothLanguages } from "./both-languages.ts";

/** Gives every block of code a button that copies its text as it stands. */
export function addCopyButtons(): void {
  for (const block of document.querySelectorAll(".p-code")) {
    const text = block.querySelector("pre")?.textContent ?? "";
    const button = document.createElement("button");
    button.type = "button";
    const say = (english: string, korean: string): void => button.replaceChildren(...bothLanguages(english, korean));
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
