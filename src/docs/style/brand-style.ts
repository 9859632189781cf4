/** The publisher's colour in both themes, as `#rrggbb`. */
export interface BrandColours {
  /** Of links, buttons and what is chosen. */
  readonly accent: string;
  /** The same in the dark theme; without it a lighter one is made of `accent`. */
  readonly accentDark?: string | undefined;
}

/** What a colour is read on: the page's ground and its soft surface in each theme (tokens.ts). */
const grounds = { light: ["#ffffff", "#f6f7f9"], dark: ["#16181d", "#1f2229"] } as const;
/** WCAG 2.2, success criterion 1.4.3. */
const leastContrast = 4.5;

type Colour = readonly [red: number, green: number, blue: number];

/** The lowest contrast of a colour with what it is read on in that theme, its own soft form among that; from 1 to 21. */
export function contrastIn(theme: keyof typeof grounds, accent: string): number {
  const colour = toColour(accent);
  const backgrounds = [...grounds[theme].map(toColour), softOf(colour, theme)];
  return Math.min(...backgrounds.map((ground) => contrast(colour, ground)));
}

/** What follows the name of the shown page in the bar. */
function softOf(colour: Colour, theme: keyof typeof grounds): Colour {
  return mixed(colour, toColour(grounds[theme][0]), theme === "light" ? 0.92 : 0.86);
}

/** Whether a colour can be read in that theme. */
export function isReadable(theme: keyof typeof grounds, accent: string): boolean {
  return contrastIn(theme, accent) >= leastContrast;
}

/** The style that gives the pages the publisher's colour. */
export function brandStyle({ accent, accentDark }: BrandColours): string {
  const [light, dark] = [themeOf(accent, "light"), themeOf(accentDark ?? lighterUntilReadable(accent), "dark")];
  return `
:root{${light}}
@media (prefers-color-scheme: dark) { :root:not(.light){${dark}} }
:root.dark{${dark}}
@media print { :root:root:root{${light}} }
`;
}

function themeOf(accent: string, theme: keyof typeof grounds): string {
  const soft = softOf(toColour(accent), theme);
  const on = [toColour("#ffffff"), toColour("#0b0d12")].toSorted(
    (one, other) => contrast(other, toColour(accent)) - contrast(one, toColour(accent)),
  )[0] as Colour;
  return `--p-accent:${accent};--p-accent-soft:${toText(soft)};--p-on-accent:${toText(on)};`;
}

function lighterUntilReadable(accent: string): string {
  let colour = toColour(accent);
  for (let step = 0; step < 20 && !isReadable("dark", toText(colour)); step += 1) {
    colour = mixed(colour, [255, 255, 255], 0.12);
  }
  return toText(colour);
}

/** The part `share` of the second colour in the first. */
function mixed(one: Colour, other: Colour, share: number): Colour {
  return one.map((value, index) => Math.round(value + ((other[index] ?? 0) - value) * share)) as unknown as Colour;
}

function toColour(text: string): Colour {
  return [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16)) as unknown as Colour;
}

function toText(colour: Colour): string {
  return `#${colour.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** WCAG 2.2, definitions of contrast ratio and relative luminance. */
function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((first, second) => first - second);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
