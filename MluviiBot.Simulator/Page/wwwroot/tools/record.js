// What the guest in front played, as a script that can be played again.

import { h } from "../dom.js";
import { linkOfSelectedGuest } from "./selected-guest.js";

export const record = {
  name: "record",
  title: "Record",
  create: () => linkOfSelectedGuest(guest => h("a", { href: `api/sessions/${guest}/script`, download: `session-${guest}.yaml` }, `Guest ${guest} as a script`)),
};
