// The guest in front as a file: what was seen, and what went over the wire.

import { h } from "../dom.js";
import { store } from "../store.js";

export const exportSession = {
  name: "export",
  title: "Export",
  create() {
    const target = h("p");
    const show = () => target.replaceChildren(store.selected === null
      ? "No guest is in front."
      : h("a", { href: `api/sessions/${store.selected}/export`, download: `session-${store.selected}.json` }, `Guest ${store.selected} as a file`));
    store.on("selected", show);
    show();
    return target;
  },
};
