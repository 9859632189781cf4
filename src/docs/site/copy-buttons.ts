/** Gives every block of code a button that copies its text as it stands. */
export function addCopyButtons(): void {
  for (const block of document.querySelectorAll(".p-code")) {
    const text = block.querySelector("pre")?.textContent ?? "";
    const button = document.createElement("button");
    button.type = "button";
    const say = (english: string, korean: string): void =>
      button.replaceChildren(part("en", english), part("ko", korean));
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

function part(language: "en" | "ko", text: string): HTMLElement {
  const span = document.createElement("span");
  span.lang = language;
  span.className = `p-${language}`;
  span.textContent = text;
  return span;
}
