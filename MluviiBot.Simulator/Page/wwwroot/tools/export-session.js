// The guest in front as a file: what was seen, and what went over the wire.

import { h } from "../dom.js";
import { linkOfSelectedGuest } from "./selected-guest.js";

export const exportSession = {
  name: "export",
  title: "Export",
  create: () => linkOfSelectedGuest(guest => h("a", { href: `api/sessions/${guest}/export`, download: `session-${guest}.json` }, `Guest ${guest} as a file`)),
};
