// The buttons at the top. A tool is { name, title, create }: create returns the element that the button opens.
// A new one is a file with the tool and a line here.

import { h } from "../dom.js";
import { clock } from "./clock.js";
import { exportSession } from "./export-session.js";
import { faults } from "./faults.js";
import { record } from "./record.js";
import { switches } from "./switches.js";

const tools = [clock, switches, faults, record, exportSession];

export function beginTools() {
  document.getElementById("tools").append(...tools.flatMap(({ name, title, create }) => [
    h("button", { type: "button", popovertarget: `tool-${name}` }, title),
    h("div", { id: `tool-${name}`, popover: "", role: "dialog", "aria-label": title }, create()),
  ]));
}
